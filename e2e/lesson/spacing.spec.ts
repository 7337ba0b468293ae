// Text set wider apart, as a reader may set it (WCAG 1.4.12): on no slide is a line lost, or under another one.
import { linesLost, setWiderApart } from "../support/spacing.ts";
import { expect, test } from "../support/test.ts";

test("with the spacing of WCAG 1.4.12 no slide loses a line, and without it all is as it was", async ({
  lecture,
  page,
}) => {
  test.slow();
  const fontSize = () => lecture.slide.locator(".slide").evaluate((slide) => getComputedStyle(slide).fontSize);
  const before = await fontSize();
  await page.evaluate(setWiderApart);
  for (const { id } of lecture.slides) {
    await page.evaluate((name) => {
      location.hash = `#/${name}/99`;
    }, id);
    await expect(page.locator(`section[id="${id}"].present`)).toBeVisible();
    await expect.poll(() => page.evaluate(linesLost, id)).toEqual([]);
  }
  await lecture.press("Home");
  await page.evaluate(() => document.adoptedStyleSheets.pop());
  await expect.poll(fontSize).toBe(before);
});
