// How many lines a headline takes: as a browser has set these.
import assert from "node:assert/strict";
import { test } from "node:test";
import { headlineEnd, headlineLines } from "./headline.ts";

test("a headline’s lines are counted by its letters, and a cover’s type is larger", () => {
  assert.equal(headlineLines("Can you tell why ice swims, and what lies below it?"), 1);
  assert.equal(headlineLines("Can you say where the energy of a street comes from and goes?"), 2);
  assert.equal(headlineLines("Why ice floats", "cover"), 1);
  assert.equal(headlineLines("Why a city is warmer than its fields", "cover"), 2);
  assert.deepEqual([headlineEnd("Why ice floats", "cover"), headlineEnd("Ice floats")], [144, 104]);
});
