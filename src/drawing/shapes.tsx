// Ready shapes: a box with its words, a time line, an axis. Their labels break into lines by themselves.
import { useContext } from "preact/hooks";
import { textWidth, wrap } from "../deck/wrap.ts";
import { useWords } from "../words/context.ts";
import { Label, Lines, SheetContext } from "./sheet.tsx";

type Size = 24 | 28 | 32;
/** What the sizes of labels come out as, and the units between two lines. */
const TYPE = {
  wide: { 24: [24, 32], 28: [28, 36], 32: [32, 42] },
  narrow: { 24: [16, 21], 28: [18, 24], 32: [20, 26] },
} as const;

interface WrappedProps {
  x: number;
  /** The first line's baseline. */
  y: number;
  /** How wide its lines may be, in units. */
  width: number;
  size?: Size;
  anchor?: "start" | "middle" | "end";
  bold?: boolean;
  soft?: boolean;
  children: string;
}

/**
 * A label that breaks into lines where it is wider than `width`.
 *
 * @example
 * <Wrapped x={640} y={300} width={320} anchor="middle">A leaf turns light into sugar</Wrapped>
 */
export function Wrapped({ width, size = 32, bold = false, children, ...label }: WrappedProps) {
  const [type, leading] = TYPE[useContext(SheetContext)][size];
  return <Lines {...label} size={size} bold={bold} leading={leading} lines={wrap(children, width, type, bold)} />;
}

interface BoxProps {
  /** Its top left corner. */
  x: number;
  y: number;
  width: number;
  height: number;
  size?: Size;
  bold?: boolean;
  /** Filled, so that it stands out; its outline carries it all the same. */
  filled?: boolean;
  dashed?: boolean;
  /** Its words: they break into lines, in the middle of the box. */
  children: string;
}

/**
 * A box with words in its middle.
 *
 * @example
 * <Drawing alt="Light goes into a leaf, and sugar comes out">
 *   <Box x={64} y={300} width={280} height={140}>Light</Box>
 *   <Arrow from={[356, 370]} to={[488, 370]} />
 *   <Box x={500} y={300} width={280} height={140} filled>A leaf</Box>
 *   <Arrow from={[792, 370]} to={[924, 370]} />
 *   <Box x={936} y={300} width={280} height={140}>Sugar</Box>
 * </Drawing>
 */
export function Box({ x, y, width, height, size = 32, bold = false, filled, dashed, children }: BoxProps) {
  const [type, leading] = TYPE[useContext(SheetContext)][size];
  const lines = wrap(children, width - 0.8 * type, type, bold);
  const first = y + height / 2 - ((lines.length - 1) * leading) / 2 + 0.35 * type;
  const names = ["ink-line", "box", filled && "filled", dashed && "dashed"];
  return (
    <>
      <rect class={names.filter(Boolean).join(" ")} x={x} y={y} width={width} height={height} rx={type / 4} />
      <Lines
        x={x + width / 2}
        y={Math.round(first)}
        size={size}
        bold={bold}
        anchor="middle"
        leading={leading}
        lines={lines}
      />
    </>
  );
}

interface AxisProps {
  /** Its ends, in units of the drawing: from left to right, or from below to above. */
  from: readonly [x: number, y: number];
  to: readonly [x: number, y: number];
  /** What stands at its ticks, from the first end to the last, at equal distances: numbers or words. */
  ticks: readonly (number | string)[];
  /** What it measures, with its unit: at the axis's end. */
  label?: string;
}

/**
 * An axis with ticks, lying or standing.
 *
 * @example
 * <Axis from={[160, 560]} to={[1160, 560]} ticks={[0, 6, 12, 18, 24]} label="Time, h" />
 */
