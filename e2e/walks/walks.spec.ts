// Random walks over the lecture and the review, as many steps as one wants by `npm run walks`; 1,200 over the lecture and
// 800 over the review in `npm test`.
import { env } from "node:process";
import { test } from "../support/test.ts";
import { LectureWalk, lectureAct } from "./lecture.ts";
import { ReviewWalk, reviewAct } from "./review.ts";
import { inPageScript, walks } from "./walker.ts";

test.use({ hasTouch: true });

/** Of all steps, so many over the lecture; the rest over the review. */
const LECTURE = 0.6;

test.beforeEach(async ({ context }) => {
  test.setTimeout(env["WALK_STEPS"] ? 0 : 300_000);
  await context.addInitScript({ content: await inPageScript() });
});

test("a random walk over the lecture loses nothing, and ends where the model says", async ({ context, complaints }) => {
  await walks("over the lecture", LECTURE, lectureAct, () => LectureWalk.begin(context), complaints);
});

test("a random walk over the review, in two tabs, loses nothing and keeps the place", async ({
  context,
  complaints,
}) => {
  await walks("over the review", 1 - LECTURE, reviewAct, () => ReviewWalk.begin(context), complaints);
});
