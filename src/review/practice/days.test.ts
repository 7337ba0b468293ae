// A day of the student's calendar, and how it is said.
import assert from "node:assert/strict";
import { test } from "node:test";
import { dayOf, distanceTo, nameOf } from "./days.ts";

test("a day is a day of the calendar, also where the clocks change", () => {
  const spring = dayOf(new Date(2027, 2, 28, 0, 30));
  assert.equal(dayOf(new Date(2027, 2, 28, 23, 30)), spring);
  assert.equal(dayOf(new Date(2027, 2, 29, 0, 30)), spring + 1);
  assert.equal(nameOf(spring), "Sunday 28 March");
  assert.deepEqual(
    [0, 1, 2].map((ahead) => distanceTo(spring + ahead, spring)),
    ["today", "tomorrow", "in 2 days"],
  );
});
