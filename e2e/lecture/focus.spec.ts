// Known problem 3: role="application", a focus that stays on the body, a title that never changes.
import { expect, test } from "../support/test.ts";

test("the focus follows the slide, and Tab goes on from it", async ({ lecture, page }) => {
  await lecture.press("ArrowRight");
  await expect(lecture.slide).toBeFocused();
  await expect(lecture.slide).toHaveAccessibleName(lecture.at(1).headline);
  const id = await page.locator(".slides section[id]:has(input)").first().getAttribute("id");
  await lecture.open(`#/${id}`);
  await lecture.press("Tab");
  expect(await lecture.slide.evaluate((slide) => slide.contains(document.activeElement))).toBe(true);
});

test("a screen reader meets the slide that is shown, once, and no application", async ({ lecture, page }) => {
  await lecture.press("ArrowRight");
  await expect(lecture.headline).toHaveText(lecture.at(1).headline);
  await expect(page.getByRole("application")).toHaveCount(0);
  await expect(page.getByRole("heading", { name: lecture.at(1).headline })).toHaveCount(1);
  const live = page.locator("[aria-live], [role=status]");
  for (const text of await live.allTextContents()) expect(text).not.toContain(lecture.at(1).headline);
});

test("the title of the page follows the slide", async ({ lecture, page }) => {
  const lesson = lecture.at(0).headline;
  await expect(page).toHaveTitle(lesson);
  await lecture.press("ArrowRight");
  await expect(page).toHaveTitle(`${lecture.at(1).headline} · ${lesson}`);
  await lecture.press("ArrowLeft");
  await expect(page).toHaveTitle(lesson);
});

test("the key that leads to the slide one is at keeps the focus there", async ({ lecture }) => {
  for (const [place, key] of [
    [lecture.at(0), "Home"],
    [lecture.at(-1), "End"],
  ] as const) {
    await lecture.open(`#/${place.id}`);
    await lecture.press(key);
    await lecture.shows(place);
    await expect(lecture.slide).toBeFocused();
  }
});

test("a control that goes with its step, or with a question that makes room for the next one, hands the focus to the slide", async ({
  lecture,
  page,
}) => {
  const slide = await lecture.having(".questions > .question + .question.fragment");
  await lecture.open(`#/${slide.id}`);
  const questions = lecture.slide.locator(".questions > .question");
  for (const [at, key] of [
    [0, "PageDown"],
    [1, "PageUp"],
  ] as const) {
    const { href } = new URL(page.url());
    await questions.nth(at).locator("input").first().focus();
    await lecture.press(key);
    await expect(page).not.toHaveURL(href);
    await expect(questions.nth(at)).toBeHidden();
    await expect(lecture.slide).toBeFocused();
  }
});

test("an arrow on the screen that leads nowhere any more hands the focus to the slide", async ({ lecture, page }) => {
  await lecture.press("ArrowRight");
  const back = page.getByRole("button", { name: "previous slide" }).filter({ visible: true }).first();
  await back.focus();
  await lecture.press("Enter");
  await lecture.shows(lecture.at(0));
  await expect(lecture.slide).toBeFocused();
});

test("whoever opens the overview from a control of the slide has the focus on the slide", async ({ lecture, page }) => {
  const id = await page.locator(".slides section[id]:has(button)").first().getAttribute("id");
  await lecture.open(`#/${id}`);
  await lecture.slide.getByRole("button").filter({ visible: true }).first().focus();
  await lecture.press("o");
  await expect(page.locator(".reveal.overview")).toBeAttached();
  await expect(lecture.slide).toBeFocused();
});
