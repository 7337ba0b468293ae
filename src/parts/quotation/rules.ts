// What is told to the author of a quotation.
import { optional, string } from "valibot";
import { wordsIn } from "../../deck/measure.ts";
import type { PartRules } from "../part.tsx";
import { textBetween, work } from "../shapes.ts";
import type { QuotationProps } from "./markup.tsx";

/** More words than these nobody reads while somebody speaks. */
const MOST_WORDS = 35;

export const rules: PartRules<QuotationProps> = {
  entries: { by: optional(string()), source: work, at: optional(string()), language: optional(string()) },
  problems({ children }) {
    const text = textBetween(children);
    if (wordsIn(text) === 0) return ["has no words. Write them between <Quotation …> and </Quotation>."];
    return /^["“”„«»‘’].*["“”„«»‘’]$/su.test(text)
      ? ["has quotation marks of its own. Leave them out: they are drawn as its language has them."]
      : [];
  },
  limits({ children }) {
    const words = wordsIn(textBetween(children));
    return words > MOST_WORDS
      ? [`has ${words} words, ${words - MOST_WORDS} more than ${MOST_WORDS}. Show the sentence that counts.`]
      : [];
  },
};
