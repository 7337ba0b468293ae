// Every slide to read: its figure, what is said of it, what the article claims, its sources, its questions.
import type { VNode } from "preact";
import { render } from "preact-render-to-string";
import { sources } from "../slides/bibliography.ts";
import { claims } from "../slides/claims.ts";
import order from "../slides/index.ts";
import { textOfMarkup } from "../src/deck/measure.ts";
import { deckOf } from "../src/deck/running-order.ts";
import { Review } from "./review.ts";
import { Speaker } from "./speaker.ts";
import { expect, test } from "./test.ts";

const firstSentence = (text?: VNode): string => {
  const [sentence = ""] = /[^.]+\./.exec(text ? textOfMarkup(render(text)) : "") ?? [];
  return sentence;
};

test("every slide is there with its claims, their places in the article, its sources and their links", async ({
  page,
}) => {
  const { slides } = await deckOf(order);
  await page.goto("review.html");
  await expect(page.getByRole("article")).toHaveCount(slides.length);
  const shown = await page.getByRole("article").evaluateAll((articles) =>
    articles.map((article) => ({
      text: article.textContent?.replaceAll(/\s+/g, " ") ?? "",
      links: [...article.querySelectorAll<HTMLAnchorElement>(".sources a")].map((link) => link.getAttribute("href")),
    })),
  );
  for (const [index, { slide }] of slides.entries()) {
    const { text, links } = shown[index] ?? { text: "", links: [] };
    expect(text).toContain(slide.headline);
    for (const id of slide.claims as (keyof typeof claims)[]) {
      expect(text, slide.id).toContain(claims[id].says);
      expect(text, slide.id).toContain(claims[id].locator);
    }
    const works = (slide.sources ?? []).map((id) => sources[id as keyof typeof sources]);
    for (const { title } of works) expect(text, slide.id).toContain(title);
    expect(links, slide.id).toEqual(works.flatMap((work) => ("url" in work ? [work.url] : [])));
  }
});

test("whoever reads alone is told what is for a reader; the lecturer’s notes stay the lecturer’s", async ({
  lecture,
  page,
}) => {
  const { slides } = await deckOf(order);
  const { slide } = slides.find(({ slide: one }) => one.reader && !one.questions && one.kind === "activity") ?? {};
  const [toReader = "", toLecturer = ""] = [slide?.reader, slide?.notes].map(firstSentence);
  const review = new Review(page);
  await review.open(slide?.id);
  await expect(review.article(slide?.id ?? "")).toContainText(toReader);
  await expect(page.locator("body")).not.toContainText(toLecturer);
  const results = page.getByRole("search").getByRole("listitem");
  await page.getByRole("searchbox").fill(toReader);
  await expect(results.filter({ hasText: slide?.headline ?? "" })).toHaveCount(1);
  await page.getByRole("searchbox").fill(toLecturer);
  await expect(results.filter({ hasText: slide?.headline ?? "" })).toHaveCount(0);

  await lecture.open(`#/${slide?.id}`);
  const speaker = await Speaker.from(lecture);
  await expect(speaker.notes).toContainText(toLecturer);
  await expect(speaker.notes).not.toContainText(toReader);
  await page.goto("print.html?kind=notes");
  await expect(page.locator(".notes").filter({ hasText: toLecturer })).toHaveCount(1);
});

test("every question of the lesson is asked once, at its slide", async ({ page }) => {
  const { questions } = await deckOf(order);
  const review = new Review(page);
  await review.open();
  const asked = (await review.slides()).flatMap(({ id, questions: ids }) => ids.map((one) => `${id}: ${one}`));
  expect(asked.toSorted()).toEqual(
    questions.map(({ question, placed }) => `${placed.slide.id}: ${question.id}`).toSorted(),
  );
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
  await review
    .article(slide?.id ?? "")
    .getByRole("link", { name: "This slide in the lecture" })
    .click();
  await expect(page).toHaveURL(new RegExp(`index\\.html#/${slide?.id}$`));
  await expect(page.locator("html[data-deck=ready]")).toBeAttached();
  await expect(page.getByRole("main").getByRole("heading")).toHaveText(slide?.headline ?? "");
  await page.getByRole("button", { name: "Contents" }).click();
  await page.getByRole("link", { name: "This slide, to read" }).click();
  await expect(page).toHaveURL(new RegExp(`review\\.html#/${slide?.id}$`));
  await expect(page.getByRole("heading", { name: slide?.headline ?? "" })).toBeInViewport();
});
