// Whom a number, an id or words of a headline mean.
import assert from "node:assert/strict";
import { test } from "node:test";
import { slideNamed } from "./slide-named.ts";

const slides = [
  { id: "title", headline: "Işık ve İzmir" },
  { id: "first-guess", headline: "Gökyüzü neden mavi? Tahmin edin" },
  { id: "sunset", headline: "الهواء يشتّت الضوء الأزرق" },
];
const named = (query: string) => slides[slideNamed(query, slides)]?.id;

test("a slide is found by its number, in digits of any script", () => {
  assert.deepEqual(["1", " 2 ", "٣", "۲"].map(named), ["title", "first-guess", "sunset", "first-guess"]);
  assert.deepEqual(["0", "4", "٠", ""].map(named), [undefined, undefined, undefined, undefined]);
});

test("a slide is found by its id, whatever its capitals", () => {
  assert.equal(named("FIRST-GUESS"), "first-guess");
  assert.equal(named("TITLE"), "title");
});

test("a slide is found by words of its headline, with either i, with accents and signs of vowels or without", () => {
  assert.deepEqual(["ışık", "IŞIK", "isik", "izmir", "İZMİR", "IZMIR"].map(named), Array(6).fill("title"));
  assert.equal(named("gokyuzu"), "first-guess");
  assert.equal(named("يشتت الضوء الازرق"), "sunset");
  assert.equal(named("deniz"), undefined);
});
