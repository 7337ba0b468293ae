// States and their armed forces: a circle, a square, a hexagon, always in this order of appearance.

interface StateProps {
  /** The centre. */
  x: number;
  y: number;
  /** The circle's diameter; the square and the hexagon are made to the same area. */
  size: number;
  /** How large the armed forces are drawn, as a share of the state; 0 draws none. */
  core?: number;
  /** A dashed outline: claimed or only possible. */
  possible?: boolean;
}

const outline = (possible: boolean | undefined) => (possible ? "state possible" : "state");

/** The first state. */
export function CircleState({ x, y, size, possible }: StateProps) {
  return <circle class={outline(possible)} cx={x} cy={y} r={size / 2} />;
}

/** The second state: a square of the circle's area (side = 0.886 × diameter). */
export function SquareState({ x, y, size, possible }: StateProps) {
  const side = size * 0.886;
  return <rect class={outline(possible)} x={x - side / 2} y={y - side / 2} width={side} height={side} />;
}

/** A third state. */
export function HexagonState({ x, y, size, possible }: StateProps) {
  const r = size * 0.577;
  const h = r * 0.866;
  return (
    <path
      class={outline(possible)}
      d={`M${x} ${y - r}L${x + h} ${y - r / 2}V${y + r / 2}L${x} ${y + r}L${x - h} ${y + r / 2}V${y - r / 2}Z`}
    />
  );
}

/** The first state's armed forces, to be drawn over the link's end. `core` is the share of `size`, 0.3 if left out. */
export function CircleForces({ x, y, size, core = 0.3 }: StateProps) {
  return <circle class="forces" cx={x} cy={y} r={(size * core) / 2} />;
}

/** The second state's armed forces, to be drawn over the link's end. */
export function SquareForces({ x, y, size, core = 0.3 }: StateProps) {
  const side = size * 0.886 * core * 1.1;
  return <rect class="forces" x={x - side / 2} y={y - side / 2} width={side} height={side} />;
}

/** A third state's armed forces. */
export function HexagonForces({ x, y, size, core = 0.3 }: StateProps) {
  return <g class="forces-hexagon">{HexagonState({ x, y, size: size * core })}</g>;
}
