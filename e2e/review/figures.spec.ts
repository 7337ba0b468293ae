// Figures in the review document: large enough to read on a phone, in a box that scrolls; the whole at a touch.
import { PHONE, Review } from "../support/review.ts";
import { expect, test } from "../support/test.ts";

test.describe("on a phone", () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test("a figure scrolls in its own box, by the keyboard too", async ({ page }) => {
    await new Review(page).open("scattering");
    const box = page.locator("article[id='/scattering'] .sheet");
    await expect(box).toHaveAccessibleName(/Figure/);
    await box.focus();
    for (let times = 0; times < 3; times++) await page.keyboard.press("ArrowRight");
    await expect.poll(() => box.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(40);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  });

  test("it says that it scrolls, until the whole of it is shown", async ({ page }) => {
    await new Review(page).open("key-terms");
    const figure = page.locator("article[id='/key-terms'] figure");
    await expect(figure.getByText("Scrolls sideways")).toBeVisible();
    await figure.getByRole("button", { name: "Whole figure" }).tap();
    await expect(figure.getByText("Scrolls sideways")).toBeHidden();
  });

  test("a touch shows the whole figure, and another makes it large again", async ({ page }) => {
    await new Review(page).open("scattering");
    const figure = page.locator("article[id='/scattering'] figure");
    const width = async () => (await figure.getByRole("img").boundingBox())?.width ?? 0;
    expect(await width()).toBeGreaterThan(PHONE.width);
    await figure.getByRole("button", { name: "Whole figure" }).tap();
    await expect.poll(width).toBeLessThanOrEqual(PHONE.width);
    await figure.getByRole("button", { name: "Larger figure" }).tap();
    await expect.poll(width).toBeGreaterThan(PHONE.width);
  });
});

test("on a wide screen a figure needs neither", async ({ page }) => {
  await new Review(page).open("scattering");
  await expect(page.getByRole("button", { name: "Whole figure" })).toHaveCount(0);
  await expect(page.getByText("Scrolls sideways").filter({ visible: true })).toHaveCount(0);
  await expect(page.locator("article[id='/scattering'] .sheet")).not.toHaveAttribute("tabindex");
});
