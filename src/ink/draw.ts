// Strokes as drawings: an SVG over the slide, in slide units, so that they keep their place at any size and on paper.
import { getStroke } from "perfect-freehand";
import { ink } from "../words/here.ts";
import type { Stroke } from "./drawn.ts";
import type { Pen } from "./pens.ts";

/** Widths in slide units: they tell the pens apart where colour doesn't. */
const WIDTHS: Record<Pen, number> = { fine: 6, broad: 13, marker: 34 };

const SVG = "http://www.w3.org/2000/svg";

/** The outlines of strokes that are whole: worked out once. */
const outlines = new WeakMap<Stroke, string>();

/** Shows strokes on a slide, in place of those that it showed. @param unfinished one that is being drawn */
export function drawStrokes(slide: Element, strokes: readonly Stroke[], unfinished?: Stroke) {
  const old = slide.querySelector(":scope > .ink");
  if (strokes.length === 0 && !unfinished) return old?.remove();
  const sheet = old ?? slide.appendChild(newSheet());
  const paths = strokes.map((stroke) => {
    const known = outlines.get(stroke) ?? outline(stroke);
    outlines.set(stroke, known);
    return pathOf(stroke, known);
  });
  if (unfinished) paths.push(pathOf(unfinished, outline(unfinished)));
  sheet.replaceChildren(...paths);
}

function newSheet() {
  const sheet = document.createElementNS(SVG, "svg");
  sheet.setAttribute("class", "ink");
  sheet.setAttribute("viewBox", "0 0 1280 720");
  sheet.setAttribute("role", "img");
  sheet.setAttribute("aria-label", ink.byHand);
  return sheet;
}

function pathOf({ pen }: Stroke, data: string) {
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("class", pen);
  path.setAttribute("d", data);
  return path;
}

/** The outline of a stroke, as a path's data. */
function outline({ pen, points }: Stroke): string {
  const input: [number, number, number][] = [];
  for (let at = 0; at + 2 < points.length; at += 3) {
    input.push([points[at] ?? 0, points[at + 1] ?? 0, points[at + 2] || 0.5]);
  }
  const edge = getStroke(input, {
    size: WIDTHS[pen],
    last: true, // up to where the pen is now
    thinning: pen === "marker" ? 0 : 0.5,
    simulatePressure: input.every(([, , pressure]) => pressure === 0.5),
  });
  const [start] = edge;
  if (!start) return "";
  const curves = edge.map(([x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = edge[(at + 1) % edge.length] ?? start;
    return `${short(x)} ${short(y)} ${short((x + nextX) / 2)} ${short((y + nextY) / 2)}`;
  });
  return `M${short(start[0] ?? 0)} ${short(start[1] ?? 0)}Q${curves.join(" ")}Z`;
}

const short = (value: number) => Math.round(value * 10) / 10;
