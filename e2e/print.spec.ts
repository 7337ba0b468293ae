// Known problem 6: Reveal prints a page for every step, from a special address only. Ctrl+P prints each slide once.
import { printed, titlesOf } from "./pdf.ts";
import { expect, test } from "./test.ts";

test("Ctrl+P gives one 16:9 page a slide, every step shown, every headline once and in order", async ({
  lecture,
  page,
}) => {
  await lecture.press("ArrowRight");
  const { sheets } = await printed(page);
  expect(sheets).toHaveLength(lecture.slides.length);
  for (const [index, { headline }] of lecture.slides.entries()) {
    expect(sheets[index]?.size).toEqual([960, 540]);
    expect(sheets[index]?.text).toContain(headline);
  }
  // A word of the last step of the first slide with steps.
  const { id } = lecture.first("slide with drawn steps", ({ steps }) => steps > 0);
  const words = await page.locator(`section[id="${id}"] .fragment text`).last().textContent();
  expect(sheets[lecture.slides.findIndex((slide) => slide.id === id)]?.text).toContain(words?.trim());
});

test("every slide is in the PDF’s tags, as a heading with its figures’ alternatives", async ({ lecture, page }) => {
  const { sheets } = await printed(page);
  const figures = await page
    .locator(".slides section[id]")
    .evaluateAll((sections) =>
      sections.map((section) =>
        [...section.querySelectorAll("svg[role=img]")].map((figure) => figure.getAttribute("aria-label")),
      ),
    );
  for (const [index, { id, headline }] of lecture.slides.entries()) {
    const tags = sheets[index]?.tags ?? [];
    const headings = tags.filter(({ role }) => /^H[12]$/.test(role));
    expect(headings.map(({ text }) => text)).toEqual([headline]);
    const alternatives = tags.filter(({ role }) => role === "Figure").map(({ alternative }) => alternative);
    expect(alternatives, id).toEqual(figures[index]);
  }
});

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
