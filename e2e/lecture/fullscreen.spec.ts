import { expect, test } from "../support/test.ts";

test("F fills the screen, and F again leaves it", async ({ lecture, page }) => {
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await lecture.press("f");
  await expect.poll(isFull).toBe(true);
  await lecture.press("ArrowRight");
  await lecture.shows(lecture.at(1));
  await lecture.press("f");
  await expect.poll(isFull).toBe(false);
  await lecture.shows(lecture.at(1));
});

test("where the browser forbids it, the deck says so", async ({ lecture, page }) => {
  await page.evaluate(() => {
    document.documentElement.requestFullscreen = () => Promise.reject(new TypeError("forbidden"));
  });
  await lecture.press("f");
  await expect(page.getByRole("status").filter({ hasText: "does not allow full screen" })).toBeVisible();
});
