import { expect, test } from "../support/test.ts";

test("the progress bar grows, and a click on it goes there", async ({ lecture, page }) => {
  const bar = page.locator(".progress span");
  const width = () => bar.evaluate((element) => element.getBoundingClientRect().width);
  expect(await width()).toBe(0);
  const box = await page.locator(".progress").boundingBox();
  await page.mouse.click((box?.width ?? 0) * 0.999, (box?.y ?? 0) + 2);
  await lecture.shows(lecture.at(-1));
  await expect.poll(width).toBeCloseTo(box?.width ?? 0, 0);
  await page.mouse.click(1, (box?.y ?? 0) + 2);
  await lecture.shows(lecture.at(0));
});
