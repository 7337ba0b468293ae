// A matching question without its key: the items, and all partners in the order of their words.
import type { PublicHalf } from "../public-half.ts";
import { type Matching, partnersOf } from "./data.ts";

export const publicHalf = (question: Matching): PublicHalf => ({
  shape: "rows",
  rows: question.pairs.map(({ item }) => item),
  choices: partnersOf(question).map(({ text }) => text),
});
