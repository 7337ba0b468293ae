// Whether a question's stem says enough alone: in practice and on paper no slide says what to do.
import { sentenceRulesOf } from "../../words/sentences/index.ts";
import { asks } from "../../words/sentences/rules.ts";
import { wordsIn } from "../measure.ts";

/** A stem of so many words says enough without a question mark. */
const WORDS = 5;

/**
 * A question, or a sentence of some words; and either says something, as far as its language is known.
 *
 * @param language the lesson's, a BCP 47 tag
 */
export const standsAlone = (stem: string, language: string): boolean =>
  (asks(stem) || wordsIn(stem) >= WORDS) && sentenceRulesOf(language).saysSomething(stem);
