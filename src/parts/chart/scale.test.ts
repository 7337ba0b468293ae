// Axes end at round numbers, and hold every value.
import assert from "node:assert/strict";
import { test } from "node:test";
import { placesApart, ticksFor } from "./scale.ts";

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
