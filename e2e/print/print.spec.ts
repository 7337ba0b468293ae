// Known problem 6: Reveal prints a page for every step, from a special address only. Ctrl+P prints each slide once.
import { printed, titlesOf } from "../support/pdf.ts";
import { expect, test } from "../support/test.ts";

test("a link from slide to slide leads to its page", async ({ lecture, page }) => {
  const target = lecture.at(4);
  await page
    .locator("section[id].present .slide")
    .evaluate((slide, id) => slide.insertAdjacentHTML("beforeend", `<a href="#/${id}">there</a>`), target.id);
  const { sheets } = await printed(page);
  expect(sheets[0]?.links).toEqual(["#5"]);
});

test("paper stays light, whatever the screen is", async ({ lecture, page }) => {
  await lecture.press("t");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  const ink = () => lecture.headline.evaluate((headline) => getComputedStyle(headline).color);
  const onScreen = await ink();
  await page.emulateMedia({ media: "print" });
  expect(await ink()).not.toBe(onScreen);
  await page.emulateMedia({ media: "screen" });
  expect(await ink()).toBe(onScreen);
});

test("after printing the deck is as it was", async ({ lecture, page }) => {
  const slide = lecture.withSteps;
  await lecture.open(`#/${slide.id}/0`);
  await printed(page);
  await lecture.shows(slide);
  await expect(lecture.stepsShown).toHaveCount(1);
  await expect(page.getByRole("main").getByRole("heading")).toHaveCount(1);
  await lecture.press("ArrowRight");
  await expect(lecture.stepsShown).toHaveCount(2);
});

test("nothing is set in capitals by the style (known problem 7: they glue words together in the outline)", async ({
  page,
  lecture,
}) => {
  await lecture.shows(lecture.at(0));
  const capitals = await page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((one) => getComputedStyle(one).textTransform !== "none")
      .map(({ className }) => className),
  );
  expect(capitals).toEqual([]);
  const titles = titlesOf((await printed(page)).outline);
  for (const { headline } of lecture.slides) expect(titles).toContain(headline);
});
