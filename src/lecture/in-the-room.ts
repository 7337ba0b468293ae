// What a lecture in a room needs, and its first picture does not: loaded once the deck stands, each part of it when it
// is first used.
import type { LectureDeck } from "./deck.ts";
import type { KeyActions } from "./keys.ts";
import { votes } from "./votes.ts";
import { zoom } from "./zoom.ts";

/** @returns what its keys do */
export function inTheRoom(deck: LectureDeck): Partial<KeyActions> {
  return { zoom: zoom(deck), vote: votes(deck) };
}
