// Whether a headline says something: a slide makes a point, which a topic does not (assertion–evidence, Alley).
import nlp from "compromise";

/**
 * A headline asserts something or asks it: its first word has a capital, a quotation or a figure in it, and it has a
 * verb. Where the tagger sees none, a word inside that can be a verb counts ("The average hides the range"): a good
 * headline refused would cost more than a topic let through. For English alone: of other languages nothing is known.
 *
 * @param language the lesson's, a BCP 47 tag
 */
export function isSentence(headline: string, language = "en"): boolean {
  if (new Intl.Locale(language).language !== "en") return true;
  const words = headline.split(/\s+/);
  if (!/[\p{Lu}\d“"‘]/u.test(words[0] ?? "")) return false;
  // "Supply and demand": the tagger takes the last word for a verb.
  if (words.length === 3 && /^(and|or|vs\.?|versus)$/.test(words[1] ?? "")) return false;
  // A noun, where "of" follows: "The four kinds of bonds".
  const inside = words.slice(1, -1).filter((_, index) => words[index + 2] !== "of");
  return hasVerb(headline) || inside.some((word) => hasVerb(word) || isThirdPerson(word));
}

const hasVerb = (text: string): boolean => nlp(text).has("#Verb");

/** As in "compares", which alone could be a noun as well. */
const isThirdPerson = (word: string): boolean => /[^s]s$/.test(word) && nlp(`it ${word}`).has("#PresentTense");
