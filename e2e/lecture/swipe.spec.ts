import type { Page } from "@playwright/test";
import { test } from "../support/test.ts";

test.use({ hasTouch: true });

/** A finger's way across the slide, as the browser's own input. */
async function swipe(page: Page, from: readonly [number, number], to: readonly [number, number]) {
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", points: readonly (readonly [number, number])[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: points.map(([x, y]) => ({ x, y })) });
  await touch("touchStart", [from]);
  for (let part = 1; part <= 5; part++) {
    await touch("touchMove", [[from[0] + ((to[0] - from[0]) * part) / 5, from[1] + ((to[1] - from[1]) * part) / 5]]);
  }
  await touch("touchEnd", []);
}

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
