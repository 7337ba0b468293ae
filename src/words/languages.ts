// The languages that the engine speaks: a line each. For the build; scripts have their words from here.ts.
import * as en from "./en.ts";
import type { Words } from "./words.ts";

const LANGUAGES = { en } satisfies Record<string, Words>;

/** The words for a lesson's language, a BCP 47 tag; English for one that the engine does not speak. */
export const wordsFor = (language: string): Words =>
  (LANGUAGES as Readonly<Record<string, Words>>)[new Intl.Locale(language).language] ?? en;

/** Whether the engine speaks a language. */
export const isSpoken = (language: string): boolean => new Intl.Locale(language).language in LANGUAGES;
