// A long page is laid out where it is read first. Nobody is to see that the rest comes later.
import type { Page } from "@playwright/test";
import { DESKTOP, PHONE, Review } from "../support/review.ts";
import { expect, test } from "../support/test.ts";

/** How tall each article is, in px. */
const heights = (page: Page) =>
  page.locator("article").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));

for (const viewport of [DESKTOP, PHONE]) {
  test.describe(`${viewport.width} px`, () => {
    test.use({ viewport });

    test("what is read stays where it is while the articles above and below are laid out", async ({ page }) => {
      const review = new Review(page);
      await review.open();
      const slides = await review.slides();
      const slide = slides.at(Math.floor(slides.length / 2));
      // In each frame, from when the page has come until all of it is laid out.
      await page.addInitScript((id) => {
        const seen: number[] = [];
        Object.assign(globalThis, { seen });
        const look = () => {
          seen.push(Math.round(document.getElementById(id)?.getBoundingClientRect().top ?? Number.NaN));
          if (!("whole" in document.documentElement.dataset)) requestAnimationFrame(look);
        };
        addEventListener("load", () => setTimeout(look, 0)); // by then the browser has gone where the address says
      }, `/${slide?.id}`);
      await page.goto("about:blank");
      await page.goto(`review.html#/${slide?.id}`);
      await page.locator("html[data-whole]").waitFor();
      const seen = await page.evaluate(() => (globalThis as unknown as { seen: number[] }).seen);
      expect(seen.length, "there is something to wait for").toBeGreaterThan(1);
      expect(Math.max(...seen) - Math.min(...seen), `${seen}`).toBeLessThanOrEqual(2);
      await expect(page.getByRole("heading", { name: slide?.headline ?? "" })).toBeInViewport();
    });

    test("laid out by and by, each article is as tall as in a page that is loaded again, which has all at once", async ({
      page,
    }) => {
      await page.goto("review.html");
      await page.locator("html[data-whole]").waitFor();
      const byAndBy = await heights(page);
      await page.reload();
      await page.locator("html[data-whole]").waitFor();
      expect(await page.locator("article[data-whole]").count()).toBe(0);
      expect(await heights(page)).toEqual(byAndBy);
    });
  });
}
