// The sentences of an article, and what of each wants a look before it is taught.
import type { ToCheck } from "../../deck/draft.ts";
import type { Running } from "./blocks.ts";
import { CITATION, withoutAddresses, withoutCitations } from "./works.ts";

/** A sentence, as the article has it. */
export interface Sentence {
  readonly text: string;
  /** The line that it begins on. */
  readonly line: number;
  /** Without what is no figure in it: inline code and formulas, addresses, the works that it names. */
  readonly figures: string;
  /** Whether it names where it is from: a link, a footnote, or a work in brackets. */
  readonly hasSource: boolean;
}

/** Ends with a full stop that ends no sentence: `Dr.`, `e.g.`, `et al.`, an initial. */
const GOES_ON =
  /(^|[\s(“"'‘])(\p{Lu}|Dr|Mrs?|Ms|Prof|St|vs|e\.g|i\.e|cf|ca|No|Nr|Fig|Figs|Vol|pp?|al|z\.B|d\.h|bzw|approx)\.\s*$/u;

/** @param language a BCP 47 tag; where it is not known, sentences end as Unicode says (UAX 29) */
export function sentencesOf({ text, lineAt, references, code = [] }: Running, language?: string): Sentence[] {
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
    return {
      text: one.text.trim(),
      line: lineAt(one.start),
      figures: withoutOthers(blanked(one, code)),
      hasSource: hasReference || CITATION.test(one.text),
    };
  });
}

/** Stands for what is left out of a sentence: no number, and nothing that two numbers could be joined over. */
const OUT = "\uFFFC";

/** A sentence's text without the inline code in it. @param code where that stands in the whole text */
function blanked(
  { start, text }: { readonly start: number; readonly text: string },
  code: Running["code"] = [],
): string {
  return code.reduce((rest, [from, to]) => {
    const [begin, end] = [Math.max(0, from - start), Math.min(text.length, to - start)];
    return begin < end ? rest.slice(0, begin) + OUT.repeat(end - begin) + rest.slice(end) : rest;
  }, text);
}

/** TeX within a line, as Pandoc tells it from amounts of money: “$5 and $10” is none. */
const TEX = /\$(?!\s)(?:[^$\\]|\\.)+?(?<!\s)\$(?!\p{Nd})/gu;
/** “Figure 2”, “Section 3.1”, “§ 4”, “p. 12”: places, not figures. */
const PLACE =
  /(?:\b(?:fig(?:ure|\.)|table|section|sect\.|chapter|ch\.|equation|eq\.|appendix|step|pp?\.)|§)\s*\p{Nd}[\p{Nd}.–-]*/giu;

const withoutOthers = (text: string): string =>
  [TEX, PLACE].reduce((rest, one) => rest.replaceAll(one, OUT), withoutAddresses(withoutCitations(text)));

/** Digits of any script, with what stands between and after them. Words for numbers are not looked for. */
const NUMBER = /\p{Nd}+(?:[.,:/٫٬’–-]\p{Nd}+|[ \u00a0\u202f]\p{Nd}{3}(?!\p{Nd}))*(?:\s?(?:[%‰٪]|°[CF]?))?/gu;
/** Words that make a statement weaker. In English alone: of other languages none are looked for. */
const HEDGE =
  /\b((?:about|around)(?= (?:\p{Nd}+|half|an?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|fifty|as|every|the same)\b)|almost|apparently|appears?|approximately|arguably|can|claims?|could|estimated|few|frequently|generally|in part|largely|likely|many|may|maybe|mainly|might|more or less|most|mostly|nearly|often|partly|perhaps|possibl[ey]|potential(?:ly)?|presumably|probabl[ey]|rarely|roughly|said to|seems?|several|some(?! of\b)|sometimes|suggests?|tends?|typically|usually|would)\b/giu;

/** Whether a sentence states something. */
export const states = ({ text }: Sentence): boolean => STATES.test(text);

/** A statement ends in a full stop. A question states nothing, nor does an item of a list that is no sentence. */
const STATES = /[.!…。।۔]["”’»)\]]*$/;

/**
 * What of a sentence wants a look: its numbers, and its hedges.
 *
 * @param language of the article; hedges are looked for in English, and where no language is named
 * @param isUnsourced whether it is the one that is told of a text which does not say where it is from
 */
export function checkOf(
  { text, line, figures }: Sentence,
  language?: string,
  isUnsourced = false,
): ToCheck | undefined {
  const isEnglish = language === undefined || /^en\b/i.test(language);
  const numbers = figures.match(NUMBER) ?? [];
  const hedges = isEnglish ? (figures.match(HEDGE) ?? []) : [];
  const because = [
    numbers.length > 0 && ("number" as const),
    hedges.length > 0 && ("hedge" as const),
    isUnsourced && ("no source" as const),
  ].filter((one) => one !== false);
  if (because.length === 0) return undefined;
  const words = [...new Set([...numbers, ...hedges])];
  return { line, says: text, because, ...(words.length > 0 && { words }) };
}
