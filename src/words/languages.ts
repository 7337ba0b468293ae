// The languages that the engine speaks: a line each. For the build; scripts have their words from here.ts.
import * as ar from "./ar.ts";
import { inDigits, type Numerals } from "./digits.ts";
import * as en from "./en.ts";
import * as tr from "./tr.ts";
import type { Words } from "./words.ts";

const LANGUAGES = { en, ar, tr } satisfies Record<string, Words>;

/** The file in this folder that has the words for a lesson's language; English for one that the engine does not speak. */
export function spokenFor(language: string): keyof typeof LANGUAGES {
  const { language: spoken } = new Intl.Locale(language);
  return spoken in LANGUAGES ? (spoken as keyof typeof LANGUAGES) : "en";
}

/** The languages that the engine speaks. */
export const SPOKEN = Object.keys(LANGUAGES) as readonly (keyof typeof LANGUAGES)[];

/** Digits that the words of a language can be said with. */
const OTHER_DIGITS: Readonly<Record<keyof typeof LANGUAGES, readonly Numerals[]>> = {
  en: [],
  ar: ["arab", "arabext"],
  tr: [],
};

/**
 * The digits of a lesson in a language: those of the language's file, but where the tag names a country that writes others
 * (`ar-EG`, by CLDR) or the digits themselves (`ar-u-nu-arab`).
 */
export function numeralsOf(language: string): Numerals {
  const { region, numberingSystem } = new Intl.Locale(language);
  if (region === undefined && numberingSystem === undefined) return "latn";
  const used = new Intl.NumberFormat(language).resolvedOptions().numberingSystem;
  return OTHER_DIGITS[spokenFor(language)].find((one) => one === used) ?? "latn";
}

/** Words in other digits are made once. */
const inOtherDigits = new Map<Numerals, Words>();

/**
 * The words for a lesson's language, a BCP 47 tag. For one that the engine does not speak they are English, and what is
 * known of every language stays the lesson's own: its direction, its order of words, its dates.
 */
export function wordsFor(language: string): Words {
  const spoken = spokenFor(language);
  const numerals = numeralsOf(language);
  const own: Words = LANGUAGES[spoken];
  const words = numerals === "latn" ? own : (inOtherDigits.get(numerals) ?? inDigits(numerals, { ...own }));
  if (numerals !== "latn") inOtherDigits.set(numerals, words);
  if (spoken === new Intl.Locale(language).language) return words;
  return { ...words, language: { ...words.language, tag: language, direction: directionOf(language) } };
}

/** Scripts that are written from right to left. */
const RIGHT_TO_LEFT = ["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg"];

/** `rtl` or `ltr`, by the script that a language is usually written in, or that its tag names. */
export const directionOf = (language: string): "ltr" | "rtl" =>
  RIGHT_TO_LEFT.includes(new Intl.Locale(language).maximize().script ?? "") ? "rtl" : "ltr";
