// Pieces of evidence: what each does to the claim above it, what kind it is, what it says, and where it comes from. On a wide
// sheet they stand in three columns, on a narrow one below each other.
import type { Source } from "classroom-deck";
import { Cite, Label, Lines, Step } from "classroom-deck/drawing";
import { type EvidenceKind, MarkWord } from "./marks.tsx";
import { type Verdict, VerdictRule } from "./verdict.tsx";

/** The columns' left edges, a gutter of 36 between them. */
export const COLUMNS = [64, 440, 816] as const;
const WIDTHS = [340, 340, 400] as const;
const CITED_AT = 628;

export interface Piece {
  kind: EvidenceKind;
  verdict: Verdict;
  /** What stands after the mark's word, where it is not the verdict itself. */
  word?: string;
  /** Lines that fit a column: about 22 letters, 26 in the third. */
  says: readonly string[];
  cites?: readonly Source[];
}

/** Up to three pieces beside each other, one step each; `y` is where their rules run. */
export function EvidenceColumns({ y, pieces }: { y: number; pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map(({ kind, verdict, word = verdict, says, cites = [] }, column) => {
        const x = COLUMNS[column] ?? 0;
        return (
          <Step key={says[0]} newest={[x - 18, y + 19]}>
            <VerdictRule verdict={verdict} x={x} y={y} width={WIDTHS[column] ?? 340} />
            <MarkWord kind={kind} x={x} y={y + 50}>
              {word}
            </MarkWord>
            <Lines x={x} y={y + 98} lines={[...says]} />
            {cites.map((of, index) => (
              <Cite key={of.short} x={x} y={CITED_AT - 32 * (cites.length - 1 - index)} of={of} />
            ))}
          </Step>
        );
      })}
    </>
  );
}

/** How much of a narrow sheet a piece takes. */
const heightOf = ({ says, cites = [] }: Piece) => 52 + says.length * 26 + cites.length * 21;

/** How much of a narrow sheet the pieces take below each other. */
export const heightOfRows = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + heightOf(piece), 0);

/** The pieces below each other on a narrow sheet, from `y` down. */
export function EvidenceRows({ y, pieces }: { y: number; pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map((piece, index) => {
        const { kind, verdict, word = verdict, says, cites = [] } = piece;
        const top = y + heightOfRows(pieces.slice(0, index));
        return (
          <g key={says[0]}>
            <VerdictRule verdict={verdict} x={12} y={top} width={336} />
            <MarkWord kind={kind} x={12} y={top + 27}>
              {word}
            </MarkWord>
            <Lines x={12} y={top + 54} lines={[...says]} />
            {cites.map((of, row) => (
              <Cite key={of.short} x={12} y={top + 54 + says.length * 26 + row * 21 - 3} of={of} />
            ))}
          </g>
        );
      })}
    </>
  );
}

/** The claim's own steps, one above each column. */
export function Stages({ y, names }: { y: number; names: readonly string[] }) {
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
