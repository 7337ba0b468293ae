// A signal from one state to others.

interface SignalProps {
  x: number;
  y: number;
  /** Turns it round. */
  left?: boolean;
  /** How large, 1 if left out: three arcs of 48, 74 and 100 units, 36 apart. */
  size?: number;
}

/** A signal: three widening arcs that leave `x`, `y` to the right. */
export function Signal({ x, y, left, size = 1 }: SignalProps) {
  const side = left ? -1 : 1;
  return (
    <path
      class="ink-line"
      d={[0, 1, 2]
        .map((arc) => {
          const reach = (24 + arc * 13) * size;
          return `M${round(x + side * arc * 36 * size)} ${round(y - reach)}q${round(side * reach * 0.62)} ${round(reach)} 0 ${round(reach * 2)}`;
        })
        .join("")}
    />
  );
}

const round = (value: number) => Math.round(value * 10) / 10;
