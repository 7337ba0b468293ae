// Lines that mean something: measures, arrows, signals, and the rule over a piece of evidence.

/** A measure from `from` to `to` with ticks at its ends. */
export function Measure({ from, to, y }: { from: number; to: number; y: number }) {
  return <path class="ink-line" d={`M${from} ${y - 14}v28M${to} ${y - 14}v28M${from} ${y}H${to}`} />;
}

/** Cause to effect: a straight arrow, its head at the second point. */
export function Arrow({
  from,
  to,
  dashed,
}: {
  from: readonly [number, number];
  to: readonly [number, number];
  dashed?: boolean;
}) {
  const [x1, y1] = from;
  const [x2, y2] = to;
  const length = Math.hypot(x2 - x1, y2 - y1);
  const [dx, dy] = [(x2 - x1) / length, (y2 - y1) / length];
  const wing = (side: 1 | -1) => `${round(x2 - 15 * dx + side * 13 * dy)} ${round(y2 - 15 * dy - side * 13 * dx)}`;
  return (
    <>
      <path class={dashed ? "ink-line dashed" : "ink-line"} d={`M${x1} ${y1}L${x2} ${y2}`} />
      <path class="ink-line" d={`M${wing(1)}L${x2} ${y2}L${wing(-1)}`} />
    </>
  );
}

/** A signal: three widening arcs that leave `x`, `y` to the right (`left` turns them round). */
export function Signal({ x, y, left }: { x: number; y: number; left?: boolean }) {
  const side = left ? -1 : 1;
  return (
    <path
      class="ink-line"
      d={[0, 1, 2]
        .map((arc) => {
          const reach = 24 + arc * 13;
          return `M${x + side * arc * 36} ${y - reach}q${round(side * reach * 0.62)} ${reach} 0 ${reach * 2}`;
        })
        .join("")}
    />
  );
}

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

const round = (value: number) => Math.round(value * 10) / 10;
