// What the lecture needs once it is under way, and its first picture does not; larger parts of it are loaded when they
// are first used.
import type { LectureDeck } from "./deck.ts";
import type { KeyActions } from "./keys.ts";
import { keepsLog } from "./log.ts";
import { overviewForChoosing } from "./overview.ts";
import { keepsPlace } from "./place.ts";
import { pointerRests } from "./pointer-rests.ts";
import { printsAllSlides } from "./print.ts";
import { room } from "./room.ts";
import { linksFollow } from "./same-slide.ts";
import { themeFollows } from "./theme.ts";
import { votes } from "./votes.ts";
import { staysAwake } from "./wake-lock.ts";
import { zoom } from "./zoom.ts";

/** @returns what its keys do */
export function afterStart(deck: LectureDeck): Partial<KeyActions> {
  overviewForChoosing(deck);
  linksFollow(deck);
  printsAllSlides();
  themeFollows();
  staysAwake();
  pointerRests();
  const last = keepsPlace(deck);
  return { zoom: zoom(deck), vote: votes(deck), room: room(deck, keepsLog(deck), last) };
}
