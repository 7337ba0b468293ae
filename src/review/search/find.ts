// Finds words in texts, whatever their case and accents.
import { folded, MARKS } from "../../dom/folded.ts";

/** A text to search, and what it is worth to find something in it. */
export interface Text {
  readonly text: string;
  /** The same as it is compared: folded once, not at every letter that is typed. */
  readonly folded: string;
  readonly weight: number;
}

export const searchable = (text: string, weight: number): Text => ({ text, folded: folded(text), weight });

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
  const hits = texts.map(({ text, folded, weight }) => {
    const places = words.map((word) => placesOf(word, folded));
    const found = places.filter(({ length }) => length > 0).length;
    return { text, places, found, score: weight * found };
  });
  const isEverywhere = words.every((_, word) => hits.some(({ places }) => places[word]?.length));
  const best = hits.toSorted((a, b) => b.found - a.found)[0];
  if (!isEverywhere || !best || words.length === 0) return undefined;
  const spans = best.places.flat();
  return { score: hits.reduce((sum, { score }) => sum + score, 0), excerpt: excerptOf(best.text, spans) };
}

/** Where a word begins another one; `photo` is found in `photosynthesis`, and `18` in `1,218` is not. */
function placesOf(word: string, text: string): Span[] {
  const letters = Array.from(word, (letter) => `${letter.replace(/[\\^$.*+?()[\]{}|/-]/, "\\$&")}\\p{M}*`);
  const found = text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])${letters.join("")}`, "gu"));
  return Array.from(found, ({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

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
