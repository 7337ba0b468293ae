// Partners of a matching question: their order, and what an answer keeps of them.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as en from "../../words/en.ts";
import { leftOver, type Matching, partnersOf, placeOf } from "./data.ts";

const pairs: Matching["pairs"] = [
  { item: "Lock", partner: "A key", feedback: "It opens it." },
  { item: "Pot", partner: "A lid", feedback: "It closes it." },
];
const plain: Matching = { kind: "matching", pairs };
const spared: Matching = { kind: "matching", pairs, spare: ["A handle", "A hinge"] };
const valueIn = (question: Matching, partner: string) =>
  partnersOf(question, en).find(({ text }) => text === partner)?.value;

test("spare partners stand among the others, in the order of their words", () => {
  assert.deepEqual(
    partnersOf(spared, en).map(({ text }) => text),
    ["A handle", "A hinge", "A key", "A lid"],
  );
  assert.equal(placeOf("A lid", partnersOf(spared, en)), 3);
});

test("an answer kept before there were spare partners means the same partner", () => {
  for (const partner of ["A key", "A lid"]) assert.equal(valueIn(spared, partner), valueIn(plain, partner));
  assert.deepEqual([valueIn(spared, "A handle"), valueIn(spared, "A hinge")], [2, 3]);
});

test("the question says how many are left over", () => {
  assert.equal(leftOver(plain, en), undefined);
  assert.equal(leftOver({ ...spared, spare: ["A handle"] }, en), "One is left over.");
  assert.equal(leftOver(spared, en), "Two are left over.");
});
