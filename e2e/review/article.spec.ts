// A slide to read: its figure in words, what is for a reader alone, and the same slide in the lecture.
import type { VNode } from "preact";
import { render } from "preact-render-to-string";
import { textOfMarkup } from "../../src/deck/measure.ts";
import { Review } from "../support/review.ts";
import { Speaker } from "../support/speaker.ts";
import { expect, test } from "../support/test.ts";

const firstSentence = (text?: VNode): string => {
  const [sentence = ""] = /[^.]+\./.exec(text ? textOfMarkup(render(text)) : "") ?? [];
  return sentence;
};

test("whoever reads alone is told what is for a reader; the lecturer’s notes stay the lecturer’s", async ({
  lecture,
  page,
  deck,
}) => {
  const { slides } = await deck();
  const { slide } = slides.find(({ slide: one }) => one.reader && !one.questions && one.kind === "activity") ?? {};
  if (!slide) throw new Error("The lesson has no activity with a text for a reader.");
  const [toReader = "", toLecturer = ""] = [slide.reader, slide.notes].map(firstSentence);
  const review = new Review(page);
  await review.open(slide.id);
  await expect(review.article(slide.id)).toContainText(toReader);
  await expect(page.locator("body")).not.toContainText(toLecturer);
  const results = page.getByRole("search").getByRole("listitem");
  await page.getByRole("searchbox").fill(toReader);
  await expect(results.filter({ hasText: slide.headline })).toHaveCount(1);
  await page.getByRole("searchbox").fill(toLecturer);
  await expect(results.filter({ hasText: slide.headline })).toHaveCount(0);

  await lecture.open(`#/${slide.id}`);
  const speaker = await Speaker.from(lecture);
  await expect(speaker.notes).toContainText(toLecturer);
  await expect(speaker.notes).not.toContainText(toReader);
  await page.goto("print.html?kind=notes");
  await expect(page.locator(".notes").filter({ hasText: toLecturer })).toHaveCount(1);
});

test("a figure can be read in words", async ({ page }) => {
  await page.goto("review.html");
  const figure = page.getByRole("figure").nth(1);
  const alternative = (await figure.getByRole("img").getAttribute("aria-label")) ?? "";
  await expect(figure.getByText(alternative)).toBeHidden();
  await figure.getByText("The figure in words").click();
  await expect(figure.getByText(alternative)).toBeVisible();
});

test("the same slide in the lecture is one link away, and back", async ({ page }) => {
  const review = new Review(page);
  await review.open();
  const slide = (await review.slides())[6];
  if (!slide) throw new Error("The lesson has no seventh slide.");
  await review.article(slide.id).getByRole("link", { name: "This slide in the lecture" }).click();
  await expect(page).toHaveURL(new RegExp(`index\\.html#/${slide.id}$`));
  await expect(page.locator("html[data-deck=ready]")).toBeAttached();
  await expect(page.getByRole("main").getByRole("heading")).toHaveText(slide.headline);
  await page.getByRole("button", { name: "Contents" }).click();
  await page.getByRole("link", { name: "This slide, to read" }).click();
  await expect(page).toHaveURL(new RegExp(`review\\.html#/${slide.id}$`));
  await expect(page.getByRole("heading", { name: slide.headline })).toBeInViewport();
});
