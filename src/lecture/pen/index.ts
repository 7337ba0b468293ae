// Pen and pointer. Their drawing is loaded with the first key, or where a reload has kept strokes.
import type { Loaded } from "../../dom/load.ts";
import { deckName } from "../../wire/address.ts";
import type { Lecture } from "../lecture.ts";
import { whenUsed } from "../when-used.ts";
import type { Tools } from "./tools.ts";

/** @returns loads pen and pointer, and shows what is drawn */
export function pen(lecture: Lecture): () => Promise<Tools | undefined> {
  const load = whenUsed(async () => (await import("./in-deck.ts")).penInDeck(lecture));
  try {
    if (sessionStorage.getItem(`${deckName}:ink`)) load();
  } catch {
    // Where storage is forbidden nothing was kept.
  }
  lecture.intents.does(penIntents(load));
  return load;
}

/** What the keys of pen and pointer do, in either window. */
export const penIntents = (loaded: Loaded<Tools>) => ({
  pen: () => loaded((tools) => tools.togglePen()),
  pointer: () => loaded((tools) => tools.togglePointer()),
  undo: () => loaded((tools) => tools.undo()),
  erase: () => loaded((tools) => tools.erase()),
});
