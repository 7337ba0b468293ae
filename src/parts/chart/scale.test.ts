// Axes end at round numbers, and hold every value; names of lines stand apart, and above the axis.
import assert from "node:assert/strict";
import { test } from "node:test";
import { apart, placesApart, ticksFor } from "./scale.ts";

test("an axis has round numbers from 0 on", () => {
  assert.deepEqual(ticksFor(3, 18), [0, 5, 10, 15, 20]);
  assert.deepEqual(ticksFor(0.2, 0.9), [0, 0.5, 1]);
  assert.deepEqual(ticksFor(0, 0), [0, 0.5, 1]);
});

test("an axis goes below 0 where a value does, and holds the greatest", () => {
  assert.deepEqual(ticksFor(-4, 9), [-5, 0, 5, 10]);
  for (const most of [7, 99, 1001, 123456, 0.0123]) assert.ok((ticksFor(0, most).at(-1) ?? 0) >= most);
});

test("places that stand too close have no numbers, but the first and the last do", () => {
  const shown = (at: readonly number[]) =>
    placesApart(
      at,
      (place) => place * 10,
      () => 30,
    );
  assert.deepEqual(shown([0, 3, 6, 9]), [0, 3, 6, 9]);
  assert.deepEqual(shown([1, 2, 4, 8, 16, 32, 63, 64]), [1, 4, 8, 16, 32, 64]);
  assert.deepEqual(shown([0, 1]), [0, 1]);
  assert.deepEqual(shown([5]), [5]);
});

test("names of lines that end close to one another stand apart, none of them among the axis’ numbers", () => {
  const placed = (...ys: number[]) =>
    apart(
      ys.map((y) => ({ y })),
      { least: 10, lowest: 100 },
    ).map(({ y }) => y);
  assert.deepEqual(placed(50, 20), [20, 50]);
  assert.deepEqual(placed(52, 50), [50, 60]);
  assert.deepEqual(placed(60, 96, 99), [60, 90, 100]);
  assert.deepEqual(placed(100, 99, 98, 97), [70, 80, 90, 100]);
});
