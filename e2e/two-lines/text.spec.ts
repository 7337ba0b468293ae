// The text that a lesson is about: an outline on the wall, its sentences in the review and on paper, where claims lead.
import { Lecture } from "../support/lecture.ts";
import { Review } from "../support/review.ts";
import { expect, test } from "../support/test.ts";

test("the wall shows its outline: sections, how many sentences, and its own words", async ({ page }) => {
  await new Lecture(page).open("#/the-text");
  const slide = page.locator("section.present:has(> .slide)");
  await expect(slide.getByText("How a leaf lives")).toBeVisible();
  await expect(slide.getByText("2 sentences")).toHaveCount(2);
  await expect(slide.getByText("“the food of all green things”")).toBeVisible();
  await expect(slide.getByText("“certainly” · “owe”")).toBeVisible();
  await expect(slide.getByText("They give shade.")).toHaveCount(0);
});

test("in the review a claim leads to its sentence, which is marked", async ({ page }) => {
  const review = new Review(page);
  await review.open("light");
  await review.article("light").getByRole("link", { name: "Page ¶2" }).click();
  const sentence = review.article("the-text").getByText("From light, water and air it makes sugar.");
  await expect(sentence).toBeInViewport();
  await expect(sentence).toHaveCSS("outline-style", "solid");
  await expect(review.article("the-text").getByRole("listitem")).toHaveCount(4);
  await expect(review.article("the-text").getByText("Choose one sentence.")).toBeVisible();
});

test("the text itself is linked, on the web and as the lecturer’s file, which the build brings along", async ({
  page,
}) => {
  const review = new Review(page);
  await review.open("the-text");
  const links = review.article("the-text").getByText("The page itself:");
  await expect(links.getByRole("link", { name: "A page on leaves" })).toHaveAttribute(
    "href",
    "https://example.org/leaves",
  );
  const file = await page.request.get("leaves.txt");
  expect(await file.text()).toContain("The page on leaves itself.");
  await expect(links.getByRole("link", { name: "the same, to print" })).toHaveAttribute("href", "leaves.txt");
});

for (const kind of ["handout", "notes", "worksheet"]) {
  test(`the ${kind} has its sentences, and locators lead to them`, async ({ page }) => {
    await page.goto(`print.html?kind=${kind}`);
    await expect(page.locator("html[data-pages=ready]")).toBeAttached();
    await expect(page.getByRole("heading", { name: "The page, sentence by sentence" })).toBeVisible();
    await page.getByRole("link", { name: "¶2" }).first().click();
    await expect(page.getByText("From light, water and air it makes sugar.")).toBeInViewport();
  });
}

test("the handout’s slide keeps its lines beside it, and the worksheet has lines under the task", async ({ page }) => {
  const top = async (selector: string) =>
    (await page.locator(`.entry[id="/the-text"] ${selector}`).boundingBox())?.y ?? Number.NaN;
  await page.goto("print.html?kind=handout");
  await expect(page.locator("html[data-pages=ready]")).toBeAttached();
  expect(await top("> .ruled")).toBeCloseTo(await top("> .sheet"), 0);
  await page.goto("print.html?kind=worksheet");
  await expect(page.locator("html[data-pages=ready]")).toBeAttached();
  await expect(page.locator('.entry[id="/the-text"] > .ruled')).toHaveCount(0);
  expect(await top(".text-page > .ruled")).toBeGreaterThan(await top(".task"));
});

for (const kind of ["slides", "key"]) {
  test(`${kind} without the sentences have no locator that leads nowhere`, async ({ page }) => {
    await page.goto(`print.html?kind=${kind}`);
    await expect(page.locator("html[data-pages=ready]")).toBeAttached();
    await expect(page.getByText("page ¶1, ¶2").first()).toBeVisible();
    await expect(page.getByRole("link", { name: "¶2" })).toHaveCount(0);
  });
}
