// Whose sentences the deck's rules can judge: a line a language. Of others nothing is known, and nothing is refused.
import type { spokenFor } from "../languages.ts";
import { arabic } from "./ar.ts";
import { english } from "./en.ts";
import type { SentenceRules } from "./rules.ts";
import { turkish } from "./tr.ts";

export type { SentenceRules } from "./rules.ts";

/** Every language that the engine speaks has them: one that is missing does not compile. */
const RULES: Readonly<Record<ReturnType<typeof spokenFor>, SentenceRules>> = { en: english, ar: arabic, tr: turkish };

/** Finds nothing. */
const NEVER = /(?!)/;
const UNKNOWN: SentenceRules = {
  isSentence: () => true,
  saysSomething: () => true,
  example: english.example,
  lecturersOwn: NEVER,
  negative: NEVER,
};

/** @param language a lesson's, a BCP 47 tag */
export const sentenceRulesOf = (language: string): SentenceRules => {
  const { language: spoken } = new Intl.Locale(language);
  return spoken in RULES ? RULES[spoken as keyof typeof RULES] : UNKNOWN;
};
