// What a slide takes: its words at 125 a minute, half a minute a question to the class, and what the class does.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { Question, Slide } from "classroom-deck";
import { ShortText, ShowOfHands, Timer } from "classroom-deck/widgets";
import { type ComponentChildren, h } from "preact";
import { PACE, reckoningOf } from "./reckoning.ts";

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(" ");
const plain: Slide = { id: "plain", headline: "A slide", minutes: 1, notes: h("p", null, words(125)) };
const option = { text: "One", feedback: "Why." };
const choice: Question = { kind: "choice", id: "choice", stem: "Which?", options: [option, option] };
const item = { text: "One", group: "A", feedback: "Why." };
const sorting: Question = {
  kind: "sorting",
  id: "sorting",
  stem: "Which?",
  groups: ["A", "B"],
  items: [item, item, item],
};
const pair = { item: "One", partner: "Other", feedback: "Why." };
const matching: Question = {
  kind: "matching",
  id: "matching",
  stem: "Which?",
  pairs: [pair, pair, pair],
  spare: ["None"],
};

test("the notes are said at 125 words a minute, and a question to the class takes half a minute", () => {
  const { said, asked, done, all } = reckoningOf({ ...plain, asks: [{ ask: "Why?", expect: "So." }] });
  assert.deepEqual([said, asked, done, all], [1, 0.5, 0, 1.5]);
});

test("a choice is voted on in 3 minutes, a row is sorted and a pair is matched in 20 seconds", () => {
  assert.equal(reckoningOf({ ...plain, questions: [choice, choice] }).done, 6);
  assert.equal(reckoningOf({ ...plain, questions: [sorting] }).done, 1);
  assert.equal(reckoningOf({ ...plain, questions: [matching] }).done, 1);
});

test("a timer takes its phases and a minute more, a show of hands 1.5 minutes, a short text 1", () => {
  const phases = [
    { name: "Alone", minutes: 1 },
    { name: "In pairs", minutes: 2 },
  ];
  assert.equal(reckoningOf({ ...plain, body: h("div", null, h(Timer, { id: "clock", phases })) }).done, 4);
  const hands = h("div", null, h(ShowOfHands, { id: "hands", options: ["Yes", "No"] }));
  assert.equal(reckoningOf({ ...plain, body: hands }).done, 1.5);
  const texts = ["one", "two"].map((id) => h(ShortText, { key: id, id, label: "Write" }));
  assert.equal(reckoningOf({ ...plain, body: h("div", null, texts) }).done, 2);
});

test("the guide says what each thing takes, as it is reckoned", () => {
  const takes = (more: Partial<Slide>) => {
    const { asked, done } = reckoningOf({ ...plain, ...more });
    const minutes = asked + done;
    const [whole, rest] = [
      Math.floor(minutes),
      ({ 0.5: "½", 0.33: "⅓" } as const)[(minutes % 1).toFixed(2).replace(/0$/, "")],
    ];
    return `${whole || ""}${rest ?? ""} minute${minutes > 1 ? "s" : ""}`;
  };
  const alone = (body: ComponentChildren) => takes({ body: h("div", null, body) });
  const timer = h(Timer, { id: "clock", phases: [{ name: "Alone", minutes: 0 }] });
  const one = takes({ questions: [{ ...sorting, items: [item] }] });
  assert.equal(one, takes({ questions: [{ ...matching, pairs: [pair] }] }));
  const table = [
    "| what | takes |",
    "| --- | --- |",
    `| \`notes\`, said aloud | a minute for ${PACE} words |`,
    `| each of \`asks\`: the silence, and an answer | ${takes({ asks: [{ ask: "Why?", expect: "So." }] })} |`,
    `| a choice: two votes, and the talk between them | ${takes({ questions: [choice] })} |`,
    `| a sorting, a matching | ${one} for each item, for each pair |`,
    `| \`ShowOfHands\` | ${alone(h(ShowOfHands, { id: "hands", options: ["Yes", "No"] }))} |`,
    `| \`ShortText\` | ${alone(h(ShortText, { id: "text", label: "Write" }))} |`,
    `| \`Timer\` | its phases, and ${alone(timer)} to begin and to end it |`,
  ].join("\n");
  const guide = readFileSync(new URL("../../docs/authors.md", import.meta.url), "utf8");
  const [, written = ""] = /<!-- minutes: .*? -->\n\n([\s\S]*?)\n\n<!-- \/minutes -->/.exec(guide) ?? [];
  assert.equal(written, table, `Put this between the marks in docs/authors.md:\n\n${table}\n`);
});
