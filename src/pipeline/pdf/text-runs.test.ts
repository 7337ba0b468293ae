// Runs of glyphs as browsers write them.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Type3Font } from "./made-font.ts";
import { runIn, textOf } from "./text-runs.ts";

/** A font whose glyphs stand for the letters a, b, c … */
const font = { textOf: (code: number) => String.fromCodePoint(0x60 + code) } as Type3Font;
const read = (...lines: readonly string[]) => runIn(["/F1 10 Tf", "1 0 0 -1 50 20 Tm", ...lines], () => font);

test("glyphs stand where the moves before them lead, from the run's origin on", () => {
  const run = read("0 0 Td <01> Tj", "5 0 Td <02> Tj", "4 1 Td <03> Tj");
  assert.deepEqual(
    run?.clusters.map(({ glyphs }) => glyphs),
    [[{ code: 1, x: 0, y: 0 }], [{ code: 2, x: 5, y: 0 }], [{ code: 3, x: 9, y: 1 }]],
  );
  assert.equal(textOf(run?.clusters ?? []), "abc");
  assert.deepEqual([run?.size, run?.origin, run?.isReversed], [10, [1, 0, 0, -1, 50, 20], false]);
});

test("what a span says that it stands for is read, in hexadecimal digits and as it is, and its glyphs keep together", () => {
  const hex = read("/Span<</ActualText <FEFF0637064F0651> >> BDC", "0 0 Td <01> Tj", "0 0 Td <02> Tj", "EMC");
  assert.deepEqual(
    hex?.clusters.map(({ glyphs, text }) => [glyphs.length, text]),
    [[2, "طُّ"]],
  );
  for (const [written, said] of [
    ["\\(", "("],
    ["\\)", ")"],
    ["\\\\", "\\"],
    ["[", "["],
  ])
    assert.equal(read(`/Span<</ActualText (${written}) >> BDC`, "0 0 Td <01> Tj", "EMC")?.clusters[0]?.text, said);
});

test("a run that is painted from right to left says so; one with anything unknown in it is none", () => {
  assert.equal(read("/ReversedChars BMC", "0 0 Td <01> Tj", "EMC")?.isReversed, true);
  assert.equal(read("0 0 Td <0102> Tj"), undefined, "glyphs of two bytes");
  assert.equal(read("2 Tr", "0 0 Td <01> Tj"), undefined, "another operator");
});
