// A signal from one state to others.

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

const round = (value: number) => Math.round(value * 10) / 10;
