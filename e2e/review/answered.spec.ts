// What follows from an answer: the contents count it, and the explanation that gives it away is there.
import { attempt, PHONE, Review } from "../support/review.ts";
import { expect, test } from "../support/test.ts";

for (const [what, viewport] of [
  ["a desktop", { width: 1280, height: 720 }],
  ["a phone", PHONE],
] as const) {
  test.describe(`on ${what}`, () => {
    test.use({ viewport });

    test("an explanation that gives answers away waits until its questions are answered", async ({ page }) => {
      const review = new Review(page);
      await review.open();
      const article = page
        .getByRole("article")
        .filter({ has: page.locator("details.explanation") })
        .nth(1);
      const explanation = article.locator("details.explanation");
      await expect(explanation).toBeHidden();
      const questions = await article.locator(".question").count();
      for (let index = 0; index < questions; index++) {
        await expect(explanation).toBeHidden();
        await attempt(article.locator(".question").nth(index));
      }
      await expect(explanation).toBeVisible();
      await explanation.getByText("Explanation, with the answers").click();
      await expect(explanation.locator("p").first()).toBeVisible();
      await page.reload();
      await expect(explanation).toBeVisible();
    });

    test("the contents count what is answered, of a slide and of its part", async ({ page }) => {
      const review = new Review(page);
      await review.open();
      const slide = (await review.slides()).find(({ questions }) => questions.length > 1);
      const link = page.locator(`a[data-questions][href="#/${slide?.id}"]`);
      const part = page.locator(".parts > li").filter({ has: link }).locator("summary");
      await expect(link).not.toContainText("answered");
      await attempt(
        review
          .article(slide?.id ?? "")
          .locator(".question")
          .first(),
      );
      await expect(link).toContainText(`1 of ${slide?.questions.length} answered`);
      await expect(part).toContainText(/1 of \d+ answered/);
    });
  });
}
