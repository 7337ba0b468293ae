// Digits of other scripts, where a lesson's country writes them.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as ar from "./ar.ts";
import { withDigits } from "./digits.ts";
import { isolated } from "./isolated.ts";
import { numeralsOf, wordsFor } from "./languages.ts";

test("counts, times and dates have the digits of the lesson's country", () => {
  const egypt = wordsFor("ar-EG");
  assert.equal(egypt.slides.sentences(3), "٣ جمل");
  assert.equal(egypt.numbers.write("3 / 12"), "٣ / ١٢");
  assert.equal(egypt.numbers.write("4:05"), "٤:٠٥");
  assert.equal(egypt.numbers.decimal(7.5), "٧٫٥");
  const day = new Date(Date.UTC(2026, 10, 26)).toLocaleDateString(egypt.days.dates, {
    day: "numeric",
    timeZone: "UTC",
  });
  assert.equal(day, "٢٦");
  assert.equal(wordsFor("ar-EG"), egypt); // made once
  assert.equal(wordsFor("ar-MA"), ar);
  assert.equal(wordsFor("ar").numbers.write(12), "12");
});

test("which digits a tag asks for", () => {
  const asked = ["ar", "ar-MA", "ar-EG", "ar-SA", "ar-u-nu-arab", "ar-EG-u-nu-latn", "en-GB", "tr-TR", "fa-IR"].map(
    numeralsOf,
  );
  assert.deepEqual(asked, ["latn", "latn", "arab", "arab", "arab", "latn", "latn", "latn", "latn"]);
});

test("codes, addresses and days in file names stay as they are; so do names of keys", () => {
  assert.equal(withDigits("arab", `القاعة ${isolated("BC3D5F")}، 2`), `القاعة ${isolated("BC3D5F")}، ٢`);
  assert.equal(withDigits("arab", "محاضرة-2026-11-25.csv"), "محاضرة-2026-11-25.csv");
  assert.equal(withDigits("arab", "http://10.0.0.2:4174/"), "http://10.0.0.2:4174/");
  assert.match(wordsFor("ar-EG").keys.does.pen, /1 و2 و3/);
});

test("every language has a decimal sign and letters of its own", () => {
  assert.deepEqual(
    ["en", "tr", "ar"].map((language) => wordsFor(language).numbers.decimal(7.5)),
    ["7.5", "7,5", "7.5"],
  );
  assert.deepEqual([0, 1, 2, 3].map(wordsFor("ar").numbers.letter), ["أ", "ب", "ج", "د"]);
});
