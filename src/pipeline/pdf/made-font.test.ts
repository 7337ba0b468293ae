// What fonts say that their glyphs stand for.
import assert from "node:assert/strict";
import { test } from "node:test";
import { textsIn } from "./made-font.ts";

test("a CMap's single codes and its ranges are read, and glyphs that stand for several letters", () => {
  const texts = textsIn(
    "2 beginbfchar\n<01> <0627>\n<7F> <06440627>\nendbfchar\n1 beginbfrange\n<10> <12> <0061>\nendbfrange",
  );
  assert.deepEqual(
    [...texts],
    [
      [1, "ا"],
      [0x7f, "لا"],
      [0x10, "a"],
      [0x11, "b"],
      [0x12, "c"],
    ],
  );
});
