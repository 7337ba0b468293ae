// Pen and pointer, as the deck knows them at the start: their keys, and strokes that a reload has kept.
import type { Blackout } from "./blackout.ts";
import type { LectureDeck } from "./deck.ts";
import type { Tools } from "./pen/tools.ts";
import { deckName } from "./speaker/address.ts";
import { whenUsed } from "./when-used.ts";

export interface PenKeys {
  /** Loads pen and pointer, and shows what is drawn. */
  load(): Promise<Tools | undefined>;
  pen(): void;
  pointer(): void;
  undo(): void;
  erase(): void;
}

export function penKeys(deck: LectureDeck, blackout: Blackout): PenKeys {
  const load = whenUsed(async () => (await import("./pen/on-wall.ts")).penOnWall(deck, blackout));
  try {
    if (sessionStorage.getItem(`${deckName}:ink`)) load();
  } catch {
    // Where storage is forbidden nothing was kept.
  }
  return {
    load,
    pen: async () => (await load())?.togglePen(),
    pointer: async () => (await load())?.togglePointer(),
    undo: async () => (await load())?.undo(),
    erase: async () => (await load())?.erase(),
  };
}
