// What is true of this lesson, and worth keeping so: enough questions, on everything that the article claims, and enough of
// them on what is new to the student.
import assert from "node:assert/strict";
import { test } from "node:test";
import { claims } from "./claims.ts";
import order from "./index.ts";
import { questionBank, unseen } from "./question-bank.ts";

test("it asks at least 20 questions, and each claim in the bank or on a slide", async () => {
  const slides = await Promise.all(
    order.parts
      .flatMap(({ modules }) => modules)
      .map(async (line) => (await ("evidence" in line ? line.evidence : line)).default),
  );
  const questions = [...slides.flatMap(({ questions: asked = [] }) => asked), ...Object.values(questionBank).flat()];
  assert.ok(questions.length >= 20, `${questions.length} questions`);
  const asked = new Set<string>(questions.flatMap(({ claims: tested = [] }) => tested));
  assert.deepEqual(
    Object.keys(claims).filter((claim) => !asked.has(claim)),
    [],
  );
});

test("at least a third of the bank’s questions are on cases and sentences that stand nowhere else in the lesson", () => {
  const all = Object.values(questionBank).flat();
  assert.ok(
    unseen.every((question) => all.includes(question)),
    "each stands in the bank",
  );
  assert.ok(unseen.length * 3 >= all.length, `${unseen.length} of ${all.length}`);
});
