// A figure that has no arrangement for narrow screens: it shrinks to fit, and can be opened large.
import { PHONE, Review } from "../support/review.ts";
import { expect, test } from "../support/test.ts";

test.describe("on a phone", () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test("a touch opens the figure large; it can be moved, and is closed again", async ({ page }) => {
    await new Review(page).open("scattering");
    const figure = page.locator("article[id='/scattering'] figure");
    expect((await figure.getByRole("img").boundingBox())?.width).toBeLessThanOrEqual(PHONE.width);
    await figure.getByRole("button", { name: "Larger figure" }).tap();
    const large = page.getByRole("dialog", { name: "Figure, large" });
    const box = large.getByRole("region", { name: "Figure, can be moved" });
    await expect(large.getByRole("img")).toBeVisible();
    expect((await large.getByRole("img").boundingBox())?.width).toBeGreaterThan(2 * PHONE.width);
    await box.focus();
    for (let times = 0; times < 3; times++) await page.keyboard.press("ArrowRight");
    await expect.poll(() => box.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(40);
    await large.getByRole("button", { name: "Close" }).tap();
    await expect(large).toBeHidden();
    await expect(figure.getByRole("button", { name: "Larger figure" })).toBeFocused();
  });

  test("Escape closes it too", async ({ page }) => {
    await new Review(page).open("scattering");
    await page.locator("article[id='/scattering']").getByRole("button", { name: "Larger figure" }).tap();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
  });
});

test("on a wide screen a figure needs no button", async ({ page }) => {
  await new Review(page).open("scattering");
  await expect(page.locator("article[id='/scattering'] figure").getByRole("img")).toBeVisible();
  await expect(page.getByRole("button", { name: "Larger figure" })).toHaveCount(0);
});
