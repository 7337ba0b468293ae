import { expect, test } from "../support/test.ts";

test("the contents list every slide under its part and lead to it", async ({ lecture, page }) => {
  await page.getByRole("button", { name: "Contents" }).click();
  const contents = page.getByRole("dialog", { name: "Contents" });
  await expect(contents.getByRole("listitem")).toHaveCount(lecture.slides.length);
  expect(await contents.getByRole("heading", { level: 3 }).count()).toBeGreaterThan(1);
  const slide = lecture.at(12);
  await contents.getByRole("link", { name: slide.headline }).click();
  await lecture.shows(slide);
  await expect(contents).toBeHidden();
  await expect(lecture.slide).toBeFocused();
});

test("M opens the contents at the slide that is shown, and Escape closes them", async ({ lecture, page }) => {
  await lecture.press("ArrowRight", "m");
  const here = page.getByRole("dialog").getByRole("link", { name: lecture.at(1).headline });
  await expect(here).toBeFocused();
  await expect(here).toHaveAttribute("aria-current", "page");
  await lecture.press("Tab", "Enter");
  await lecture.shows(lecture.at(2));
  await lecture.press("m", "Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await lecture.shows(lecture.at(2));
});

test("while the contents are open the deck stands still", async ({ lecture, page }) => {
  await lecture.press("m", "ArrowRight", "PageDown", "Space");
  await expect(page.getByRole("dialog", { name: "Contents" })).toBeVisible();
  await lecture.press("Escape");
  await lecture.shows(lecture.at(0));
});

test("the contents lead to the review document, at the same slide", async ({ lecture, page }) => {
  await lecture.open(`#/${lecture.at(5).id}`);
  await lecture.press("m");
  await page.getByRole("dialog", { name: "Contents" }).getByRole("link", { name: "This slide, to read" }).click();
  await expect(page).toHaveURL(new RegExp(`review\\.html#/${lecture.at(5).id}$`));
  await expect(page.getByRole("heading", { name: lecture.at(5).headline })).toBeInViewport();
});
