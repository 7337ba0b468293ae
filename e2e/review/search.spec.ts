// The search in the review document: a list of slides, the words marked, never an answer.
import { feedbackOf, PHONE, Review } from "../support/review.ts";
import { expect, test } from "../support/test.ts";

const results = (review: Review) => review.page.getByRole("search").getByRole("listitem");
const status = (review: Review) => review.page.getByRole("search").getByRole("status");

test("words of a headline find its slide first, with its part and the words marked", async ({ page }) => {
  const review = new Review(page);
  await review.open();
  const slide = (await review.slides()).find(({ headline }) => headline.split(" ").length > 5);
  const words = (slide?.headline ?? "").split(" ").slice(1, 4);
  await page.getByRole("searchbox").fill(words.join(" "));
  await expect(results(review).first()).toContainText(slide?.headline ?? "");
  const part = await review
    .article(slide?.id ?? "")
    .locator("xpath=..")
    .locator(".part")
    .textContent();
  await expect(results(review).first()).toContainText(part ?? "");
  await expect(results(review).first().locator("mark").first()).toHaveText(words[0] ?? "");
  await expect(status(review)).toHaveText(/^\d+ slides? found$/);
});

test("explanations, figures, claims and what questions ask are searched; case and accents don’t matter", async ({
  page,
}) => {
  const review = new Review(page);
  await review.open();
  const lastWords = (texts: string[]) =>
    texts.map((text) =>
      text
        .replaceAll(/[^\p{L}\s]/gu, " ")
        .trim()
        .split(/\s+/)
        .slice(-6)
        .join(" "),
    );
  for (const where of [".explanation p", "figcaption p", ".claims dd", "legend"]) {
    const searched = page
      .locator(`article:nth-of-type(3) ${where}`)
      .or(page.locator(`article ${where}`))
      .last();
    const [words = ""] = lastWords([(await searched.textContent()) ?? ""]);
    const headline = await searched.locator("xpath=ancestor::article").locator(".headline").textContent();
    await page.getByRole("searchbox").fill(words.toUpperCase());
    await expect(results(review).filter({ hasText: headline ?? "" }), `${where}: ${words}`).toHaveCount(1);
  }
  await page.getByRole("searchbox").fill("angstrom");
  await expect(results(review).locator("mark").first()).toHaveText(/ångström/i);
});

test("the answers are not found", async ({ page }) => {
  const review = new Review(page);
  await review.open();
  for (const reason of await feedbackOf(review.question("deck-choice"))) {
    await page.getByRole("searchbox").fill(reason);
    await expect(status(review)).not.toBeEmpty();
    for (const excerpt of await results(review).allTextContents()) expect(excerpt).not.toContain(reason);
  }
  const explanation = page.locator("details.explanation").first();
  const words = ((await explanation.locator("p").first().textContent()) ?? "").split(" ").slice(-8).join(" ");
  await page.getByRole("searchbox").fill(words);
  await expect(status(review)).toContainText("Nothing found");
});

test("nothing found is said, with what to try, and nothing odd happens with signs", async ({ page }) => {
  const review = new Review(page);
  await review.open();
  for (const odd of ["xylophone", "C++ (", "\\", "[", "<b>"]) {
    await page.getByRole("searchbox").fill(odd);
    await expect(status(review)).toContainText(`Nothing found for “${odd}”`);
    await expect(results(review)).toHaveCount(0);
  }
  await page.getByRole("searchbox").fill("");
  await expect(status(review)).toBeEmpty();
});

test("how many are found is said once, and again only where it has changed", async ({ page }) => {
  const review = new Review(page);
  await review.open();
  await page.getByRole("searchbox").pressSequentially("scatte");
  await expect(status(review)).toHaveText(/found$/);
  const said = await status(review).evaluateHandle((element) => {
    const all: string[] = [];
    new MutationObserver(() => all.push(element.textContent ?? "")).observe(element, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    return all;
  });
  const before = await status(review).textContent();
  await page.getByRole("searchbox").pressSequentially("r");
  await expect(results(review).first().locator("mark").first()).toHaveText(/^scatter$/i);
  await expect(status(review)).toHaveText(before ?? "");
  expect(await said.jsonValue()).toEqual([]);
});

test("the keyboard alone searches and goes to what was found", async ({ page }) => {
  const review = new Review(page);
  await review.open();
  await page.getByRole("searchbox").focus();
  await page.keyboard.type("scattering");
  await expect(results(review).first()).toBeVisible();
  const link = results(review).nth(1).getByRole("link");
  const headline = (await link.locator(".where").textContent()) ?? "";
  for (let tabs = 0; tabs < 8 && !(await link.evaluate((one) => one === document.activeElement)); tabs++) {
    await page.keyboard.press("Tab");
  }
  await expect(link).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: headline })).toBeInViewport();
});

test.describe("on a phone", () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test("a tap on what was found leads there, and the search is out of the way", async ({ page }) => {
    const review = new Review(page);
    await review.open();
    await review.opener("Search").tap();
    await page.getByRole("searchbox").fill("prism");
    const link = results(review).first().getByRole("link");
    const headline = (await link.locator(".where").textContent()) ?? "";
    await link.tap();
    await expect(page.getByRole("heading", { name: headline })).toBeInViewport();
    await expect(page.getByRole("searchbox")).toBeHidden();
  });
});
