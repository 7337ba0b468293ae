// Draws the lecture's strokes on its slides.
import { parseJson, pipe, safeParse, string } from "valibot";
import { drawStrokes } from "../ink/draw.ts";
import { Drawn } from "../ink/drawn.ts";

/** @param kept what the lecture's window keeps, as text */
export function putInk(entries: readonly HTMLElement[], kept: string) {
  const { success, output } = safeParse(pipe(string(), parseJson(), Drawn), kept);
  if (!success) return;
  for (const entry of entries) {
    const slide = entry.querySelector(".slide");
    if (slide) drawStrokes(slide, output.strokes[entry.id.slice(1)] ?? []);
  }
}
