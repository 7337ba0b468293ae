// A key held down, or a clicker's double press, does not skip past a question.
import type { Lecture } from "../support/lecture.ts";
import { Speaker } from "../support/speaker.ts";
import { expect, test } from "../support/test.ts";

/** The slide before the first activity, at its last step, and the activity; with a clock that the test turns. */
async function beforeActivity(lecture: Lecture) {
  const { clock } = lecture.page.context();
  await clock.install();
  await lecture.open();
  const ids = await lecture.page
    .locator(".slides section[id]:has([data-kind=activity])")
    .evaluateAll((all) => all.map(({ id }) => id));
  const activity = lecture.first("activity that a slide comes before", (slide, at) => at > 0 && ids.includes(slide.id));
  const before = lecture.before(activity);
  await lecture.open(`#/${before.id}${before.steps > 0 ? `/${before.steps - 1}` : ""}`);
  await lecture.shows(before);
  await clock.pauseAt(Date.now() + 3_600_000);
  return { before, activity, wait: (ms: number) => clock.fastForward(ms) };
}

test("a clicker pressed twice stays at the question; a press of its own goes on", async ({ lecture }) => {
  const { activity, wait } = await beforeActivity(lecture);
  await lecture.press("PageDown");
  await lecture.shows(activity);
  await wait(200);
  await lecture.press("PageDown");
  await wait(200);
  await lecture.press("PageDown");
  await lecture.shows(activity);
  await wait(200);
  await lecture.press("PageDown");
  await expect(lecture.headline).not.toHaveText(activity.headline);
});

test("a key held down stops at the question", async ({ lecture, page }) => {
  const { activity, wait } = await beforeActivity(lecture);
  await page.keyboard.down("ArrowRight");
  for (let repeat = 0; repeat < 8; repeat++) {
    await wait(1000);
    await page.keyboard.down("ArrowRight");
  }
  await page.keyboard.up("ArrowRight");
  await lecture.shows(activity);
});

test("backwards nothing is held back", async ({ lecture }) => {
  const { before, activity } = await beforeActivity(lecture);
  await lecture.press("PageDown");
  await lecture.shows(activity);
  await lecture.press("PageUp");
  await lecture.shows(before);
});

test("the speaker view holds the deck in the same way", async ({ lecture }) => {
  const { activity, wait } = await beforeActivity(lecture);
  const speaker = await Speaker.from(lecture);
  await speaker.press("PageDown", "PageDown", "PageDown");
  await speaker.shows(activity);
  await lecture.shows(activity);
  await wait(600);
  await speaker.press("PageDown");
  await expect(lecture.headline).not.toHaveText(activity.headline);
});
