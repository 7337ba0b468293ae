// The room's dialog, as the deck knows it at the start: loaded when it is first opened.
import type { LectureDeck } from "./deck.ts";
import type { Log } from "./log.ts";
import type { Place } from "./place.ts";
import { whenUsed } from "./when-used.ts";

/** @returns opens the dialog */
export function room(deck: LectureDeck, log: Log, last: Place | undefined): () => void {
  const loaded = whenUsed(async () => (await import("./room/dialog.ts")).roomDialog(deck, log, last));
  return async () => (await loaded())?.();
}
