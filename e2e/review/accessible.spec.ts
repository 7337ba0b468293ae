// axe finds nothing in the review document after answers, nor in what it shows to a student alone.
import { show, THEMES, violations } from "../support/axe.ts";
import { attempt, Review } from "../support/review.ts";
import { expect, test } from "../support/test.ts";

for (const [what, size] of [
  ["a desktop", { width: 1280, height: 720 }],
  ["a phone", { width: 390, height: 844 }],
] as const) {
  test(`axe finds nothing after answers, on ${what}, in any theme`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(size);
    const review = new Review(page);
    await review.open();
    for (const kind of ["deck-choice", "deck-sorting", "deck-matching"]) await attempt(review.question(kind));
    await review.opener("Display").click();
    const found: string[] = [];
    for (const theme of THEMES) {
      await show(page, theme);
      const coloursOnly = theme !== "light";
      found.push(...(await violations(page, `${theme}, answered`, { part: "main", coloursOnly })));
      found.push(...(await violations(page, `${theme}, display`, { part: ".page-bar", coloursOnly })));
    }
    expect(found).toEqual([]);
  });
}

for (const theme of THEMES) {
  test(`axe finds nothing in the practice, the progress and the notices, in the ${theme} theme`, async ({ page }) => {
    const coloursOnly = theme !== "light";
    const review = new Review(page);
    await review.open();
    await page.evaluate(() => {
      localStorage.setItem(`deck:${document.documentElement.dataset["lesson"]}`, "{ half a");
    });
    await page.reload();
    await show(page, theme);
    const practice = page.getByRole("region", { name: "Practice" });
    await expect(page.locator(".notices p")).toHaveCount(1);
    const found = await violations(page, "a notice", { part: ".notices", coloursOnly });
    await practice.getByRole("button", { name: "Start", exact: true }).click();
    found.push(...(await violations(page, "a question", { part: "#practice", coloursOnly })));
    await practice.getByRole("radio").first().check();
    await practice.getByRole("button", { name: "Check" }).click();
    await expect(practice.getByText(/^Asked again/)).toBeVisible();
    found.push(...(await violations(page, "its answer", { part: "#practice", coloursOnly })));
    await page.getByRole("button", { name: "Delete all" }).click();
    found.push(...(await violations(page, "the question before deleting", { part: "#progress", coloursOnly })));
    expect(found).toEqual([]);
  });
}
