// Days as whole numbers in the student's own calendar: a day has no time zone, and no hour to lose in spring.
import { days } from "../../words/here.ts";

const DAY = 86_400_000; // ms

/** @returns days since 1970-01-01 in the calendar of whoever reads the clock */
export const dayOf = (date: Date): number => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY;

/** Made when the first day is named, and once: it takes a slow phone as long as a whole answer. */
let inWords: Intl.DateTimeFormat | undefined;

/** A day in words, as “Friday 27 November”. */
export function nameOf(day: number): string {
  inWords ??= new Intl.DateTimeFormat(days.dates, {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  return inWords.format(day * DAY);
}

/** A day as in a file's name, `2026-11-24`. */
export const isoOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** How far off a day is: “today”, “tomorrow”, “in 3 days”. */
export const distanceTo = (day: number, today: number): string =>
  day <= today ? days.today : day === today + 1 ? days.tomorrow : days.inDays(day - today);
