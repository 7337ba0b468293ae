// The link between two states: a cable of four strands. It runs from core to core and crosses both borders.

/** `thin` is for states so small that a wider cable would stand out beyond their armed forces. */
const WIDTHS = { large: { line: 9, pitch: 13 }, small: { line: 6, pitch: 9 }, thin: { line: 4, pitch: 6 } } as const;

interface CableProps {
  /** From one state's centre to the other's. */
  from: number;
  to: number;
  y: number;
  size?: keyof typeof WIDTHS;
}

/** The four strands together, level. */
export function Cable({ from, to, y, size = "large" }: CableProps) {
  const { line, pitch } = WIDTHS[size];
  return (
    <g class="strand" stroke-width={line}>
      {[-1.5, -0.5, 0.5, 1.5].map((row) => (
        <path key={row} d={`M${from} ${y + row * pitch}H${to}`} />
      ))}
    </g>
  );
}

interface StrandProps {
  from: number;
  to: number;
  y: number;
  /** The line's width, 9 if left out. */
  line?: number;
}

/** Collective tactical training: two lines in step. */
export function Tactics({ from, to, y, line = 9 }: StrandProps) {
  const half = line * 1.22;
  const bend = (side: 1 | -1) =>
    `M${from} ${y}c31 0 25 ${side * half} 61 ${side * half}H${to - 61}c36 0 30 ${-side * half} 61 ${-side * half}`;
  return (
    <g class="strand" stroke-width={line}>
      <path d={bend(-1)} />
      <path d={bend(1)} />
    </g>
  );
}

interface PatternProps extends StrandProps {
  count?: number;
  /** Without the line, where the strand that the pattern stands on is already drawn. */
  bare?: boolean;
}

/** Combined exercises: `count` discs on the line. */
export function Exercises({ from, to, y, line = 9, count = 4, bare }: PatternProps) {
  const gap = (to - from) / count;
  return (
    <>
      {!bare && <path class="strand" stroke-width={line} d={`M${from} ${y}H${to}`} />}
      {Array.from({ length: count }, (_, index) => (
        <circle key={index} class="disc" cx={from + gap * (index + 0.5)} cy={y} r={line * 2.2} />
      ))}
    </>
  );
}

/** Military knowledge passed on: `count` chevrons each way, or `oneWay` only. */
export function Knowledge({
  from,
  to,
  y,
  line = 9,
  count = 2,
  bare,
  oneWay,
}: PatternProps & { oneWay?: "left" | "right" }) {
  const ways = { left: [-1], right: [1], both: [1, -1] }[oneWay ?? "both"];
  const sides = ways.flatMap((side) => Array.from({ length: count }, () => side));
  const gap = (to - from) / sides.length;
  const reach = line * 2.4;
  const chevrons = sides.map((side, index) => {
    const x = from + gap * (index + 0.5) + (side * reach) / 2;
    return `M${x - side * reach} ${y - reach * 0.9}l${side * reach} ${reach * 0.9}l${-side * reach} ${reach * 0.9}`;
  });
  return (
    <g class="strand" stroke-width={line}>
      {!bare && <path d={`M${from} ${y}H${to}`} />}
      {chevrons.map((d) => (
        <g key={d}>
          <path class="clearance" stroke-width={line * 2.2} d={d} />
          <path d={d} />
        </g>
      ))}
    </g>
  );
}

/** Closer ties: a braid of two lines, `turns` lobes long; where one passes over, the other has a gap. */
export function Ties({ from, to, y, line = 9, turns = 6 }: StrandProps & { turns?: number }) {
  const length = (to - from) / turns;
  const rise = line * 3;
  // A lobe is one curve from crossing to crossing; the first and the last run level into what the braid joins.
  const lobe = (index: number, side: number) => {
    if (index === 0) return `c${length * 0.45} 0 ${length * 0.42} ${side * 1.6} ${length} 0`;
    if (index === turns - 1) return `c${length * 0.58} ${side * 1.6} ${length * 0.55} 0 ${length} 0`;
    return `c${length * 0.36} ${side} ${length * 0.64} ${side} ${length} 0`;
  };
  const strand = (first: 1 | -1) =>
    `M${from} ${y}${Array.from({ length: turns }, (_, index) => lobe(index, (index % 2 === 0 ? first : -first) * rise)).join("")}`;
  /** The rising strand, which passes over at each crossing, out to the part `t` of its two lobes (de Casteljau). */
  const over = (crossing: number, t: number) => {
    const point = (sign: 1 | -1, dx: number, dy: number) =>
      `${from + length * (crossing + sign * dx)} ${y - sign * rise * dy}`;
    const near = [0.36 * t, t] as const;
    const far = [0.72 * t - 0.08 * t ** 2, 2 * t - t ** 2] as const;
    const end = [1.08 * t - 0.24 * t ** 2 + 0.16 * t ** 3, 3 * t - 3 * t ** 2] as const;
    return `M${point(-1, ...end)}C${point(-1, ...far)} ${point(-1, ...near)} ${point(1, 0, 0)}S${point(1, ...far)} ${point(1, ...end)}`;
  };
  return (
    <g class="strand" stroke-width={line}>
      <path d={strand(-1)} />
      <path d={strand(1)} />
      {Array.from({ length: turns - 1 }, (_, index) => (
        // The clearance ends before the strand that is drawn over it, so that it leaves no hairline.
        <g key={index}>
          <path class="clearance" stroke-width={line * 2} d={over(index + 1, 0.24)} />
          <path d={over(index + 1, 0.36)} />
        </g>
      ))}
    </g>
  );
}
