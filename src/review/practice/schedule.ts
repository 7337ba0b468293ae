// When a question is asked again: on the day when it would be forgotten with one chance in ten, after the Free Spaced
// Repetition Scheduler (FSRS 6). It is given whole days of the student's calendar, never an hour.
import { FSRSAlgorithm } from "ts-fsrs";
import type { Card } from "./queue.ts";

/** How it went; the numbers are FSRS's. */
export const GRADES = { forgotten: 1, hard: 2, good: 3, easy: 4 } as const;
export type Grade = keyof typeof GRADES;

const scheduler = new FSRSAlgorithm({
  enable_short_term: false, // no steps of minutes
  maximum_interval: 365, // days
});

/**
 * @param card what is known of the question; undefined where it is asked for the first time
 * @returns what is known after an answer on the day `today`; it is asked again tomorrow at the earliest
 */
export function answered(card: Card | undefined, grade: Grade, today: number): Card {
  // A day before the last one: the clock was set back.
  const elapsed = card ? Math.max(0, today - card.last) : 0;
  const { stability, difficulty } = scheduler.next_state(card ?? null, elapsed, GRADES[grade]);
  const interval = Math.max(1, scheduler.next_interval(stability, elapsed));
  return { stability, difficulty, first: card?.first ?? today, last: today, due: today + interval };
}
