// Letters beyond the deck's own subsets.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import subsetFont from "subset-font";
import { charactersOf } from "./characters.ts";
import { extraCharacters, mathCharactersIn, warning } from "./lesson-fonts.ts";
import { SERIF } from "./subset-fonts.ts";

test("a lesson in a Latin script asks for no more letters", () => {
  assert.deepEqual(extraCharacters("Größe, façade, Łódź: “5 × 3 − 2” … →\n\u00ad\u200b"), []);
  assert.deepEqual(extraCharacters("H₂O ≤ α α"), ["α", "₂", "≤"]);
});

test("a font’s letters are read from it", async () => {
  const file = createRequire(import.meta.url).resolve(
    "@fontsource-variable/source-serif-4/files/source-serif-4-greek-opsz-normal.woff2",
  );
  const options = { targetFormat: "sfnt", keepFeatures: [], variationAxes: SERIF } as const;
  const characters = charactersOf(await subsetFont(readFileSync(file), "αβЖ", options));
  assert.deepEqual([characters.has("α"), characters.has("β"), characters.has("Ж")], [true, true, false]);
});

test("what no font has is named, with the slide’s file", () => {
  const texts = new Map([
    ["slides/moon.tsx", "H₂O"],
    ["slides/sun.tsx", "Sun"],
  ]);
  assert.match(
    warning(["₂"], texts),
    /^None of the deck’s fonts has ₂ \(in slides\/moon\.tsx\): it comes from a font of the computer/,
  );
});

test("formulas bring the space along: browsers let brackets grow by the first font that has it", () => {
  assert.deepEqual(mathCharactersIn("<p>x</p>"), []);
  assert.deepEqual(mathCharactersIn("<math><mi>x</mi><mo>(</mo></math>"), [" ", "(", "x", "𝑥"]);
});
