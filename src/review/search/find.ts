// Finds words in texts, whatever their case and accents.
import { folded, MARKS } from "../../dom/folded.ts";

/** A text to search, and what it is worth to find something in it. */
export interface Text {
  readonly text: string;
  /** The same as it is compared, without signs of vowels: folded once, not at every letter that is typed. */
  readonly folded: string;
  /** Where each unit of `folded` stands in the text, and last where the text ends; left out where all stand alike. */
  readonly places?: readonly number[];
  readonly weight: number;
}

export function searchable(text: string, weight: number): Text {
  const whole = folded(text);
  const letters = whole.replaceAll(MARKS, "");
  if (letters === whole) return { text, folded: whole, weight };
  const places = [...whole.matchAll(/\P{M}/gu)].flatMap(({ index, 0: { length } }) =>
    length === 1 ? [index] : [index, index + 1],
  );
  return { text, folded: letters, places: [...places, whole.length], weight };
}

export interface Found {
  /** The higher the better. */
  readonly score: number;
  /** A part of the text in which the most words were found, cut into what was found and what stands between. */
  readonly excerpt: readonly { readonly text: string; readonly isFound: boolean }[];
}

/** Characters of the excerpt before the first word found, and in all. */
const BEFORE = 40;
const LENGTH = 150;

/** The words that are looked for. */
export const wordsOf = (query: string): string[] =>
  folded(query)
    .replaceAll(MARKS, "")
    .split(/[\s"“”«»,;:!?()،؛؟]+/)
    .filter(Boolean);

/**
 * Looks for words at the beginnings of words.
 *
 * @returns undefined unless every word stands in one of the texts
 */
export function find(words: readonly string[], texts: readonly Text[]): Found | undefined {
  const hits = texts.map((text) => {
    const places = words.map((word) => placesOf(word, text));
    const found = places.filter(({ length }) => length > 0).length;
    return { text: text.text, places, found, score: text.weight * found };
  });
  const isEverywhere = words.every((_, word) => hits.some(({ places }) => places[word]?.length));
  const best = hits.toSorted((a, b) => b.found - a.found)[0];
  if (!isEverywhere || !best || words.length === 0) return undefined;
  return {
    score: hits.reduce((sum, { score }) => sum + score, 0),
    // Cut when it is wanted: of hundreds that are found, twenty are shown.
    get excerpt() {
      return excerptOf(best.text, best.places.flat());
    },
  };
}

/**
 * Where a word begins another one; `photo` is found in `photosynthesis`, and `18` in `1,218` is not. A pattern for each word
 * would be compiled anew at every letter that is typed, and be slowest at its first use.
 */
function placesOf(word: string, { folded, places }: Text): Span[] {
  const found: Span[] = [];
  for (let at = folded.indexOf(word); at >= 0; ) {
    const end = at + word.length;
    const begins = !WITHIN.test(folded.slice(Math.max(0, at - 2), at));
    if (begins) found.push({ start: places?.[at] ?? at, end: places?.[end] ?? end });
    at = folded.indexOf(word, begins ? end : at + 1);
  }
  return found;
}

/** The end of what belongs to a word; a letter may be of two units. */
const WITHIN = /[\p{L}\p{N}]$/u;

/** From its first character to the one after its last. */
interface Span {
  readonly start: number;
  readonly end: number;
}

function excerptOf(text: string, spans: readonly Span[]) {
  const inOrder = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const wanted = Math.max(0, (inOrder[0]?.start ?? 0) - BEFORE);
  // Whole words only.
  const from = wanted === 0 ? 0 : text.indexOf(" ", wanted) + 1;
  const to = from + LENGTH >= text.length ? text.length : text.lastIndexOf(" ", from + LENGTH);
  const pieces: { text: string; isFound: boolean }[] = [];
  let at = from;
  for (const { start, end } of inOrder) {
    if (start < at || end > to) continue;
    pieces.push({ text: text.slice(at, start), isFound: false }, { text: text.slice(start, end), isFound: true });
    at = end;
  }
  pieces.push({ text: text.slice(at, to), isFound: false });
  return [
    ...(from > 0 ? [{ text: "… ", isFound: false }] : []),
    ...pieces.filter((piece) => piece.text),
    ...(to < text.length ? [{ text: " …", isFound: false }] : []),
  ];
}
