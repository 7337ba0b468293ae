// Which questions are asked today, and how many on each day to come.
import type { Entries, Entry } from "../../store/kept.ts";

export type Card = Omit<Entry<"cards">, "at">;

/** New questions a day: the whole bank within a week, and never an evening's work at once. */
export const NEW_A_DAY = 8;

/**
 * The day on which a question is asked next. If it was last asked on a day that has not come yet, the clock was wrong
 * then or is wrong now: the question is asked today, rather than in who knows how many days. Tomorrow is allowed:
 * somebody who answers in the morning and flies west over the date line is a day back.
 */
export const dueOn = ({ last, due }: Card, today: number): number => (last > today + 1 ? today : Math.max(due, today));

interface Queue {
  /** Due today, the one that waits longest first. */
  readonly due: readonly string[];
  /** Never asked before, as many as today has room for. */
  readonly fresh: readonly string[];
  /** How many were asked for the first time today. */
  readonly begun: number;
  /** How many were never asked before. */
  readonly unasked: number;
}

/**
 * @param questions the ids of all questions, in the lesson's order
 * @param more new questions that the student wants beside the day's
 */
export function queueOf(questions: readonly string[], cards: Entries<"cards">, today: number, more = 0): Queue {
  const cardOf = (id: string) => cards[id];
  const begun = questions.filter((id) => cardOf(id)?.first === today).length;
  const unasked = questions.filter((id) => !cardOf(id));
  return {
    due: questions
      .flatMap((id) => {
        const card = cardOf(id);
        return card && dueOn(card, today) <= today ? [{ id, due: card.due }] : [];
      })
      .sort((one, other) => one.due - other.due)
      .map(({ id }) => id),
    fresh: unasked.slice(0, Math.max(0, NEW_A_DAY + more - begun)),
    begun,
    unasked: unasked.length,
  };
}

/** @returns how many questions are due on each of the next `days` days, today first; and how many after these */
export function coming(questions: readonly string[], cards: Entries<"cards">, today: number, days: number) {
  const each = Array.from({ length: days }, () => 0);
  let later = 0;
  for (const id of questions) {
    const card = cards[id];
    if (!card) continue;
    const ahead = dueOn(card, today) - today;
    if (ahead < days) each[ahead] = (each[ahead] ?? 0) + 1;
    else later += 1;
  }
  return { each, later };
}
