// What the deck's window and the speaker view say to one another.
import {
  boolean,
  type InferOutput,
  integer,
  literal,
  minValue,
  number,
  object,
  optional,
  picklist,
  pipe,
  string,
  variant,
} from "valibot";

const whole = pipe(number(), integer());

/** What is on the wall. Both windows have it; the later of two holds. */
const Stand = object({
  slide: string(),
  /** The index of the last step shown; -1 where none is. */
  step: pipe(whole, minValue(-1)),
  screen: picklist(["slide", "black", "white"]),
  /** Counts up with each change by a lecturer, in whichever window; never by following. */
  turn: pipe(whole, minValue(0)),
});
export type Stand = Readonly<InferOutput<typeof Stand>>;

/** Where a window stands; with `asks` it wants to hear the same of the other. */
const Told = object({ type: literal("stand"), stand: Stand, asks: optional(boolean()) });

export const ForDeck = variant("type", [
  Told,
  /** Fill the screen: the one whose corner this is (px), or your own. */
  object({ type: literal("fill"), screen: optional(object({ left: number(), top: number() })) }),
]);
export type ForDeck = InferOutput<typeof ForDeck>;

export const ForSpeaker = variant("type", [
  Told,
  /** Whether the browser let the deck fill the screen. */
  object({ type: literal("filled"), isAllowed: boolean() }),
  /** The deck's window is being closed or reloaded. */
  object({ type: literal("bye") }),
]);
export type ForSpeaker = InferOutput<typeof ForSpeaker>;
