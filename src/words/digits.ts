// Digits of another script in what a language says: an Arabic lesson for Egypt has ٣ where one for Morocco has 3.

/** Names of digits as CLDR has them, that the words can be said with: usual ones, of Arabic, and of Persian and Urdu. */
export type Numerals = "latn" | "arab" | "arabext";

/** The digit for zero; the others follow it. */
const ZERO: Readonly<Record<Numerals, number>> = { latn: 0x30, arab: 0x660, arabext: 0x6f0 };

/** What is set apart (isolated.ts), addresses and days as in file names stay as they are. */
const KEPT = /\u2068[^\u2069]*\u2069|\d{4}-\d\d-\d\d|\bhttps?:\S+|\d+/g;

/** A text with its digits in others; a decimal point becomes the one that goes with them. */
export const withDigits = (numerals: Numerals, text: string): string =>
  text
    .replaceAll(KEPT, (found) =>
      /^\d+$/.test(found)
        ? [...found].map((digit) => String.fromCharCode(ZERO[numerals] + Number(digit))).join("")
        : found,
    )
    .replaceAll(/(?<=[\u0660-\u0669\u06f0-\u06f9])\.(?=[\u0660-\u0669\u06f0-\u06f9])/g, "\u066b");

/**
 * A word that says its numbers in other digits: what a function makes of what it is given, and dates. Other texts, with the
 * names of keys among them, stay as they are.
 */
export function inDigits<Word>(numerals: Numerals, word: Word): Word {
  if (typeof word === "function")
    return ((...given: unknown[]) => withDigits(numerals, String(word(...given)))) as Word;
  if (typeof word === "string") return word.replace("-u-nu-latn", `-u-nu-${numerals}`) as Word;
  if (typeof word !== "object" || word === null || word instanceof RegExp || Array.isArray(word)) return word;
  return Object.fromEntries(Object.entries(word).map(([name, one]) => [name, inDigits(numerals, one)])) as Word;
}
