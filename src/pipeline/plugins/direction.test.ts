// Which rules of a style belong to a lesson's direction and language.
import assert from "node:assert/strict";
import { test } from "node:test";
import { isOfOther } from "./direction.ts";

test("rules for the other direction and for other languages are left out, all others stay", () => {
  const rtl = '[dir="rtl"] .reveal .progress span';
  assert.deepEqual(
    ["en", "tr", "ar", "ur"].map((language) => isOfOther(rtl, language)),
    [true, true, false, false],
  );
  const arabic = ".slide .quotation:lang(ar)";
  assert.deepEqual(
    ["en", "ar", "ar-EG"].map((language) => isOfOther(arabic, language)),
    [true, false, false],
  );
  assert.equal(isOfOther(".slide p", "en"), false);
});
