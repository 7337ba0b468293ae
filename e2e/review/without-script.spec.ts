import { expect, test } from "../support/test.ts";

test.use({ javaScriptEnabled: false });

test("without JavaScript the first slide is shown, and links lead to the whole lesson", async ({ page }) => {
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
  await expect(page.getByRole("main").getByRole("heading")).toHaveCount(1);
  // The lecture's own markup has every slide, shown or not.
  const slides = await page.locator(".slides .slide").count();
  await page.getByRole("link", { name: "to read" }).click();
  await expect(page.getByRole("article")).toHaveCount(slides);
  await page.goBack();
  await page.getByRole("link", { name: "to print" }).click();
  await expect(page.getByRole("region")).toHaveCount(slides);
});

test("without JavaScript the lesson to read is whole: explanations, questions and, behind a disclosure, answers", async ({
  page,
}) => {
  await page.goto("review.html");
  const question = page.locator(".question").first();
  const answers = question.locator(".answers");
  await expect(question.getByRole("group").first()).toBeVisible();
  await expect(question.getByRole("button"), "nothing that does nothing").toHaveCount(0);
  await expect(answers.locator("dd").first()).toBeHidden();
  await answers.getByText("Answers").click();
  await expect(answers.locator("dd").first()).toBeVisible();
  await expect(page.locator(".answers")).toHaveCount(await page.locator("article .question").count());
  const explanation = page.locator("details.explanation").first();
  await explanation.getByText("Explanation, with the answers").click();
  await expect(explanation.locator("p").first()).toBeVisible();
  await expect(page.getByRole("searchbox")).toHaveCount(0);
  await page.getByRole("navigation", { name: "Contents" }).getByRole("link").nth(1).click();
  await expect(page.getByRole("article").nth(1).getByRole("heading").first()).toBeInViewport();
});
