// The sheet that a slide's figure is drawn on, its text, and the steps in which it appears.
import { type ComponentChildren, createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Source } from "../deck/lesson.ts";
import { ShowingContext } from "../deck/showing.ts";
import { useWords } from "../words/context.ts";

/** Which of a drawing's two arrangements something stands in; a lesson's own parts may ask it, too. */
export const SheetContext = createContext<"wide" | "narrow">("wide");

/** The width of the sheet where it is mirrored; undefined where left is left. */
const MirrorContext = createContext<number | undefined>(undefined);

interface WideProps {
  /** What the figure shows to someone who can't see it, text on it included. */
  alt: string;
  /**
   * Left stays left in every language: for maps, clocks, code, and whatever else has sides of its own. Without it, a drawing
   * in a lesson that is written from right to left is mirrored, and its labels stand upright: what leads somewhere leads
   * there with the text. Coordinates are the same in either case, and `start` is where a text begins.
   */
  keepsSides?: true;
  children: ComponentChildren;
}

interface NarrowProps {
  /** The same parts arranged for a narrow screen, on a sheet of `narrowSize`. */
  narrow: ComponentChildren;
  /** Its sheet, in units: 360 wide, and as high as it needs. */
  narrowSize: readonly [width: number, height: number];
}

/**
 * A figure on the slide's own grid: 1280 × 720 units, origin at the slide's top left corner.
 * Draw between y 148 and y 636; the headline is above and the foot below.
 *
 * The page to read shows `narrow` on a narrow screen, and the drawing itself on any other, as do wall and paper. Left out,
 * the drawing shrinks.
 *
 * @example
 * <Drawing alt="A leaf, with arrows for light, water and air" narrow={<Leaf x={180} y={200} />} narrowSize={[360, 400]}>
 *   <Leaf x={640} y={380} />
 * </Drawing>
 */
export function Drawing({
  alt,
  children,
  keepsSides,
  narrow,
  narrowSize,
}: WideProps & (NarrowProps | { [Prop in keyof NarrowProps]?: never })) {
  const { audience } = useContext(ShowingContext);
  const isRtl = useWords().language.direction === "rtl";
  const sides = isRtl && keepsSides ? " keeps-sides" : "";
  const sheet = (width: number, parts: ComponentChildren) =>
    isRtl && !keepsSides ? <Mirrored width={width}>{parts}</Mirrored> : parts;
  return (
    <>
      <svg class={`drawing${sides}`} viewBox="0 0 1280 720" role="img" aria-label={alt}>
        {sheet(1280, children)}
      </svg>
      {narrow !== undefined && narrowSize && audience === "reader" && (
        <svg class={`drawing narrow${sides}`} viewBox={`0 0 ${narrowSize.join(" ")}`} role="img" aria-label={alt}>
          <SheetContext.Provider value="narrow">{sheet(narrowSize[0], narrow)}</SheetContext.Provider>
        </svg>
      )}
    </>
  );
}

const Mirrored = ({ width, children }: { width: number; children: ComponentChildren }) => (
  <g transform={`matrix(-1 0 0 1 ${width} 0)`}>
    <MirrorContext.Provider value={width}>{children}</MirrorContext.Provider>
  </g>
);

/** Turns a text round the place where it stands, on a mirrored sheet: it is upright again. */
const useUpright = (x: number) => (useContext(MirrorContext) === undefined ? undefined : `matrix(-1 0 0 1 ${2 * x} 0)`);

interface LabelProps {
  x: number;
  /** The baseline. */
  y: number;
  /** 32 for labels; 28 inside a shape and on an axis; 24 for glosses and sources. On a narrow sheet these come out as 20, 18 and 16. */
  size?: 24 | 28 | 32;
  anchor?: "start" | "middle" | "end";
  /** The term that names a mark. */
  bold?: boolean;
  soft?: boolean;
  children: ComponentChildren;
}

/** One line of text in a drawing. */
export function Label({ x, y, size = 32, anchor = "start", bold, soft, children }: LabelProps) {
  const names = ["label", `size-${size}`, anchor !== "start" && anchor, bold && "bold", soft && "soft"];
  return (
    <text x={x} y={y} transform={useUpright(x)} class={names.filter(Boolean).join(" ")}>
      {children}
    </text>
  );
}

/** The units between two lines, by the sheet and the size of their text. */
const LEADING = { wide: { 24: 32, 28: 36, 32: 42 }, narrow: { 24: 21, 28: 24, 32: 26 } } as const;

/** Several lines from `y` down, `leading` units apart (42 for body text, 32 for glosses; 26 and 21 on a narrow sheet). */
export function Lines({
  lines,
  leading,
  ...label
}: { lines: string[]; leading?: number } & Omit<LabelProps, "children">) {
  const sheet = useContext(SheetContext);
  const step = leading ?? LEADING[sheet][label.size ?? 32];
  return (
    <>
      {lines.map((line, index) => (
        <Label key={line} {...label} y={label.y + index * step}>
          {line}
        </Label>
      ))}
    </>
  );
}

/** A term in bold within a label: the word that names a mark. */
export const Term = ({ children }: { children: ComponentChildren }) => <tspan class="bold">{children}</tspan>;

/**
 * A part of the drawing that appears when the lecturer goes on.
 * Steps appear in the order in which they are written; those with the same `order` appear together.
 * A bar at `newest` marks the step that has just appeared (signalling principle, not by colour alone). It hangs about 18
 * units to the left of what is new, in the gutter or in the slide's margin, unless something stands there.
 */
export function Step({
  newest,
  order,
  children,
}: {
  /** Where the bar's top end stands; it is 40 units high. */
  newest: readonly [x: number, y: number];
  order?: number;
  children: ComponentChildren;
}) {
  return (
    <g class="fragment" data-fragment-index={order}>
      <rect class="newest" x={newest[0] - 4} y={newest[1]} width="8" height="40" />
      {children}
    </g>
  );
}

/** Names the work that a piece of evidence comes from, in the small soft type of sources. */
export function Cite({ x, y, anchor = "start", of }: Pick<LabelProps, "x" | "y" | "anchor"> & { of: Source }) {
  const upright = useUpright(x);
  // For those whom no compiler watches.
  if (!(of as Source | undefined)) throw new Error("a <Cite> names no work. Write of={sources.…}, of bibliography.ts.");
  return (
    <text x={x} y={y} transform={upright} class={`label size-24 soft cite ${anchor}`}>
      {of.short}
    </text>
  );
}
