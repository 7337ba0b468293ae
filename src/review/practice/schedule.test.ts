// The schedule, over random histories of answers on clocks that go wrong: nothing due is lost.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { keptOf, merged, read } from "../../store/kept.ts";
import { dayOf } from "./days.ts";
import { type Card, coming, dueOn, NEW_A_DAY, queueOf } from "./queue.ts";
import { answered, GRADES, type Grade } from "./schedule.ts";

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
        assert.ok(card.due > today);
        assert.ok(card.due <= today + LONGEST);
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
        assert.ok(next >= today);
        assert.ok(next <= today + LONGEST);
        assert.equal(due.includes(question), next === today);
        if (card.due <= today) assert.ok(due.includes(question));
      }
    }),
  );
});

test("the picture of the days to come has every question asked before, once", () => {
  fc.assert(
    fc.property(histories, (history) => {
      const { cards, today } = play(history);
      const { each, later } = coming(QUESTIONS, cards, today, 7);
      assert.equal(
        each.reduce((sum, count) => sum + count, later),
        Object.keys(cards).length,
      );
      assert.equal(each[0], queueOf(QUESTIONS, cards, today).due.length);
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
      assert.equal(isWhole, true);
      assert.deepEqual(back, kept);
      assert.deepEqual(merged(keptOf(0), back), kept);
      assert.deepEqual(merged(kept, back), kept);
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
      assert.deepEqual(merged(one, other), merged(other, one));
      for (const { name, at } of writes) assert.ok((merged(one, other).texts[name]?.at ?? -1) >= at);
    }),
  );
});

test("new questions come in the lesson’s order, a few a day, and more when asked for", () => {
  const fresh = (cards: Cards, today: number, more = 0) => queueOf(QUESTIONS, cards, today, more).fresh;
  assert.deepEqual(fresh({}, START), QUESTIONS.slice(0, NEW_A_DAY));
  const first = QUESTIONS[0] ?? "";
  const cards = { [first]: { ...answered(undefined, "good", START), at: 0 } };
  assert.deepEqual(fresh(cards, START), QUESTIONS.slice(1, NEW_A_DAY));
  assert.deepEqual(fresh(cards, START, 2), QUESTIONS.slice(1, NEW_A_DAY + 2));
  assert.deepEqual(fresh(cards, START + 1), QUESTIONS.slice(1, NEW_A_DAY + 1));
});

test("better answers are asked again later", () => {
  const due = (grade: Grade) => answered(answered(undefined, "good", START), grade, START + 2).due;
  const days = (["forgotten", "hard", "good", "easy"] as const).map(due);
  assert.deepEqual(
    days,
    [...days].sort((one, other) => one - other),
  );
  assert.equal(new Set(days).size, 4);
});