export function Axis({ from: [x1, y1], to: [x2, y2], ticks, label }: AxisProps) {
  const [type] = TYPE[useContext(SheetContext)][28];
  const isStanding = x1 === x2;
  const at = (index: number) => {
    const share = ticks.length > 1 ? index / (ticks.length - 1) : 0;
    return [Math.round(x1 + share * (x2 - x1)), Math.round(y1 + share * (y2 - y1))] as const;
  };
  return (
    <>
      <path class="ink-line" d={`M${x1} ${y1}L${x2} ${y2}`} />
      {ticks.map((tick, index) => {
        const [x, y] = at(index);
        return isStanding ? (
          <g key={tick}>
            <path class="ink-line" d={`M${x} ${y}h${-type / 3}`} />
            <Label x={x - type * 0.6} y={Math.round(y + type * 0.35)} size={28} anchor="end">
              {tick}
            </Label>
          </g>
        ) : (
          <g key={tick}>
            <path class="ink-line" d={`M${x} ${y}v${type / 3}`} />
            <Label x={x} y={Math.round(y + type * 1.4)} size={28} anchor="middle">
              {tick}
            </Label>
          </g>
        );
      })}
      {label && isStanding && (
        <Label x={x2} y={y2 - type} size={28} soft>
          {label}
        </Label>
      )}
      {label && !isStanding && (
        <Label x={x2} y={Math.round(y2 + type * 2.8)} size={28} anchor="end" soft>
          {label}
        </Label>
      )}
    </>
  );
}

interface TimeLineProps {
  /** Its left end. */
  x: number;
  y: number;
  width: number;
  /** The times at its ends, in the unit of the events: years, hours. */
  from: number;
  to: number;
  /** What took place, and when. Labels stand above and below in turn, and break into lines. */
  events: readonly {
    readonly at: number;
    readonly label: string /** What is written for the time, where it is not `at`. */;
    readonly time?: string;
  }[];
}

/**
 * A time line with its events to scale.
 *
 * @example
 * <TimeLine x={100} y={390} width={1080} from={1770} to={1970} events={[
 *   { at: 1779, label: "Plants clean air in light" }, { at: 1845, label: "Light becomes a store" },
 *   { at: 1961, label: "The way of carbon is known" },
 * ]} />
 */
export function TimeLine({ x, y, width, from, to, events }: TimeLineProps) {
  const { numbers } = useWords();
  const sheet = useContext(SheetContext);
  const [type, leading] = TYPE[sheet][28];
  const place = (at: number) => Math.round(x + ((at - from) / (to - from)) * width);
  const ordered = events.toSorted((a, b) => a.at - b.at);
  return (
    <>
      <path class="rule" d={`M${x} ${y}H${x + width}`} />
      {ordered.map(({ at, label, time = numbers.write(at) }, index) => {
        const isAbove = index % 2 === 0;
        const middle = place(at);
        // To the next label on the same side, and to the end of the line.
        const same = [ordered[index - 2], ordered[index + 2]].flatMap((one) =>
          one ? [Math.abs(place(one.at) - middle)] : [],
        );
        const room = Math.max(Math.min(...same, sheet === "wide" ? 340 : 150) - type, 4 * type);
        const lines = wrap(label, room, type);
        const widest = Math.max(textWidth(time, type, true), ...lines.map((line) => textWidth(line, type)));
        const start = Math.max(x, Math.min(middle - widest / 2, x + width - widest));
        const centre = Math.round(start + widest / 2);
        const stalk = type * 1.2;
        const top = isAbove ? y - stalk - (lines.length + 0.6) * leading : y + stalk + type;
        return (
          <g key={`${at} ${label}`}>
            <path class="ink-line" d={`M${middle} ${y}v${isAbove ? -stalk : stalk}`} />
            <circle class="ink-line ground" cx={middle} cy={y} r={type / 3.5} />
            <Label x={centre} y={Math.round(top + (isAbove ? 0.2 * leading : 0))} size={28} anchor="middle" bold>
              {time}
            </Label>
            <Lines
              x={centre}
              y={Math.round(top + (isAbove ? 1.2 : 1) * leading)}
              size={28}
              anchor="middle"
              leading={leading}
              lines={lines}
            />
          </g>
        );
      })}
    </>
  );
}
