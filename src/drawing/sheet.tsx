// The sheet that a slide's figure is drawn on, its text, and the steps in which it appears.
import type { ComponentChildren } from "preact";
import type { Source } from "../deck/lesson.ts";

/**
 * A figure on the slide's own grid: 1280 × 720 units, origin at the slide's top left corner.
 * Draw between y 148 and y 636; the headline is above and the foot below.
 *
 * `alt` says what the figure shows to someone who can't see it, text on it included.
 */
export function Drawing({ alt, children }: { alt: string; children: ComponentChildren }) {
  return (
    <svg class="drawing" viewBox="0 0 1280 720" role="img" aria-label={alt}>
      {children}
    </svg>
  );
}

interface LabelProps {
  x: number;
  /** The baseline. */
  y: number;
  /** 32 for labels; 28 inside a shape and on an axis; 24 for glosses and sources. */
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
    <text x={x} y={y} class={names.filter(Boolean).join(" ")}>
      {children}
    </text>
  );
}

/** Several lines from `y` down, `leading` units apart (42 for body text, 32 for glosses). */
export function Lines({
  lines,
  leading,
  ...label
}: { lines: string[]; leading?: number } & Omit<LabelProps, "children">) {
  const step = leading ?? (label.size === 24 ? 32 : label.size === 28 ? 36 : 42);
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
  return (
    <text x={x} y={y} class={`label size-24 soft cite ${anchor}`}>
      {of.short}
    </text>
  );
}
