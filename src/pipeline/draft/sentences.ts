// The sentences of an article, and what of each wants a look before it is taught.
import type { ToCheck } from "../../deck/draft.ts";
import type { Running } from "./blocks.ts";

/** A sentence, as the article has it. */
export interface Sentence {
  readonly text: string;
  /** The line that it begins on. */
  readonly line: number;
  /** Whether it names where it is from: a link, a footnote, or a work in brackets. */
  readonly hasSource: boolean;
}

/** Ends with a full stop that ends no sentence: `Dr.`, `e.g.`, `et al.`, an initial. */
const GOES_ON =
  /(^|[\s(“"'‘])(\p{Lu}|Dr|Mrs?|Ms|Prof|St|vs|e\.g|i\.e|cf|ca|No|Nr|Fig|Figs|Vol|pp?|al|z\.B|d\.h|bzw|approx)\.\s*$/u;
/** As in “(Smith 2014)”, “[12]”, “[@smith]”. */
const CITATION = /\([^()]*\b(1[5-9]|20)\d\d[a-z]?\b[^()]*\)|\[\d+\]|\[@[^\]]+\]/;

/** @param language a BCP 47 tag; where it is not known, sentences end as Unicode says (UAX 29) */
export function sentencesOf({ text, lineAt, references }: Running, language?: string): Sentence[] {
  const pieces = [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(text)];
  const joined: { start: number; text: string }[] = [];
  for (const { segment, index } of pieces) {
    const before = joined.at(-1);
    if (before && (GOES_ON.test(before.text) || !/[\p{L}\p{N}]/u.test(segment))) before.text += segment;
    else joined.push({ start: index, text: segment });
  }
  return joined.map((one) => {
    const end = one.start + one.text.length;
    const hasReference = references.some((at) => at >= one.start && at < end);
    return { text: one.text.trim(), line: lineAt(one.start), hasSource: hasReference || CITATION.test(one.text) };
  });
}

/** Digits of any script, with what stands between and after them. Words for numbers are not looked for. */
const NUMBER = /\p{Nd}+(?:[.,:/٫٬’–-]\p{Nd}+|[ \u00a0\u202f]\p{Nd}{3}(?!\p{Nd}))*(?:\s?(?:[%‰٪]|°[CF]?))?/gu;
/** Words that make a statement weaker. In English alone: of other languages none are looked for. */
const HEDGE =
  /\b((?:about|around)(?= (?:\p{Nd}+|half|an?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|fifty|as|every|the same)\b)|almost|apparently|appears?|approximately|arguably|can|claims?|could|estimated|few|frequently|generally|in part|largely|likely|many|may|maybe|mainly|might|more or less|most|mostly|nearly|often|partly|perhaps|possibl[ey]|potential(?:ly)?|presumably|probabl[ey]|rarely|roughly|said to|seems?|several|some(?! of\b)|sometimes|suggests?|tends?|typically|usually|would)\b/giu;

/** A statement ends in a full stop. A question states nothing, nor does an item of a list that is no sentence. */
const STATES = /[.!…。।۔]["”’»)\]]*$/;

/**
 * What of a sentence wants a look: its numbers, its hedges, and that it states something without saying where that is from.
 *
 * @param language of the article; hedges are looked for in English, and where no language is named
 */
export function checkOf({ text, line, hasSource }: Sentence, language?: string): ToCheck | undefined {
  const isEnglish = language === undefined || /^en\b/i.test(language);
  // A number in square brackets is a work's.
  const numbers = text.replaceAll(/\[\d+\]/g, "").match(NUMBER) ?? [];
  const hedges = isEnglish ? (text.match(HEDGE) ?? []) : [];
  const because = [
    numbers.length > 0 && ("number" as const),
    hedges.length > 0 && ("hedge" as const),
    !hasSource && STATES.test(text) && ("no source" as const),
  ].filter((one) => one !== false);
  if (because.length === 0) return undefined;
  const words = [...new Set([...numbers, ...hedges])];
  return { line, says: text, because, ...(words.length > 0 && { words }) };
}
