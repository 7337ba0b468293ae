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

export const Message = variant("type", [
  /** Where a window stands; with `asks` it wants to hear the same of the other. */
  object({ type: literal("stand"), stand: Stand, asks: optional(boolean()) }),
  /** The window is being closed or reloaded. */
  object({ type: literal("bye") }),
]);
export type Message = InferOutput<typeof Message>;
