// Custom properties that a lesson uses and nobody gives, and the guide's list of those that it may use.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { ENGINE } from "./folders.ts";
import { propertyProblems, themeProperties } from "./properties.ts";

const theme = themeProperties();

/** What is told of a lesson with this sheet and this slide. */
function told(css: string, body = "") {
  const { wrong, idle } = propertyProblems([{ file: "style.css", text: css }], new Map([["slide", body]]), theme);
  return [...wrong, ...idle].map(({ where, line, message }) => `${where}:${line ?? ""} ${message}`);
}

test("a mistyped property is named, with its line and the one that was meant", () => {
  assert.deepEqual(told(".a {\n  fill: var(--acent);\n  stroke: var( --ink );\n}"), [
    "style.css:2 var(--acent) has no value, so that what it stands in does nothing. Did you mean var(--accent)?",
  ]);
  assert.match(
    told(".a { fill: var(--leaf); }").join(),
    /Use one of: --ground, .*; or give it a value, as in :root \{ --leaf:/,
  );
  assert.deepEqual(told(":root { --leaf: green; }\n.a { fill: var(--leef); color: var(--leef); }"), [
    "style.css:2 var(--leef) has no value, so that what it stands in does nothing. Did you mean var(--leaf)?",
  ]);
});

test("one in a slide’s markup is named with the slide", () => {
  const [said = "", ...more] = told(
    "",
    '<rect fill="var(--fil)"/><rect fill="var(--fill)"/><p>var(--no) attribute</p>',
  );
  assert.match(said, /^slide: var\(--fil\) has no value.*Did you mean var\(--fill\)\?$/);
  assert.deepEqual(more, []);
});

test("what has a value is not named: the lesson’s own, the theme’s, and one that says what to take instead", () => {
  assert.deepEqual(
    told(
      "@property --a { syntax: '<color>' }\n:root{--b:1;--c: 2}\n.a { x: var(--a) var(--b) var(--c) var(--d, red) calc(2 * var(--u)) }",
    ),
    [],
  );
});

test("a property of the theme that is given a value under a mistyped name is named; others may wait to be used", () => {
  assert.deepEqual(told(":root { --acent: red; --later: 1; --ground: #fff; }"), [
    "style.css:1 --acent is given a value, and nothing uses it. Did you mean --accent?",
  ]);
  assert.deepEqual(told(":root { --acent: red; }", '<rect fill="var(--acent, blue)"/>'), []);
});

test("the guide lists every property that the theme gives, and no other", () => {
  const guide = readFileSync(join(ENGINE, "docs/authors.md"), "utf8");
  const [, table = ""] =
    /<!-- properties: from src\/theme\/theme\.css -->\n\n([\s\S]*?)\n\n<!-- \/properties -->/.exec(guide) ?? [];
  const listed = table
    .split("\n")
    .slice(2)
    .flatMap((row) => row.split("|")[1]?.match(/--[\w-]+/g) ?? []);
  assert.deepEqual(listed.toSorted(), theme.toSorted(), "in docs/authors.md, between the marks");
});
