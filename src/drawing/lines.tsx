// Lines: measures and arrows.

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

const round = (value: number) => Math.round(value * 10) / 10;
