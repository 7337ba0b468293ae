// Figures in the review document are large enough to read, on any screen.
import { DESKTOP, PHONE, Review, SMALL_PHONE } from "../support/review.ts";
import { expect, test } from "../support/test.ts";

/** CSS px; 24 of a drawing's units are its smallest text. */
const SMALLEST = 13;

for (const viewport of [SMALL_PHONE, PHONE, { width: 844, height: 390 }, { width: 768, height: 1024 }, DESKTOP]) {
  test(`a figure’s smallest words are ${SMALLEST} px or more at ${viewport.width} × ${viewport.height}`, async ({
    page,
    deck,
  }) => {
    await page.setViewportSize(viewport);
    await new Review(page).open();
    const { slides } = await deck();
    const sizes = await page.locator("figure text").evaluateAll((texts) =>
      texts.map((text) => {
        const scale = (text as SVGTextElement).getScreenCTM()?.a ?? 0;
        return scale * Number.parseFloat(getComputedStyle(text).fontSize);
      }),
    );
    expect(sizes.length, "there is text in figures").toBeGreaterThanOrEqual(slides.length > 1 ? slides.length : 1);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(SMALLEST);
  });
}
