// A lesson's modules, run for the build.
import assert from "node:assert/strict";
import { test } from "node:test";
import { h } from "preact";
import type { RunningOrder } from "../deck/running-order.ts";
import { LessonRunner } from "./lesson-runner.ts";
import { renderSlide } from "./render-slide.tsx";

test("a slide alone has its number and its part, also the first that is asked for", async () => {
  const runner = await LessonRunner.open("examples/first-lesson");
  const { body } = await runner.renderSlide("more-room");
  await runner.close();
  assert.match(body, /class="foot"><span>Opening .*?<span class="number"><span class="unseen">Slide <\/span>2</);
});

test("a slide alone is in its lesson's language, and runs as that does", async () => {
  const slide = {
    id: "a",
    kind: "reference",
    headline: "A",
    minutes: 1,
    notes: h("p", {}, "B"),
    body: h("p", {}, "C"),
  };
  const rootIn = async (language: string) => {
    const lesson = { id: "a", title: "", author: "", language, text: "", claims: {}, sources: {} };
    const order = { lesson, parts: [], bank: {} } as unknown as RunningOrder;
    return (
      await renderSlide(
        order,
        async () => slide,
        "a.tsx",
        () => "a.tsx",
      )
    ).root;
  };
  assert.deepEqual([await rootIn("en"), await rootIn("ar")], ['lang="en"', 'lang="ar" dir="rtl"']);
});
