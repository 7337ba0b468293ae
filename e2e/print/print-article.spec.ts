// Ctrl+P in the review document: an article to read, with its questions, and nothing that only a screen can use.
import { type Pdf, printed } from "../support/pdf.ts";
import { expect, test } from "../support/test.ts";

const textOf = ({ sheets }: Pdf) => sheets.map(({ text }) => text).join(" ");
/** Words without their spaces: a line's end may fall between any two of them. */
const run = (text: string | null) => (text ?? "").replaceAll(/\s/g, "");

test("it has every headline once and in order, each figure’s alternative, every question, and page numbers", async ({
  page,
}) => {
  await page.goto("review.html");
  await expect(page.getByRole("article").last()).toBeVisible();
  const headlines = await page.locator("article .headline").allTextContents();
  const alternatives = await page
    .locator("article svg.drawing")
    .evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
  const stems = await page.locator("article :is(legend, .stem)").allTextContents();
  const options = await page.locator("article deck-choice .text").allTextContents();
  const pdf = await printed(page);

  const tags = pdf.sheets.flatMap((sheet) => sheet.tags);
  const headings = tags.filter(({ role }) => role === "H1" || role === "H3").map(({ text }) => text);
  expect(headings).toEqual(headlines);
  expect(tags.flatMap(({ alternative }) => alternative ?? [])).toEqual(alternatives);
  const text = run(textOf(pdf));
  for (const asked of [...stems, ...options]) expect(text).toContain(run(asked));
  for (const [index, sheet] of pdf.sheets.entries()) expect(sheet.text).toMatch(new RegExp(`^${index + 1}\\b`));
  for (const control of ["Check", "Whole figure", "Start", "Search"])
    expect(tags.some(({ text: said }) => said === control)).toBe(false);
});

test("an answer that was given is printed with its feedback, the others wait on paper too", async ({ page }) => {
  await page.goto("review.html");
  const [given, waiting] = [page.locator("article deck-choice").first(), page.locator("article deck-choice").last()];
  const feedbackOf = (question: typeof given) =>
    question
      .locator("template")
      .evaluate((template: HTMLTemplateElement) => template.content.querySelector("p")?.textContent ?? "");
  await given.locator("input").first().check();
  await given.getByRole("button", { name: "Check" }).click();
  await expect(given.locator("[data-result]").first()).toBeVisible();
  const text = run(textOf(await printed(page)));
  expect(text).toContain(run(await feedbackOf(given)));
  expect(text).not.toContain(run(await feedbackOf(waiting)));
});

test("printing changes nothing on screen", async ({ page }) => {
  await page.goto("review.html");
  const article = page.getByRole("article").nth(3);
  await article.scrollIntoViewIfNeeded();
  const top = () => article.evaluate((one) => one.getBoundingClientRect().top);
  const before = await top();
  await printed(page);
  expect(await top()).toBe(before);
  await expect(page.getByRole("article").nth(3)).toBeInViewport();
});
