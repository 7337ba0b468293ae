// Whether a headline says something: a slide makes a point, which a topic does not (assertion–evidence, Alley).
import { createRequire } from "node:module";
import { wordsIn } from "../measure.ts";
import { Verdicts } from "./verdicts.ts";

/** The tagger takes 0.2 s to load: that is done at the first text that was not judged in a build before. */
const nlp = (text: string): { has(what: string): boolean } => require("compromise")(text);
const require = createRequire(import.meta.url);

/** What was said of texts before, until this file or the tagger changes. */
export const verdicts = new Verdicts(import.meta.url, "compromise");

/**
 * A headline asserts something or asks it: its first word is no common word in small letters ("pH" and "x²" are
 * none), and it has a verb. Where the tagger sees none, a word that can be a verb counts ("The average hides the range"):
 * a good headline refused would cost more than a topic let through. For English alone: of other languages nothing is known.
 *
 * @param language the lesson's, a BCP 47 tag
 */
export function isSentence(headline: string, language = "en"): boolean {
  if (new Intl.Locale(language).language !== "en") return true;
  const words = headline.split(/\s+/);
  if (/^\p{Ll}{2,}$/u.test(words[0] ?? "")) return false;
  // "Supply and demand": the tagger takes the last word for a verb.
  if (words.length === 3 && /^(and|or|vs\.?|versus)$/.test(words[1] ?? "")) return false;
  return hasVerbSomewhere(headline);
}

/** A stem of so many words says enough without a question mark. */
const WORDS = 5;

/**
 * A stem stands alone, in practice and on paper, where no slide says what to do: a question, or a sentence of some words,
 * and either with a verb. Of other languages than English nothing is known of verbs.
 */
export function standsAlone(stem: string, language = "en"): boolean {
  if (!/\?["”’»]?$/.test(stem.trim()) && wordsIn(stem) < WORDS) return false;
  if (new Intl.Locale(language).language !== "en") return true;
  return hasVerbSomewhere(stem);
}

/** Where the tagger sees no verb, a word inside that can be one counts. */
const hasVerbSomewhere = (text: string): boolean => verdicts.of(text, lookForVerb);

function lookForVerb(text: string): boolean {
  const words = text.split(/\s+/);
  const [first = "", second = ""] = words;
  // A noun, where "of" follows: "The four kinds of bonds".
  const inside = words.slice(1, -1).filter((_, index) => words[index + 2] !== "of");
  if (hasVerb(text) || inside.some((word) => hasVerb(word) || isThirdPerson(word))) return true;
  // "Compare the two maps".
  if (/^(the|an?|this|that|these|those|your|each|both|two|three)$/.test(second) && hasVerb(`to ${first.toLowerCase()}`))
    return true;
  // "The sea rises", where "Four benefits" counts things.
  const [before = "", last = ""] = words.slice(-2).map((word) => word.replace(/[.!?”"’]+$/, ""));
  return words.length > 1 && isThirdPerson(last) && isThing(before);
}

const hasVerb = (text: string): boolean => nlp(text).has("#Verb");

/** As in "compares", which alone could be a noun as well. */
const isThirdPerson = (word: string): boolean => /[^s]s$/.test(word) && nlp(`it ${word}`).has("#PresentTense");

const isThing = (word: string): boolean =>
  nlp(word).has("#Noun") && !nlp(word).has("(#Value|#Determiner|#Plural|#Possessive|#Pronoun)");
