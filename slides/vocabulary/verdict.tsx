// The rule over a piece of evidence: what the evidence does to the claim above it.

/** What a piece of evidence does to the claim above it. */
export type Verdict = "supports" | "challenges" | "partly supports" | "not shown";

/** The rule over evidence: whole (supports), broken (challenges), half dashed (partly supports), dashed (not shown). */
export function VerdictRule({ verdict, x, y, width }: { verdict: Verdict; x: number; y: number; width: number }) {
  const gap = 52;
  const half = (width - gap) / 2;
  if (verdict === "supports") return <path class="rule" d={`M${x} ${y}h${width}`} />;
  if (verdict === "challenges") return <path class="rule" d={`M${x} ${y}h${half}m${gap} 0h${half}`} />;
  if (verdict === "not shown") return <path class="rule dashed" d={`M${x} ${y}h${width}`} />;
  return (
    <>
      <path class="rule" d={`M${x} ${y}h${width * 0.5}`} />
      <path class="rule dashed" d={`M${x + width * 0.5 + 8} ${y}h${width * 0.5 - 8}`} />
    </>
  );
}
