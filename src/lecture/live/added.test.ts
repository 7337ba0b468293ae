// Hands and phones in the same fields.
import assert from "node:assert/strict";
import { test } from "node:test";
import { withPhones } from "./added.ts";

test("phones are added to the hands that were typed", () => assert.deepEqual(withPhones([2, 0], [5, 1]), [7, 1]));
test("told again, nothing is added twice", () => assert.deepEqual(withPhones([7, 1], [5, 1], [5, 1]), [7, 1]));
test("a phone that changed its mind moves from one field to the other", () =>
  assert.deepEqual(withPhones([7, 1], [4, 2], [5, 1]), [6, 2]));
test("a field that the lecturer has emptied does not go below nothing", () =>
  assert.deepEqual(withPhones([0, 0], [1, 0], [5, 0]), [0, 0]));
