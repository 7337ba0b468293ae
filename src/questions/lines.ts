// Lines over a question, drawn by script because they follow the answer: from ring to ring.

/** Where an element stands in the drawing, in px. */
export type BoxOf = (element: Element) => DOMRect;

/**
 * Draws over a widget, whatever its size now.
 *
 * @param shapes gives a path's data for each path of the drawing
 */
export function drawLines(widget: Element, shapes: (boxOf: BoxOf) => readonly string[]) {
  const svg = widget.querySelector("svg.lines");
  if (!svg) return;
  const sheet = svg.getBoundingClientRect();
  svg.setAttribute("viewBox", `0 0 ${sheet.width} ${sheet.height}`);
  const drawn = shapes((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return new DOMRect(left - sheet.left, top - sheet.top, width, height);
  });
  svg.querySelectorAll("path").forEach((path, index) => {
    path.setAttribute("d", drawn[index] ?? "");
  });
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
