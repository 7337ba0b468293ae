// A drawing with an arrangement for narrow screens shows that on them, and itself on all others and on paper.
import { PHONE, Review, SMALL_PHONE } from "../support/review.ts";
import { expect, test } from "../support/test.ts";

const wordsOf = (page: import("@playwright/test").Page) =>
  page.locator("article[id='/light'] figure").getByRole("img").locator("text").filter({ visible: true });

for (const viewport of [SMALL_PHONE, PHONE]) {
  test(`${viewport.width} px wide: its words are 14 px or more, and there is no button`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const review = new Review(page);
    await review.open("light");
    await expect(review.article("light").getByRole("img")).toHaveCount(1);
    const sizes = await wordsOf(page).evaluateAll((texts) =>
      texts.map(
        (text) =>
          ((text as SVGTextElement).getScreenCTM()?.a ?? 0) * Number.parseFloat(getComputedStyle(text).fontSize),
      ),
    );
    expect(sizes.length).toBeGreaterThan(2);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14);
    await expect(review.article("light").getByRole("button", { name: "Larger figure" })).toHaveCount(0);
  });
}

test("on a wide screen, and on paper, it is the drawing itself", async ({ page }) => {
  const review = new Review(page);
  await review.open("light");
  const figure = review.article("light").getByRole("img");
  await expect(figure).toHaveCount(1);
  await expect(figure).toHaveAttribute("viewBox", /1280/);
  await page.setViewportSize(SMALL_PHONE);
  await expect(figure).toHaveAttribute("viewBox", /^0 0 360/);
  await page.emulateMedia({ media: "print" });
  await expect(figure).toHaveAttribute("viewBox", /1280/);
});
