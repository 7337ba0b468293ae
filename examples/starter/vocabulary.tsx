// This lesson's drawn words: waves of light, the Sun, and air. Their colours and strokes are in style.css.

/** A colour of light: its wavelength in nanometres, and what it is called. */
export const LIGHT = {
  red: { nm: 700, name: "Red" },
  green: { nm: 550, name: "Green" },
  blue: { nm: 450, name: "Blue" },
  violet: { nm: 400, name: "Violet" },
} as const;
export type Colour = keyof typeof LIGHT;

/** Units of the sheet that a nanometre is drawn as. */
const SCALE = 0.2;

/** How long a wave of a colour is drawn, in units of the sheet. */
export const waveLength = (colour: Colour): number => LIGHT[colour].nm * SCALE;

interface WaveProps {
  colour: Colour;
  /** Where it starts, level. */
  x: number;
  y: number;
  /** How many whole waves are drawn. */
  count: number;
}

/** Light of one colour: a wave of its own length, drawn from left to right. */
export function Wave({ colour, x, y, count }: WaveProps) {
  const half = waveLength(colour) / 2;
  // A cubic whose controls stand at 4/3 of the height comes close to half a sine wave.
  const bump = (side: 1 | -1) => `c${round(half * 0.364)} ${side * 24} ${round(half * 0.636)} ${side * 24} ${half} 0`;
  const d = `M${x} ${y}${Array.from({ length: count }, () => bump(-1) + bump(1)).join("")}`;
  return <path class={`light ${colour}`} d={d} />;
}

/** The Sun: a disc with eight rays. `size` is the disc's diameter. */
export function Sun({ x, y, size }: { x: number; y: number; size: number }) {
  const r = size / 2;
  const rays = Array.from({ length: 8 }, (_, index) => {
    const [cos, sin] = [Math.cos((index * Math.PI) / 4), Math.sin((index * Math.PI) / 4)];
    return `M${round(x + cos * r * 1.25)} ${round(y + sin * r * 1.25)}L${round(x + cos * r * 1.6)} ${round(y + sin * r * 1.6)}`;
  });
  return (
    <>
      <circle class="sun" cx={x} cy={y} r={r} />
      <path class="sun" d={rays.join("")} />
    </>
  );
}

/** One particle of air, far too large. */
export function Particle({ x, y }: { x: number; y: number }) {
  return <circle class="particle" cx={x} cy={y} r="9" />;
}

/** Light of one colour that a particle at `x`, `y` sends aside: an arrow `length` long, `turn` degrees from the right. */
export function Aside({
  colour,
  x,
  y,
  turn,
  length,
}: {
  colour: Colour;
  x: number;
  y: number;
  turn: number;
  length: number;
}) {
  return (
    <path
      class={`light ${colour}`}
      d={`M16 0H${length}m-14 -12l14 12l-14 12`}
      transform={`translate(${x} ${y}) rotate(${turn})`}
    />
  );
}

const round = (value: number) => Math.round(value * 10) / 10;
