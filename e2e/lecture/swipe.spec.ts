import { swipe } from "../support/swipe.ts";
import { test } from "../support/test.ts";

test.use({ hasTouch: true });

test("a swipe to the left goes on, to the right back", async ({ lecture, page }) => {
  await swipe(page, [900, 400], [300, 400]);
  await lecture.shows(lecture.at(1));
  await swipe(page, [300, 400], [900, 400]);
  await lecture.shows(lecture.at(0));
});

test("a swipe up goes into evidence, down comes out", async ({ lecture, page }) => {
  const claim = lecture.withEvidence;
  await lecture.open(`#/${claim.id}/${claim.steps - 1}`);
  await swipe(page, [640, 600], [640, 150]);
  await lecture.shows(lecture.after(claim));
});
