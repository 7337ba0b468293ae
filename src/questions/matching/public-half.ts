// A matching question without its key: the items, and all partners in the order of their words.

import type { Words } from "../../words/words.ts";
import type { PublicHalf } from "../public-half.ts";
import { type Matching, partnersOf } from "./data.ts";

export const publicHalf = (question: Matching, words: Words): PublicHalf => ({
  shape: "rows",
  rows: question.pairs.map(({ item }) => item),
  choices: partnersOf(question, words).map(({ text }) => text),
});
