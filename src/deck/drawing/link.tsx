// The link between two states: a cable of four strands. It runs from core to core and crosses both borders.

const WIDTHS = { large: { line: 9, pitch: 13 }, small: { line: 6, pitch: 9 } } as const;

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

/** Combined exercises: `count` discs on the line. */
export function Exercises({ from, to, y, line = 9, count = 4 }: StrandProps & { count?: number }) {
  const gap = (to - from) / count;
  return (
    <>
      <path class="strand" stroke-width={line} d={`M${from} ${y}H${to}`} />
      {Array.from({ length: count }, (_, index) => (
        <circle key={index} class="activity" cx={from + gap * (index + 0.5)} cy={y} r={line * 2.2} />
      ))}
    </>
  );
}

/** Military knowledge passed on: chevrons both ways, `count` towards each end. */
export function Knowledge({ from, to, y, line = 9, count = 2 }: StrandProps & { count?: number }) {
  const gap = (to - from) / (count * 2);
  const reach = line * 2.4;
  const chevrons = Array.from({ length: count * 2 }, (_, index) => {
    const side = index < count ? 1 : -1;
    const x = from + gap * (index + 0.5) + (side * reach) / 2;
    return `M${x - side * reach} ${y - reach * 0.9}l${side * reach} ${reach * 0.9}l${-side * reach} ${reach * 0.9}`;
  });
  return (
    <g class="strand" stroke-width={line}>
      <path d={`M${from} ${y}H${to}`} />
      {chevrons.map((d) => (
        <g key={d}>
          <path class="clearance" stroke-width={line * 2.2} d={d} />
          <path d={d} />
        </g>
      ))}
    </g>
  );
}

/** Closer ties: a braid of two lines, `turns` crossings long; where one passes over, the other has a gap. */
export function Ties({ from, to, y, line = 9, turns = 6 }: StrandProps & { turns?: number }) {
  const length = (to - from) / turns;
  const rise = line * 3;
  const wave = (first: 1 | -1) =>
    Array.from({ length: turns }, (_, index) => {
      const side = (index % 2 === 0 ? first : -first) * rise;
      return `c${length * 0.36} ${side} ${length * 0.64} ${side} ${length} 0`;
    }).join("");
  // The strand that passes over changes from crossing to crossing: redraw it there, with clearance.
  const over = Array.from({ length: turns - 1 }, (_, index) => {
    const x = from + length * (index + 1);
    const slope = (index % 2 === 0 ? 1 : -1) * rise;
    const dx = length * 0.3;
    const dy = slope * 0.63;
    const first = index % 2 === 0;
    const end = first ? dy : -dy;
    return `M${x - dx} ${y + end}C${x - dx * 0.66} ${y + end * 0.92} ${x - dx * 0.36} ${y + end * 0.5} ${x} ${y}S${x + dx * 0.66} ${y - end * 0.92} ${x + dx} ${y - end}`;
  });
  return (
    <g class="strand" stroke-width={line}>
      <path d={`M${from} ${y}${wave(-1)}`} />
      <path d={`M${from} ${y}${wave(1)}`} />
      {over.map((d) => (
        <g key={d}>
          <path class="clearance" stroke-width={line * 2} d={d} />
          <path d={d} />
        </g>
      ))}
    </g>
  );
}
