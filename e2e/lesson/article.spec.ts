// Every slide to read: its figure, what is said of it, what the text claims, its sources, its questions.
import { Review } from "../support/review.ts";
import { expect, test } from "../support/test.ts";

test("every slide is there with its claims, their places in the text, its sources and their links", async ({
  page,
  deck,
}) => {
  const { slides, lesson } = await deck();
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
    expect(text, `${slide.id}: its headline`).toContain(slide.headline);
    for (const id of slide.claims ?? []) {
      expect(text, `${slide.id}: its claim “${id}”`).toContain(lesson.claims[id]?.says);
      expect(text, `${slide.id}: where the text has its claim “${id}”`).toContain(lesson.claims[id]?.locator ?? "");
    }
    const works = (slide.sources ?? []).flatMap((id) => lesson.sources[id] ?? []);
    expect(works, `${slide.id}: its sources are in the bibliography`).toHaveLength(slide.sources?.length ?? 0);
    for (const { title } of works) expect(text, `${slide.id}: its source “${title}”`).toContain(title);
    expect(links, `${slide.id}: the links of its sources`).toEqual(works.flatMap(({ url }) => url ?? []));
  }
});

test("every question of the lesson is asked once, at its slide", async ({ page, deck }) => {
  const { questions } = await deck();
  const review = new Review(page);
  await review.open();
  const asked = (await review.slides()).flatMap(({ id, questions: ids }) => ids.map((one) => `${id}: ${one}`));
  expect(asked.toSorted(), "each question as “slide: question”").toEqual(
    questions.map(({ question, placed }) => `${placed.slide.id}: ${question.id}`).toSorted(),
  );
});
