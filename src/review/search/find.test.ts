// What the search finds whatever way it is written.
import assert from "node:assert/strict";
import { test } from "node:test";
import { find, searchable, wordsOf } from "./find.ts";

const marked = (query: string, text: string) =>
  find(wordsOf(query), [searchable(text, 1)])
    ?.excerpt.filter(({ isFound }) => isFound)
    .map((piece) => piece.text);

test("Arabic is found with its signs of vowels and without", () => {
  assert.deepEqual(marked("يشتت", "الهواء يشتّت الضوء"), ["يشتّت"]);
  assert.deepEqual(marked("يشتّت", "الهواء يشتت الضوء"), ["يشتت"]);
  assert.deepEqual(marked("ازرق", "ضوء أزرق"), ["أزرق"]);
  assert.deepEqual(marked("موجه،", "موجة طويلة"), ["موجة"]);
});

test("Turkish is found with either i", () => {
  assert.deepEqual(marked("ışık", "IŞIK dalgaları"), ["IŞIK"]);
  assert.deepEqual(marked("ISIK", "ışık"), ["ışık"]);
  assert.deepEqual(marked("istanbul", "İstanbul’da"), ["İstanbul"]);
});

test("words are found at the beginnings of words alone, signs of patterns among them", () => {
  assert.deepEqual(marked("photo", "photosynthesis of a telephoto"), ["photo"]);
  assert.equal(marked("18", "1,218"), undefined);
  assert.deepEqual(marked("c++", "in C++ and C"), ["C++"]);
  assert.deepEqual(marked("cafe's", "Café’s"), ["Café’s"]);
});

test("what was found is marked where it stands, after a sign of two units as well", () => {
  assert.deepEqual(marked("salt", "Waves 🌊 carry salt"), ["salt"]);
  assert.deepEqual(marked("يشتت", "الهواءُ 🌊 يشتّت"), ["يشتّت"]);
  assert.equal(marked("alt", "𝒔alt"), undefined);
});
