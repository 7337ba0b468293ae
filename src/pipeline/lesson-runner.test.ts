// A lesson's modules, run for the build.
import assert from "node:assert/strict";
import { test } from "node:test";
import { LessonRunner } from "./lesson-runner.ts";

test("a slide alone has its number and its part, also the first that is asked for", async () => {
  const runner = await LessonRunner.open("examples/first-lesson");
  const { body } = await runner.renderSlide("more-room");
  await runner.close();
  assert.match(body, /class="foot"><span>Opening .*?<span class="number"><span class="unseen">Slide <\/span>2</);
});
