// An answered question fits the smallest screen.
import { Review, SMALL_PHONE } from "../support/review.ts";
import { expect, test } from "../support/test.ts";

test("on a small phone, with the largest text, no word of an answered option is broken", async ({ page }) => {
  await page.setViewportSize(SMALL_PHONE);
  const review = new Review(page);
  await review.open();
  await page.locator("html").evaluate((root) => {
    root.dataset["size"] = "largest";
  });
  for (const id of ["check-scattering", "colours", "sunset"]) {
    const question = review.article(id).locator("deck-choice").first();
    await expect(question.locator("input")).not.toHaveCount(0);
    for (const option of await question.locator("input").all()) {
      await option.check();
      await question.getByRole("button", { name: "Check" }).click();
      await expect(question.locator("[data-result]").first()).toBeVisible();
      const broken = () =>
        question.locator("[data-result] .text").evaluateAll((texts) =>
          texts.flatMap((text) => {
            const words = document.createRange();
            const inTwoLines = ({ 0: word, index }: RegExpExecArray) => {
              words.setStart(text.firstChild ?? text, index);
              words.setEnd(text.firstChild ?? text, index + word.length);
              return new Set([...words.getClientRects()].map(({ top }) => top)).size > 1;
            };
            return [...(text.textContent ?? "").matchAll(/[^\s–-]+/g)].filter(inTwoLines).map(([word]) => word);
          }),
        );
      await expect.poll(broken).toEqual([]);
    }
  }
});
