// What the lecture needs once it is under way, and its first picture does not; larger parts of it are loaded when they
// are first used.
import type { Blackout } from "./blackout.ts";
import { contents } from "./contents.ts";
import type { LectureDeck } from "./deck.ts";
import { openDialog } from "./dialog.ts";
import { jump } from "./jump.ts";
import type { KeyActions } from "./keys.ts";
import { keepsLog } from "./log.ts";
import { overviewForChoosing } from "./overview.ts";
import { penKeys } from "./pen.ts";
import { keepsPlace } from "./place.ts";
import { pointerRests } from "./pointer-rests.ts";
import { printsAllSlides } from "./print.ts";
import { room } from "./room.ts";
import { linksFollow } from "./same-slide.ts";
import { secondWindow } from "./second-window.ts";
import type { Steady } from "./steady.ts";
import { themeFollows } from "./theme.ts";
import { votes } from "./votes.ts";
import { staysAwake } from "./wake-lock.ts";
import { zoom } from "./zoom.ts";

/**
 * @param isHeld whether a question holds the deck back from going on (`steady.ts`)
 * @returns what its keys do
 */
export function afterStart(deck: LectureDeck, screen: Blackout, isHeld: Steady): Partial<KeyActions> {
  overviewForChoosing(deck);
  linksFollow(deck);
  printsAllSlides();
  themeFollows();
  staysAwake();
  pointerRests();
  const pen = penKeys(deck, screen);
  const vote = votes(deck, isHeld);
  const last = keepsPlace(deck);
  return {
    contents: contents(deck),
    jump: jump(deck),
    help: openDialog("help").open,
    zoom: zoom(deck),
    speaker: secondWindow(deck, screen, vote, pen.load),
    pen: pen.pen,
    pointer: pen.pointer,
    undo: pen.undo,
    erase: pen.erase,
    vote: vote.next,
    room: room(deck, keepsLog(deck), last),
  };
}
