// Which headlines say something.
import assert from "node:assert/strict";
import { test } from "node:test";
import { isSentence } from "./sentence.ts";

test("sentences pass, also where their verb could be a noun or their first letter is small", () => {
  const sentences = [
    "This table compares three things",
    "pH measures acidity",
    "x² grows faster than x",
    "The sea rises",
    "Iron rusts",
    "Cells divide",
    "Trade benefits both sides",
    "Rome fell in 476",
    "A triangle’s angles sum to 180°",
  ];
  for (const headline of sentences) assert.equal(isSentence(headline), true, headline);
});

test("topics do not", () => {
  const topics = ["Supply and demand", "Four benefits", "Our results", "Key terms", "Types of bonds", "Plant cells"];
  for (const headline of topics) assert.equal(isSentence(headline), false, headline);
});

test("of other languages nothing is known, so that nothing is refused", () => {
  assert.equal(isSentence("Das Wasser steigt zweimal am Tag", "de"), true);
  assert.equal(isSentence("الماء يغلي عند مئة درجة", "ar"), true);
});
