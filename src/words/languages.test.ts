// Every language can be taken apart for scripts: each section is a list of words, and stands alone.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import * as ar from "./ar.ts";
import * as en from "./en.ts";
import { directionOf, spokenFor, wordsFor } from "./languages.ts";
import { isTag } from "./tag.ts";

const files = readdirSync(import.meta.dirname).filter((file) => /^[a-z]{2}\.ts$/.test(file));

test("every section of every language is a module of its own", async () => {
  const { sectionIn } = await import("../pipeline/plugins/words.ts");
  for (const file of files) {
    const path = join(import.meta.dirname, file);
    for (const [section, words] of Object.entries(en)) {
      const code = sectionIn(path, section);
      for (const word of Object.keys(words)) assert.match(code, new RegExp(`export \\{ word\\d+ as ${word} \\};`));
    }
  }
});

test("what Reveal says in English is where the words of a language are put, and it says nothing else", async () => {
  const { SAID_BY_REVEAL } = await import("../pipeline/plugins/words.ts");
  for (const [file, said] of Object.entries(SAID_BY_REVEAL)) {
    const source = readFileSync(join(import.meta.dirname, "../../node_modules/reveal.js", file), "utf8");
    for (const english of Object.keys(said)) assert.ok(source.includes(english), english);
    // Texts of elements, and labels.
    const all = [...source.matchAll(/[\w"]>([A-Z][^<'"]+)<\/|\b(?:next|previous|above|below) slide(?=['"])/g)];
    const own = all.filter(
      ([text]) => !Object.keys(said).some((english) => english.includes(text.replace(/^.>|<\/$/g, ""))),
    );
    assert.deepEqual(
      own.map(([text]) => text),
      [],
      file,
    );
  }
});

test("in other digits every word of a section is said in them", async () => {
  const { sectionIn } = await import("../pipeline/plugins/words.ts");
  const code = sectionIn(join(import.meta.dirname, "ar.ts"), "hands", "arab");
  assert.match(code, /import \{ inDigits \} from ".\/digits.ts";/);
  assert.match(code, /const word0 = \/\* @__PURE__ \*\/ inDigits\("arab", /);
});

test("a lesson in a language that the engine does not speak has its direction, and English words", () => {
  assert.equal(spokenFor("ar-EG"), "ar");
  assert.equal(spokenFor("ur"), "en");
  assert.equal(wordsFor("ur").language.direction, "rtl");
  assert.equal(wordsFor("ur").lecture.close, en.lecture.close);
  assert.equal(wordsFor("ar-EG").lecture.close, ar.lecture.close);
});

test("a language's direction is that of its usual script, or of the one that is named", () => {
  for (const language of ["ar", "ur", "fa", "he", "ps", "ku-Arab", "dv"])
    assert.equal(directionOf(language), "rtl", language);
  for (const language of ["en", "tr", "id", "ru", "ku", "az"]) assert.equal(directionOf(language), "ltr", language);
});

test("a folder may be a language's by its name", () => {
  for (const name of ["ar", "pt-BR", "zh-Hant-TW"]) assert.ok(isTag(name), name);
  for (const name of ["slides", "a", "AR", "ar-", "ar_EG", "ar/x"]) assert.ok(!isTag(name), name);
});

test("Arabic has six forms for counted things", () => {
  const forms = [0, 1, 2, 3, 11, 100].map((count) => ar.slides.sentences(count));
  assert.deepEqual(forms, ["لا جمل", "جملة واحدة", "جملتان", "3 جمل", "11 جملة", "100 جملة"]);
});
