// Figures in the review document: large enough to read on a phone, in a box that scrolls; the whole at a touch.
import { DESKTOP, PHONE, Review, SMALL_PHONE } from "./review.ts";
import { expect, test } from "./test.ts";

/** CSS px; 24 of a drawing's units are its smallest text. */
const SMALLEST = 13;

for (const viewport of [SMALL_PHONE, PHONE, { width: 844, height: 390 }, { width: 768, height: 1024 }, DESKTOP]) {
  test(`a figure’s smallest words are ${SMALLEST} px or more at ${viewport.width} × ${viewport.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await new Review(page).open();
    const sizes = await page.locator("figure text").evaluateAll((texts) =>
      texts.map((text) => {
        const scale = (text as SVGTextElement).getScreenCTM()?.a ?? 0;
        return scale * Number.parseFloat(getComputedStyle(text).fontSize);
      }),
    );
    expect(sizes.length).toBeGreaterThan(100);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(SMALLEST);
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test("a figure scrolls in its own box, by the keyboard too", async ({ page }) => {
    await new Review(page).open("alliances");
    const box = page.locator("article[id='/alliances'] .sheet");
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
    await new Review(page).open("alliances");
    const figure = page.locator("article[id='/alliances'] figure");
    const width = async () => (await figure.getByRole("img").boundingBox())?.width ?? 0;
    expect(await width()).toBeGreaterThan(PHONE.width);
    await figure.getByRole("button", { name: "Whole figure" }).tap();
    await expect.poll(width).toBeLessThanOrEqual(PHONE.width);
    await figure.getByRole("button", { name: "Larger figure" }).tap();
    await expect.poll(width).toBeGreaterThan(PHONE.width);
  });
});

test("on a wide screen a figure needs neither", async ({ page }) => {
  await new Review(page).open("alliances");
  await expect(page.getByRole("button", { name: "Whole figure" })).toHaveCount(0);
  await expect(page.getByText("Scrolls sideways").filter({ visible: true })).toHaveCount(0);
  await expect(page.locator("article[id='/alliances'] .sheet")).not.toHaveAttribute("tabindex");
});
