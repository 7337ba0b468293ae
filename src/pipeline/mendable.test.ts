// What an author is told of an error: one line, with the file and the place.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { LineError } from "../deck/running-order.ts";
import { mendable } from "./mendable.ts";

const where = {
  project: "/home/ann/my course",
  folder: "/home/ann/my course/slides",
  index: 'export default [\n  import("./moon.tsx"),\n];',
};
const told = (error: unknown) => mendable(error, where).message;

test("what a compiler can’t read is told with its place, without colours", () => {
  const coloured =
    "Transform failed with 1 error:\n\n\u001b[31m[PARSE_ERROR] \u001b[0mUnexpected token\n   \u001b[38;5;246m╭\u001b[0m─[ slides/moon.tsx:6:14 \u001b[38;5;246m]\u001b[0m\n 6 │ minutes: 2,,\n───╯\n";
  assert.equal(told(new Error(coloured)), "slides/moon.tsx:6:14: it can’t be read: Unexpected token.");
  assert.match(mendable(new Error(coloured), where).frame ?? "", /minutes: 2,,/);
});

test("a file or a package that is missing to a slide is told with the slide", () => {
  const file =
    "Failed to load url ./leson.ts (resolved id: ./leson.ts) in /home/ann/my course/slides/moon.tsx. Does the file exist?";
  assert.equal(
    told(new Error(file)),
    "slides/moon.tsx: it imports “./leson.ts”, and there is no such file. Mend its name, or write it.",
  );
  const name = "Cannot find module 'classroom-dek' imported from '/home/ann/my course/slides/moon.tsx'";
  assert.equal(
    told(new Error(name)),
    "slides/moon.tsx: it imports “classroom-dek”, and there is no such package. Mend its name, or install it: npm i classroom-dek",
  );
});

test("what is thrown while a slide runs is told with its file and line, and no stack", () => {
  const error = new Error("oops is not defined");
  error.stack =
    "ReferenceError: oops is not defined\n    at /home/ann/my course/slides/moon.tsx:6:12\n    at engine.ts:1:1";
  assert.equal(told(error), "slides/moon.tsx:6: oops is not defined");
  assert.equal(mendable(error, where).stack, "");
  assert.equal(told("boo"), "slides: what was thrown is no error: boo");
});

test("a name that is not there is told as such, with what asks for it", () => {
  const folder = mkdtempSync(join(tmpdir(), "slides-"));
  writeFileSync(join(folder, "moon.tsx"), "\nconst alt = [sources.tide.short];\n");
  const error = new TypeError("Cannot read properties of undefined (reading 'short')");
  error.stack = `TypeError: x\n    at ${folder}/moon.tsx:2:30`;
  assert.match(
    mendable(error, { ...where, folder }).message,
    /moon\.tsx:2: there is no “sources\.tide”, and its “short” is asked for\. Mend its name, or add the work to the lesson’s bibliography\.ts\.$/,
  );
  rmSync(folder, { recursive: true });
  const inEngine = Object.assign(new TypeError(error.message), { slide: "slides/moon.tsx", stack: "" });
  assert.match(told(inEngine), /^slides\/moon\.tsx: something is not there, and its “short” is asked for\./);
});

test("a line of the running order is told with its number", () => {
  assert.equal(
    told(new LineError([{ message: "it is wrong.", words: "moon.tsx" }])),
    "slides/index.ts:2: it is wrong.",
  );
});
