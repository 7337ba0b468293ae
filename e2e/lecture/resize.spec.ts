import { expect, test } from "../support/test.ts";

test("the slide fills the window whatever its shape, and keeps its place and proportions", async ({
  lecture,
  page,
}) => {
  const slide = lecture.withSteps;
  await lecture.open(`#/${slide.id}/0`);
  for (const [width, height] of [
    [1920, 1080],
    [1024, 768],
    [390, 844],
    [844, 390],
    [1280, 720],
  ] as const) {
    await page.setViewportSize({ width, height });
    const unit = Math.min(width / 1280, height / 720);
    await expect
      .poll(async () => {
        const {
          x = 0,
          y = 0,
          width: w = 0,
          height: h = 0,
        } = (await lecture.slide.locator(".slide").boundingBox()) ?? {};
        return [x, y, w, h].map(Math.round);
      })
      .toEqual([(width - 1280 * unit) / 2, (height - 720 * unit) / 2, 1280 * unit, 720 * unit].map(Math.round));
    await lecture.shows(slide);
    await expect(lecture.stepsShown).toHaveCount(1);
  }
});
