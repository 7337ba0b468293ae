// A piece of evidence in one of three columns: what it does to the claim above it, what kind it is, what it says, and
// where it comes from. It appears as one step.
import type { Markup, Source } from "classroom-deck";
import { Cite, Label, Lines, Step } from "classroom-deck/drawing";
import { type EvidenceKind, MarkWord } from "./marks.tsx";
import { type Verdict, VerdictRule } from "./verdict.tsx";

/** The columns' left edges, a gutter of 36 between them. */
export const COLUMNS = [64, 440, 816] as const;
const WIDTHS = [340, 340, 400] as const;
const CITED_AT = 624;

export interface EvidenceProps {
  column: 0 | 1 | 2;
  /** Where its rule runs; the column goes down from there to its sources at the drawing's lower edge. */
  y: number;
  kind: EvidenceKind;
  verdict: Verdict;
  /** What stands after the mark's word, where it is not the verdict itself. */
  word?: string;
  says: string[];
  cites?: Source[];
  /** What appears in the drawing above with it. */
  children?: Markup;
}

/** The claim's own steps, one above each column. */
export function Stages({ y, names }: { y: number; names: readonly [string, string, string] }) {
  return (
    <>
      {names.map((name, column) => (
        <Label key={name} x={COLUMNS[column] ?? 0} y={y}>
          {name}
        </Label>
      ))}
    </>
  );
}

/** One column. */
export function Evidence({ column, y, kind, verdict, word = verdict, says, cites = [], children }: EvidenceProps) {
  const x = COLUMNS[column];
  const [first, second] = cites;
  return (
    <Step newest={[x - 18, y + 19]}>
      <VerdictRule verdict={verdict} x={x} y={y} width={WIDTHS[column]} />
      <MarkWord kind={kind} x={x} y={y + 50} claimed={kind === "finding" && verdict === "not shown"}>
        {word}
      </MarkWord>
      <Lines x={x} y={y + 100} lines={says} />
      {first && <Cite x={x} y={CITED_AT} of={first} />}
      {second && <Cite x={x + 200} y={CITED_AT} of={second} />}
      {children}
    </Step>
  );
}
