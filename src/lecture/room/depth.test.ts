// From how far text is read and a code is scanned: the arithmetic, by numbers that one can check on paper.
import assert from "node:assert/strict";
import { test } from "node:test";
import { codeSide, scannedFrom } from "./depth.ts";

test("a code without its margin is a tenth of the way to the last row", () => {
  const side = codeSide({ height: 2, last: 12 }, 25, 8);
  assert.equal(((side * 2 * 25) / 33).toFixed(3), "1.200");
});

test("a code is scanned from as far as it was made for", () => {
  for (const last of [4, 12, 30]) {
    const side = codeSide({ height: 1.5, last }, 29, 8);
    assert.equal(scannedFrom(side, 1.5, 29, 8).toFixed(6), last.toFixed(6));
  }
});
