// How a work is cited in full: for the page to read and for paper.

import type { Words } from "../words/words.ts";
import type { Source } from "./lesson.ts";

/** The parts of an entry, in order. */
export interface Citation {
  /** Who wrote it, or else published it; empty where neither is known. */
  readonly by: string;
  readonly title: string;
  /** Publisher, journal, date: each may be of another direction than the text around it. */
  readonly rest: readonly string[];
  /** When its link was looked at, in the lesson's language; empty where nobody says so. */
  readonly looked: string;
}

export function citationOf(source: Source, words: Words): Citation {
  const { author, publisher, title, details, year, looked } = source;
  const rest = [author && publisher, details, year].filter((part): part is string => Boolean(part));
  const day = looked && dayInWords(looked, words.language.dates);
  return { by: author ?? publisher ?? "", title, rest, looked: day ? words.slides.lookedAt(day) : "" };
}

/** A day such as `2026-11-25`, as “25 November 2026”; what is no day stays as it is. */
function dayInWords(day: string, language: string): string {
  const date = new Date(`${day}T00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return date.toLocaleDateString(language, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
}
