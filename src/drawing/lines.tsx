// Lines: measures and arrows.
import { useContext } from "preact/hooks";
import { SheetContext } from "./sheet.tsx";

/** An arrow's head, in units: how far back its wings go, and how far to the side. */
const HEAD = { wide: [15, 13], narrow: [10, 8] } as const;

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
  const [back, side] = HEAD[useContext(SheetContext)];
  const [x1, y1] = from;
  const [x2, y2] = to;
  const length = Math.hypot(x2 - x1, y2 - y1);
  const [dx, dy] = [(x2 - x1) / length, (y2 - y1) / length];
  const wing = (turn: 1 | -1) =>
    `${round(x2 - back * dx + turn * side * dy)} ${round(y2 - back * dy - turn * side * dx)}`;
  return (
    <>
      <path class={dashed ? "ink-line dashed" : "ink-line"} d={`M${x1} ${y1}L${x2} ${y2}`} />
      <path class="ink-line" d={`M${wing(1)}L${x2} ${y2}L${wing(-1)}`} />
    </>
  );
}

const round = (value: number) => Math.round(value * 10) / 10;
