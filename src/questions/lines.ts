// Lines over a question, drawn by script because they follow the answer: from ring to ring.

/** Where an element stands in the drawing, in px. */
export type BoxOf = (element: Element) => DOMRect;

/** A widget with lines over it. */
export interface Lined extends Element {
  /** The lines as the widget stands: a path's data for each path of its drawing. */
  lines(boxOf: BoxOf): readonly string[];
}

const waiting = new Set<Lined>();

/** Draws over a widget, whatever its size now: once the script that asks for it is through, with all others that wait. */
export function drawSoon(widget: Lined) {
  if (waiting.size === 0) queueMicrotask(drawAll);
  waiting.add(widget);
}

/**
 * Measures all first, then draws: a page with hundreds of questions is laid out once. A widget without lines, as before an
 * answer, is not measured at all.
 */
function drawAll() {
  const widgets = [...waiting];
  waiting.clear();
  for (const draw of widgets.map(measured)) draw();
}

/** @returns draws what has been measured, where that is another than before */
function measured(widget: Lined): () => void {
  const svg = widget.querySelector("svg.lines");
  if (!svg) return () => {};
  let sheet: DOMRect | undefined;
  const drawn = widget.lines((element) => {
    sheet ??= svg.getBoundingClientRect();
    return boxIn(svg, element.getBoundingClientRect());
  });
  return () => {
    if (sheet) write(svg, "viewBox", `0 0 ${sheet.width} ${sheet.height}`);
    svg.querySelectorAll("path").forEach((path, index) => {
      write(path, "d", drawn[index] ?? "");
    });
  };
}

function write(element: Element, name: string, value: string) {
  if ((element.getAttribute(name) ?? "") !== value) element.setAttribute(name, value);
}

/**
 * Where a box of the window stands in the drawing, in px. In a text from right to left the style mirrors the drawing
 * (widgets.css), so that lines are drawn there as here: items at the left, partners at the right.
 */
export function boxIn(svg: Element, { left, right, top, width, height }: DOMRect): DOMRect {
  const sheet = svg.getBoundingClientRect();
  const x = document.dir === "rtl" ? sheet.right - right : left - sheet.left;
  return new DOMRect(x, top - sheet.top, width, height);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of an element's height, `gap` px beyond its right edge, or its left one where `gap` is negative. */
export const beside = ({ left, right, top, height }: DOMRect, gap: number): Point => ({
  x: (gap < 0 ? left : right) + gap,
  y: top + height / 2,
});

/**
 * An arrow, in px.
 *
 * @param head the length of its head
 * @param bend how far to the side it swings before it comes back; straight where left out
 */
export function arrow(from: Point, to: Point, head: number, bend?: number): string {
  const line = bend === undefined ? `L${to.x} ${to.y}` : `C${bend} ${from.y} ${bend} ${to.y} ${to.x} ${to.y}`;
  const back = to.x + (to.x > (bend ?? from.x) ? -head : head);
  return `M${from.x} ${from.y}${line}M${back} ${to.y - head * 0.7}L${to.x} ${to.y}L${back} ${to.y + head * 0.7}`;
}
