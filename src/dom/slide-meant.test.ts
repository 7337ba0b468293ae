import assert from "node:assert/strict";
import { test } from "node:test";
import { slideMeant } from "./slide-meant.ts";

const IDS = ["coups", "first-guess", "second-guess", "air-mass", "ozone"];

test("what a chat adds to an address, and capitals, are taken off", () => {
  for (const name of ["coups.", "coups)", "Coups", "coups?utm_source=chat", "coups&x=1", "“coups”", "coups/", " coups"])
    assert.deepEqual(slideMeant(name, IDS), { id: "coups", isSure: true }, name);
});

test("a slip or a part of the name leads to the nearest slide, and is told apart from a sure one", () => {
  assert.deepEqual(slideMeant("coups/../..", IDS), { id: "coups", isSure: false });
  assert.deepEqual(slideMeant("frist-guess", IDS), { id: "first-guess", isSure: false });
  assert.deepEqual(slideMeant("airmass", IDS), { id: "air-mass", isSure: false });
  assert.deepEqual(slideMeant("second", IDS), { id: "second-guess", isSure: false });
});

test("what is near no slide leads nowhere", () => {
  for (const name of ["", "…", "%", "no-such-slide", "x", "17"]) assert.equal(slideMeant(name, IDS), undefined, name);
});
