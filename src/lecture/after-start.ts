// What the lecture needs once it is under way, and its first picture does not; larger parts of it are loaded when they
// are first used.
import type { LectureDeck } from "./deck.ts";
import type { KeyActions } from "./keys.ts";
import { overviewForChoosing } from "./overview.ts";
import { printsAllSlides } from "./print.ts";
import { linksFollow } from "./same-slide.ts";
import { votes } from "./votes.ts";
import { zoom } from "./zoom.ts";

/** @returns what its keys do */
export function afterStart(deck: LectureDeck): Partial<KeyActions> {
  overviewForChoosing(deck);
  linksFollow(deck);
  printsAllSlides();
  return { zoom: zoom(deck), vote: votes(deck) };
}
