// What a deck's rules have to know of a language to judge its sentences. For builds alone: nothing of it reaches a browser.

/** What one language's sentences are told by. */
export interface SentenceRules {
  /**
   * Whether a headline says or asks something, where a topic only names it. A good headline refused costs an author more
   * than a topic let through: where a language can't tell, it says true.
   */
  readonly isSentence: (headline: string) => boolean;
  /** Whether a question's stem says what to do or asks it; the same question of a text that need not begin a line. */
  readonly saysSomething: (stem: string) => boolean;
  /** A headline that is a sentence, for whoever wrote a topic. */
  readonly example: string;
  /** Finds what only a lecturer has, such as “the class”, in what a reader is told. */
  readonly lecturersOwn: RegExp;
  /** Finds a negative in a question's stem: readers overlook it. */
  readonly negative: RegExp;
}

/** A text's words, without the signs around them. */
export const wordsOf = (text: string): string[] =>
  text
    .split(/\s+/)
    .map((word) => word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, ""))
    .filter((word) => word !== "");

/** Whether a text asks, by its last sign: in Latin and Cyrillic, Arabic, or Chinese and Japanese writing. */
export const asks = (text: string): boolean => /[?؟？][\p{Pf}\p{Pe}"'\s]*$/u.test(text);

/** A list of words, for a look-up. */
export const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
