// Which slides can be exchanged in a page that is open.
import assert from "node:assert/strict";
import { test } from "node:test";
import { changedSlides } from "./changed-slides.ts";

const slide = (id: string, headline: string, body = "") =>
  `<section id="${id}" tabindex="-1" data-minutes="1"><div class="slide"><h2>${headline}</h2>${body}</div><aside><section>Answers</section></aside></section>`;
const page = (slides: readonly string[], contents: readonly string[], end = "") =>
  `<html><main>${slides.join("")}</main><nav>${contents.map((one) => `<a><span>${one}</span></a>`).join("")}</nav>${end}</html>`;
const before = page(
  [slide("moon", "The Moon pulls"), slide("sun", "The Sun &amp; all")],
  ["The Moon pulls", "The Sun &amp; all"],
);

test("a slide whose headline and body have changed is exchanged; the contents change with it", () => {
  const sun = slide("sun", "The Sun, too", "<p>New</p>");
  const after = page([slide("moon", "The Moon pulls"), sun], ["The Moon pulls", "The Sun, too"]);
  assert.deepEqual(changedSlides(before, after), [
    { id: "sun", html: sun, headline: { from: "The Sun & all", to: "The Sun, too" } },
  ]);
});

test("nothing changed, nothing is exchanged", () => {
  assert.deepEqual(changedSlides(before, before), []);
});

test("a page is loaded again where more has changed than slides, or a slide has a widget", () => {
  const slides = [slide("moon", "The Moon pulls"), slide("sun", "The Sun &amp; all")];
  const contents = ["The Moon pulls", "The Sun &amp; all"];
  assert.equal(changedSlides(before, page(slides, contents, "<p>More</p>")), undefined);
  assert.equal(changedSlides(before, page(slides.toReversed(), contents)), undefined);
  assert.equal(changedSlides(before, page(slides.slice(1), contents.slice(1))), undefined);
  const asks = slide("sun", "The Sun &amp; all", "<deck-choice></deck-choice>");
  assert.equal(changedSlides(before, page([slides[0] ?? "", asks], contents)), undefined);
});
