// Which states of a slide `npm run picture` shows.
import assert from "node:assert/strict";
import { test } from "node:test";
import { statesShown } from "./picture-states.ts";

const adds = { takesTurn: false };
const turns = { takesTurn: true };

test("as few pictures as show all: the last state, and each question that another takes the place of", () => {
  assert.deepEqual(statesShown([], { each: false }), [0]);
  assert.deepEqual(statesShown([adds, adds], { each: false }), [2]);
  assert.deepEqual(statesShown([turns], { each: false }), [0, 1]);
  assert.deepEqual(statesShown([adds, turns, turns], { each: false }), [1, 2, 3]);
});

test("each state, or the one that is asked for", () => {
  assert.deepEqual(statesShown([adds, turns], { each: true }), [0, 1, 2]);
  assert.deepEqual(statesShown([adds, adds], { each: false, step: 0 }), [0]);
  assert.deepEqual(statesShown([adds, adds], { each: false, step: 1 }), [1]);
  assert.equal(statesShown([adds, adds], { each: false, step: 3 }), undefined);
});
