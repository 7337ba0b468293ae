// Which classes of a drawing no style sheet has.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { Slide } from "classroom-deck";
import { Drawing } from "classroom-deck/drawing";
import { h } from "preact";
import { classesOf, classesWorn, unknownClass, unknownClasses } from "./classes.ts";
import { SOURCES } from "./folders.ts";
import { bodiesOf } from "./render.tsx";

const drawn = (inner: string) => `<svg class="drawing" viewBox="0 0 1280 720">${inner}</svg>`;

test("a class that neither the engine nor the lesson has is named, with its mend", () => {
  const folder = mkdtempSync(join(tmpdir(), "lesson-"));
  mkdirSync(join(folder, "words"));
  writeFileSync(
    join(folder, "style.css"),
    "/* .gone */ @layer slide { .drawing .leaf:is(.green, .red) { fill: green; } }",
  );
  writeFileSync(join(folder, "words/more.css"), ".stem { fill: none; }");
  const known = classesOf([SOURCES, folder]);
  rmSync(folder, { recursive: true });
  const found = (body: string) => unknownClasses(classesWorn(body), () => known);
  assert.deepEqual(
    found(drawn('<rect class="shape"/><path class="rule"/><text class="label size-28 start">a</text>')),
    [],
  );
  assert.deepEqual(found(drawn('<g class="leaf green"><path class="stem"/></g>')), []);
  assert.deepEqual(found(drawn('<rect class="gone leaf"/><rect class="gone shpae"/>')), ["gone", "shpae"]);
  assert.match(
    unknownClass("shpae", known),
    /class="shpae", and no style sheet has it.*Did you mean “shape”\?.*style\.css/,
  );
  assert.match(unknownClass("mitochondrion", known), /in the dark as well\. Give it rules/);
});

test("a drawing for narrow screens is looked at as well", () => {
  const narrow = h("rect", { class: "shpae" });
  const drawing = h(Drawing, {
    alt: "A shape alone",
    narrow,
    narrowSize: [360, 100],
    children: h("rect", { class: "shape" }),
  });
  const slide: Slide = {
    id: "one",
    headline: "A shape stands alone",
    minutes: 1,
    notes: h("p", null),
    body: h("div", null, drawing),
  };
  const placed = { slide, part: "One", number: 1, isEvidence: false, line: "article" as const };
  const [[, markup] = []] = bodiesOf([placed]);
  assert.deepEqual(classesWorn(markup ?? "").includes("shpae"), true);
});

test("the sheets are not read where a drawing wears the engine’s words alone", () => {
  const never = () => assert.fail("they were read");
  assert.deepEqual(
    unknownClasses(classesWorn(drawn('<text class="label size-24 cite end"></text>').replace(" end", "")), never),
    [],
  );
});
