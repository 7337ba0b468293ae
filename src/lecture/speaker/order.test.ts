// Where each way leads in the speaker view: the same places as in the deck's own window.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Way } from "../ways.ts";
import { type OrderedSlide, Route, type SlideStep } from "./order.ts";
import { orderedSlides } from "./slides-for-tests.ts";

// a (two steps); b with evidence b1, b2; c
const SLIDES = orderedSlides(
  ["a", { steps: 2 }],
  ["b"],
  ["b1", { isEvidence: true }],
  ["b2", { isEvidence: true }],
  ["c"],
);
const [A, B, B1, B2, C] = SLIDES as [OrderedSlide, OrderedSlide, OrderedSlide, OrderedSlide, OrderedSlide];

const at = (slide: OrderedSlide, step = -1): SlideStep => ({ slide, step });
const led = (from: SlideStep, way: Way, skipsSteps = false) => {
  const { slide, step } = new Route(SLIDES).from(from, way, skipsSteps);
  return `${slide.id}/${step}`;
};

test("on goes through the steps first, then to the next slide, evidence included", () => {
  assert.equal(led(at(A), "next"), "a/0");
  assert.equal(led(at(A, 1), "next"), "b/-1");
  assert.equal(led(at(B), "next"), "b1/-1");
  assert.equal(led(at(C), "next"), "c/-1", "the last one stays");
});

test("back takes steps away first; the slide before is shown whole", () => {
  assert.equal(led(at(A, 1), "previous"), "a/0");
  assert.equal(led(at(B), "previous"), "a/1");
  assert.equal(led(at(A), "previous"), "a/-1", "the first one stays");
});

test("right and left keep to the main line, past evidence", () => {
  assert.equal(led(at(B), "right"), "c/-1");
  assert.equal(led(at(B1), "right"), "c/-1");
  assert.equal(led(at(C), "left"), "b/-1");
  assert.equal(led(at(B2), "left"), "a/1");
});

test("down goes into evidence and through it, up comes out", () => {
  assert.equal(led(at(B), "down"), "b1/-1");
  assert.equal(led(at(B1), "down"), "b2/-1");
  assert.equal(led(at(B2), "down"), "b2/-1");
  assert.equal(led(at(B1), "up"), "b/-1");
  assert.equal(led(at(C), "up"), "c/-1");
});

test("the ends and the ways that skip steps go to a slide at once", () => {
  assert.equal(led(at(A), "right", true), "b/-1");
  assert.equal(led(at(A), "last"), "c/-1", "evidence is not the end");
  assert.equal(led(at(C), "first"), "a/1", "what came before is shown whole, as in the deck’s window");
  assert.equal(led(at(A, 0), "first"), "a/0", "the slide that is shown stays as it is");
});

test("what comes later begins anew and what came before is whole, also where steps were skipped", () => {
  assert.equal(led(at(A, 0), "right", true), "b/-1");
  assert.equal(led(at(B), "left"), "a/1");
  assert.deepEqual(new Route(SLIDES).to(at(C), A), at(A, 1));
  assert.deepEqual(new Route(SLIDES).to(at(A, 0), A), at(A, 0));
});
