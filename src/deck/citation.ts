// How a work is cited in full: for the page to read and for paper.
import type { Source } from "./lesson.ts";

/** The parts of an entry, in order. */
export interface Citation {
  /** Who wrote it, or else published it; empty where neither is known. */
  readonly by: string;
  readonly title: string;
  /** Publisher, journal, date; and when its link was looked at. */
  readonly rest: string;
}

export function citationOf({ author, publisher, title, details, year, looked }: Source): Citation {
  const rest = [author && publisher, details, year].filter(Boolean).join(", ");
  return { by: author ?? publisher ?? "", title, rest: looked ? `${rest} (looked at on ${dayInWords(looked)})` : rest };
}

/** A day such as `2026-11-25`, as “25 November 2026”; what is no day stays as it is. */
function dayInWords(day: string): string {
  const date = new Date(`${day}T00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return date.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
}
