// The three marks that run through the deck: stated aim, activity, finding. Always with their word.
import { Label, Term } from "classroom-deck/drawing";

export type EvidenceKind = "aim" | "activity" | "finding";

/** The word that stands beside each mark. */
export const KIND_WORDS: Record<EvidenceKind, string> = { aim: "Stated aim", activity: "Activity", finding: "Finding" };

interface MarkProps {
  kind: EvidenceKind;
  /** The centre. */
  x: number;
  y: number;
  /** A dashed outline: claimed, not shown. */
  claimed?: boolean | undefined;
}

/** A mark 32 units high: an open triangle (aim), a disc (activity), a diamond with whiskers (finding). */
export function Mark({ kind, x, y, claimed }: MarkProps) {
  if (kind === "aim") return <path class="aim" d={`M${x - 14} ${y - 15.2}l28 15.2l-28 15.2z`} />;
  if (kind === "activity") return <circle class="activity" cx={x} cy={y} r="16" />;
  const diamond = `M${x} ${y - 16}l16 16l-16 16l-16 -16z`;
  if (claimed) return <path class="finding-claimed" d={diamond} />;
  return (
    <>
      <path class="finding-whiskers" d={`M${x - 27} ${y}h54m-54 -8v16m54 -16v16`} />
      <path class="finding" d={diamond} />
    </>
  );
}

/**
 * A mark with its word in bold, and after it what the evidence does to the claim ("supports").
 * `x` is the mark's left edge, `y` the baseline of the word.
 */
export function MarkWord({ kind, x, y, claimed, children }: MarkProps & { children?: string }) {
  const width = { aim: 32, activity: 32, finding: claimed ? 36 : 54 }[kind];
  return (
    <>
      <Mark kind={kind} x={x + width / 2} y={y - 11} claimed={claimed} />
      <Label x={x + width + 14} y={y}>
        <Term>{KIND_WORDS[kind]}</Term>
        {children ? ` ${children}` : ""}
      </Label>
    </>
  );
}
