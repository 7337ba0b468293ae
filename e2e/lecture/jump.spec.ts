import { expect, test } from "../support/test.ts";

test("G and a number go to the slide with that number", async ({ lecture, page }) => {
  await lecture.press("g");
  await page.getByLabel("Number, or words of the headline").fill("5");
  await lecture.press("Enter");
  await lecture.shows(lecture.at(4));
  await expect(page.getByText("Slide 5", { exact: false }).filter({ visible: true })).toBeAttached();
});

test("words of a headline go to the slide that has them", async ({ lecture, page }) => {
  const slide = lecture.at(9);
  await lecture.press("g");
  await page.getByLabel("Number, or words of the headline").fill(slide.headline.slice(4, 30).toUpperCase());
  await page.getByRole("button", { name: "Go", exact: true }).click();
  await lecture.shows(slide);
});

test("what names no slide goes nowhere, says so, and throws nothing", async ({ lecture, page }) => {
  for (const nonsense of ["0", "999", "C++ (", "((", "  "]) {
    await lecture.press("g");
    await page.getByLabel("Number, or words of the headline").fill(nonsense);
    await lecture.press("Enter");
    await expect(page.getByRole("dialog").getByRole("status"), nonsense).toContainText("No slide");
    await lecture.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await lecture.shows(lecture.at(0));
  }
});
