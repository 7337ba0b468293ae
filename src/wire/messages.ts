// What the deck's window and the speaker view say to one another.
import {
  boolean,
  type InferOutput,
  integer,
  literal,
  maxValue,
  minValue,
  nullable,
  number,
  object,
  optional,
  picklist,
  pipe,
  string,
  tuple,
  variant,
} from "valibot";
import { Drawn, Stroke } from "../ink/drawn.ts";

const whole = pipe(number(), integer());
/** A clock beyond this could not be counted up. */
const COUNTABLE = 2 ** 52;

/** What the room sees. Both windows have it; the later of two holds. */
const Position = object({
  slide: string(),
  /** The index of the last step shown; -1 where none is. */
  step: pipe(whole, minValue(-1)),
  screen: picklist(["slide", "black", "white"]),
  /** A Lamport clock: counts up with each change by a lecturer, in whichever window; never by following. */
  clock: pipe(whole, minValue(0), maxValue(COUNTABLE)),
});
export type Position = Readonly<InferOutput<typeof Position>>;

/**
 * A window's position, and the clock of its strokes; with `asks` it wants to hear the same of the other. `by` says that
 * a lecturer has asked for what comes next or was before, whether that led anywhere or not: a vote that is on in the
 * deck's window takes this for itself.
 */
const Told = object({
  type: literal("position"),
  position: Position,
  ink: whole,
  asks: optional(boolean()),
  by: optional(picklist(["next", "previous"])),
});
export type By = InferOutput<typeof Told>["by"];

/** All strokes; one that is being drawn, null once it is whole; the pointer's place, null where it is put away. */
const Inked = object({ type: literal("ink"), drawn: Drawn });
const Lined = object({ type: literal("line"), line: nullable(object({ slide: string(), stroke: Stroke })) });
const Dotted = object({ type: literal("dot"), at: nullable(tuple([number(), number()])) });
export type InkMessage = InferOutput<typeof Inked | typeof Lined | typeof Dotted>;

export const ForDeck = variant("type", [
  Told,
  Inked,
  Lined,
  Dotted,
  /** Begin a vote on the question that is shown, or go on with it. */
  object({ type: literal("vote") }),
  /** Tell how the slide looks. */
  object({ type: literal("look") }),
  /** Fill the screen: the one whose corner this is (px), or your own. */
  object({ type: literal("fill"), screen: optional(object({ left: number(), top: number() })) }),
]);
export type ForDeck = InferOutput<typeof ForDeck>;

export const ForSpeaker = variant("type", [
  Told,
  Inked,
  Lined,
  Dotted,
  /** How a slide looks in the deck's window: its markup. */
  object({ type: literal("look"), slide: string(), look: string() }),
  /** Whether the browser let the deck fill the screen. */
  object({ type: literal("filled"), isAllowed: boolean() }),
  /** The deck's window is being closed or reloaded. */
  object({ type: literal("bye") }),
]);
export type ForSpeaker = InferOutput<typeof ForSpeaker>;
