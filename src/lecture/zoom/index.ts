// Zoom into a part of the slide, by a key, Alt or Ctrl with a click, or a double click: loaded with the first of them.
import type { Lecture } from "../lecture.ts";
import { whenUsed } from "../when-used.ts";

export function zoom(lecture: Lecture) {
  const { deck, intents } = lecture;
  const loaded = whenUsed(async () => (await import("./zoomed-part.ts")).zoomedPart(lecture));
  const atPointer = (event: MouseEvent) => {
    const isControl = (event.target as Element).closest("a, button, input, label, select, textarea, summary");
    if (isControl || (event.type === "click" && !event.altKey && !event.ctrlKey)) return;
    event.preventDefault();
    loaded((part) => part.toggle(event));
  };
  for (const type of ["click", "dblclick"] as const) deck.root.addEventListener(type, atPointer);
  intents.does({ zoom: () => loaded((part) => part.toggle()) });
}
