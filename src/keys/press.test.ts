// What a press wants, on keyboards around the world.
import assert from "node:assert/strict";
import { test } from "node:test";
import { intentOf, isCharacter, mirrored, type Press } from "./press.ts";
import { KEYS } from "./rows.ts";
import { TABLE } from "./table.ts";

const press = (key: string, code = "", modifiers: Partial<Press> = {}): Press => ({
  key,
  code,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...modifiers,
});

test("every key of the table is obeyed, and means one thing", () => {
  const all = Object.entries(TABLE).flatMap(([intent, signs]) => signs.map((key) => [key as string, intent] as const));
  assert.equal(new Set(all.map(([key]) => key)).size, all.length, "a key stands twice in the table");
  for (const [sign = "", intent] of all) {
    const [, modifier, key = ""] = /^(?:(Shift|Alt|Ctrl)\+)?(.+)$/.exec(sign) ?? [];
    const modifiers = { shiftKey: modifier === "Shift", altKey: modifier === "Alt", ctrlKey: modifier === "Ctrl" };
    assert.equal(intentOf(press(key === "Space" ? " " : key, "", modifiers)), intent, sign);
  }
});

test("every intent stands in a row of the help, and in one", () => {
  const told = KEYS.flatMap(({ intents }) => intents);
  assert.deepEqual(told.toSorted(), Object.keys(TABLE).sort());
});

test("letters count whether they are capitals or not", () => {
  assert.equal(intentOf(press("m", "KeyM")), "contents");
  assert.equal(intentOf(press("M", "KeyM", { shiftKey: true })), "contents");
});

for (const [layout, key, code, intent] of [
  ["Russian", "ы", "KeyS", "speaker"],
  ["Russian", "ю", "Period", "black-out"],
  ["Arabic", "س", "KeyS", "speaker"],
  ["Arabic", "ز", "Period", "black-out"],
  ["Arabic", "لا", "KeyB", "black-out"],
  ["Greek", "ζ", "KeyZ", "zoom"],
  ["Hebrew", "ג", "KeyD", "pen"],
  ["Turkish", "ı", "KeyI", undefined],
  ["Japanese, while something is typed", "Process", "KeyN", "next"],
  ["one with dead keys", "Dead", "Digit1", "pen-1"],
  ["Persian", "۱", "Digit1", "pen-1"],
] as const) {
  test(`on a keyboard that is ${layout}, ${key} has the meaning of its place, ${code}`, () => {
    assert.equal(intentOf(press(key, code)), intent);
  });
}

test("a Latin letter counts by what stands on it, not by its place", () => {
  assert.equal(intentOf(press("a", "KeyQ")), "vote", "AZERTY");
  assert.equal(intentOf(press("z", "KeyY")), "zoom", "QWERTZ");
  assert.equal(intentOf(press("?", "Minus", { shiftKey: true })), "help", "QWERTZ");
  assert.equal(intentOf(press("؟", "Slash", { shiftKey: true })), "help", "Arabic");
});

test("a Latin letter beyond ASCII is one of its own, and its place means nothing", () => {
  for (const [key, code] of [
    ["ç", "Period"],
    ["ş", "Semicolon"],
    ["ğ", "KeyE"],
    ["ı", "KeyR"],
    ["İ", "KeyA"],
    ["ö", "KeyX"],
    ["ß", "Minus"],
  ] as const)
    assert.equal(intentOf(press(key, code)), undefined, `${key} at ${code}, as on Turkish keyboards`);
  assert.equal(intentOf(press("é", "Digit2")), "pen-2", "a digit that AZERTY gives with Shift");
});

test("with Ctrl, Meta or Alt a key is the browser’s, but for those of the table", () => {
  assert.equal(intentOf(press("m", "KeyM", { ctrlKey: true })), undefined);
  assert.equal(intentOf(press("p", "KeyP", { metaKey: true })), undefined);
  assert.equal(intentOf(press("n", "KeyN", { altKey: true })), undefined);
  assert.equal(intentOf(press("z", "KeyZ", { metaKey: true })), "take-back");
  assert.equal(intentOf(press("ArrowDown", "ArrowDown", { altKey: true })), "skip-down");
});

test("letters, digits and signs are characters; Space, arrows and what a clicker pages with are not", () => {
  for (const key of ["s", "ы", "1", ".", "?", "/"])
    assert.equal(isCharacter(press(key, key === "ы" ? "KeyS" : "")), true, key);
  for (const key of [" ", "ArrowLeft", "PageDown", "Escape", "F5", "Home"])
    assert.equal(isCharacter(press(key)), false, key);
});

test("where text runs from right to left, the arrows of the main line change places; all others stay", () => {
  assert.equal(mirrored("right"), "left");
  assert.equal(mirrored("skip-left"), "skip-right");
  assert.equal(mirrored("next"), "next");
  assert.equal(mirrored("up"), "up");
});
