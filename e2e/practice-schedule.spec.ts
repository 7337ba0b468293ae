// The schedule, over random histories of answers on clocks that go wrong: nothing due is lost.
import fc from "fast-check";
import { dayOf, distanceTo, nameOf } from "../src/review/practice/days.ts";
import { type Card, coming, dueOn, NEW_A_DAY, queueOf } from "../src/review/practice/queue.ts";
import { answered, GRADES, type Grade } from "../src/review/practice/schedule.ts";
import { keptOf, merged, read } from "../src/store/kept.ts";
import { expect, test } from "./test.ts";

const QUESTIONS = Array.from({ length: 12 }, (_, index) => `question-${index}`);
const START = dayOf(new Date(2026, 10, 24));
const LONGEST = 366; // days

/** An answer: to which question, how it went, and by how many days the clock has moved since the one before. */
interface Answer {
  readonly question: string;
  readonly grade: Grade;
  readonly moved: number;
}

const histories = fc.array(
  fc.record<Answer>({
    question: fc.constantFrom(...QUESTIONS),
    grade: fc.constantFrom(...(Object.keys(GRADES) as Grade[])),
    moved: fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 0, max: 20 }) },
      { weight: 1, arbitrary: fc.integer({ min: -40, max: 0 }) },
      { weight: 1, arbitrary: fc.integer({ min: -20_000, max: 20_000 }) },
    ),
  }),
  { maxLength: 60 },
);

type Cards = Record<string, Card & { at: number }>;

/** Plays a history; `each` sees every card as it was answered. @returns the cards, and the day at the end */
function play(history: readonly Answer[], each?: (card: Card, today: number) => void) {
  const cards: Cards = {};
  let today = START;
  for (const [at, { question, grade, moved }] of history.entries()) {
    today += moved;
    const card = answered(cards[question], grade, today);
    each?.(card, today);
    cards[question] = { ...card, at };
  }
  return { cards, today };
}

test("after an answer, the next day is to come, and within a year", () => {
  fc.assert(
    fc.property(histories, (history) => {
      play(history, (card, today) => {
        expect(card.due).toBeGreaterThan(today);
        expect(card.due).toBeLessThanOrEqual(today + LONGEST);
      });
    }),
  );
});

test("whatever the clock did, every question asked before is due today or on a day within a year", () => {
  fc.assert(
    fc.property(histories, fc.integer({ min: -20_000, max: 20_000 }), (history, moved) => {
      const { cards, today: last } = play(history);
      const today = last + moved;
      const { due } = queueOf(QUESTIONS, cards, today);
      for (const [question, card] of Object.entries(cards)) {
        const next = dueOn(card, today);
        expect(next).toBeGreaterThanOrEqual(today);
        expect(next).toBeLessThanOrEqual(today + LONGEST);
        expect(due.includes(question)).toBe(next === today);
        if (card.due <= today) expect(due).toContain(question);
      }
    }),
  );
});

test("the picture of the days to come has every question asked before, once", () => {
  fc.assert(
    fc.property(histories, (history) => {
      const { cards, today } = play(history);
      const { each, later } = coming(QUESTIONS, cards, today, 7);
      expect(each.reduce((sum, count) => sum + count, later)).toBe(Object.keys(cards).length);
      expect(each[0]).toBe(queueOf(QUESTIONS, cards, today).due.length);
    }),
  );
});

test("what is exported is read back the same, here and where nothing was kept", () => {
  fc.assert(
    fc.property(histories, fc.dictionary(fc.string(), fc.string()), (history, words) => {
      const { cards } = play(history);
      const texts = Object.fromEntries(Object.entries(words).map(([name, text]) => [name, { at: 1, text }]));
      const kept = keptOf(0, { cards, texts });
      const { kept: back, isWhole } = read(JSON.stringify(kept));
      expect(isWhole).toBe(true);
      expect(back).toEqual(kept);
      expect(merged(keptOf(0), back)).toEqual(kept);
      expect(merged(kept, back)).toEqual(kept);
    }),
  );
});

test("two tabs that take in each other’s answers have the same, whoever is first, and the later of each", () => {
  // No two entries are of the same time.
  const tabs = fc.uniqueArray(fc.record({ at: fc.nat(), name: fc.constantFrom("a", "b", "c"), mine: fc.boolean() }), {
    selector: ({ at }) => at,
  });
  fc.assert(
    fc.property(tabs, (writes) => {
      const of = (mine: boolean) =>
        writes
          .filter((write) => write.mine === mine)
          .map(({ at, name }) => keptOf(0, { texts: { [name]: { at, text: `${at}` } } }))
          .reduce(merged, keptOf(0));
      const [one, other] = [of(true), of(false)];
      expect(merged(one, other)).toEqual(merged(other, one));
      for (const { name, at } of writes) expect(merged(one, other).texts[name]?.at).toBeGreaterThanOrEqual(at);
    }),
  );
});

test("new questions come in the lesson’s order, a few a day, and more when asked for", () => {
  const fresh = (cards: Cards, today: number, more = 0) => queueOf(QUESTIONS, cards, today, more).fresh;
  expect(fresh({}, START)).toEqual(QUESTIONS.slice(0, NEW_A_DAY));
  const first = QUESTIONS[0] ?? "";
  const cards = { [first]: { ...answered(undefined, "good", START), at: 0 } };
  expect(fresh(cards, START)).toEqual(QUESTIONS.slice(1, NEW_A_DAY));
  expect(fresh(cards, START, 2)).toEqual(QUESTIONS.slice(1, NEW_A_DAY + 2));
  expect(fresh(cards, START + 1)).toEqual(QUESTIONS.slice(1, NEW_A_DAY + 1));
});

test("better answers are asked again later", () => {
  const due = (grade: Grade) => answered(answered(undefined, "good", START), grade, START + 2).due;
  const days = (["forgotten", "hard", "good", "easy"] as const).map(due);
  expect(days).toEqual([...days].sort((one, other) => one - other));
  expect(new Set(days).size).toBe(4);
});

test("a day is a day of the calendar, also where the clocks change", () => {
  const spring = dayOf(new Date(2027, 2, 28, 0, 30));
  expect(dayOf(new Date(2027, 2, 28, 23, 30))).toBe(spring);
  expect(dayOf(new Date(2027, 2, 29, 0, 30))).toBe(spring + 1);
  expect(nameOf(spring)).toBe("Sunday 28 March");
  expect([0, 1, 2].map((ahead) => distanceTo(spring + ahead, spring))).toEqual(["today", "tomorrow", "in 2 days"]);
});
