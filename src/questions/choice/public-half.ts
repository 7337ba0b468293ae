// A choice question without its key: the options' texts, and how many may be chosen.
import type { PublicHalf } from "../public-half.ts";
import { type Choice, rightOptions } from "./data.ts";

/** Its stem says how many to choose, on the wall as here: “Choose two.” */
export const publicHalf = (question: Choice): PublicHalf => ({
  shape: "options",
  options: question.options.map(({ text }) => text),
  most: Math.max(1, rightOptions(question).length),
});
