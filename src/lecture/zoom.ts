// Zoom into a part of the slide, as the deck knows it at the start: a key, Alt or Ctrl with a click, a double click.
import type { LectureDeck } from "./deck.ts";
import { whenUsed } from "./when-used.ts";

/** @returns zooms into the middle of the slide, or back out */
export function zoom(deck: LectureDeck): () => void {
  const loaded = whenUsed(async () => (await import("./zoom/zoomed-part.ts")).zoomedPart(deck));
  const atPointer = async (event: MouseEvent) => {
    const isControl = (event.target as Element).closest("a, button, input, label, select, textarea, summary");
    if (isControl || (event.type === "click" && !event.altKey && !event.ctrlKey)) return;
    event.preventDefault();
    (await loaded())?.toggle(event);
  };
  for (const type of ["click", "dblclick"] as const) deck.root.addEventListener(type, atPointer);
  return async () => (await loaded())?.toggle();
}
