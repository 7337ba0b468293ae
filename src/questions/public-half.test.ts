// What a phone gets of a question: all there is to choose, and nothing that says what is right.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Question } from "classroom-deck";
import { parse, safeParse } from "valibot";
import * as en from "../words/en.ts";
import { kindOf } from "./index.ts";
import { PublicHalf } from "./public-half.ts";

const QUESTIONS: readonly Question[] = [
  {
    kind: "choice",
    id: "a-choice",
    stem: "Which?",
    options: [
      { text: "One", feedback: "SECRET one" },
      { text: "Two", right: true, feedback: "SECRET two" },
    ],
  },
  {
    kind: "sorting",
    id: "a-sorting",
    stem: "Where?",
    groups: ["Left", "Right hand"],
    items: [
      { text: "One", group: "Right hand", feedback: "SECRET one" },
      { text: "Two", group: "Left", feedback: "SECRET two" },
    ],
  },
  {
    kind: "matching",
    id: "a-matching",
    stem: "What to what?",
    pairs: [
      { item: "Z", partner: "beta", feedback: "SECRET one" },
      { item: "Y", partner: "alpha", feedback: "SECRET two" },
    ],
  },
];

for (const question of QUESTIONS) {
  test(`the public half of a ${question.kind} is what the wire takes, and holds no key`, () => {
    const half = kindOf(question).publicHalf(question, en);
    assert.deepEqual(parse(PublicHalf, half), half);
    assert.doesNotMatch(JSON.stringify(half), /SECRET|"right"|feedback|group/);
  });

  test(`with anything more in it, a ${question.kind} is refused`, () => {
    const half = kindOf(question).publicHalf(question, en);
    assert.equal(safeParse(PublicHalf, { ...half, right: 1 }).success, false);
  });
}

test("partners come in the order of their words, not of their items", () => {
  const matching = QUESTIONS[2] as Question;
  assert.deepEqual(kindOf(matching).publicHalf(matching, en), {
    shape: "rows",
    rows: ["Z", "Y"],
    choices: ["alpha", "beta"],
  });
});
