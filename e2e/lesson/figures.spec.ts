// Figures in the review document show whole on any screen, and their words can be read there or at one touch.
import { DESKTOP, PHONE, Review, SMALL_PHONE } from "../support/review.ts";
import { expect, test } from "../support/test.ts";

/** Words smaller than this, in CSS px, are worth a button on a narrow screen; on a wide one 24 of a drawing's units are 13. */
const SMALL = 14;
const SMALLEST = 13;

for (const viewport of [SMALL_PHONE, { width: 360, height: 640 }, PHONE]) {
  test(`${viewport.width} px wide: each figure shows whole, with words of ${SMALL} px or a button that enlarges them`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await new Review(page).open();
    const wrong = await page.locator("article figure:has(.sheet)").evaluateAll((figures, small) => {
      return figures.flatMap((figure) => {
        const sheet = figure.querySelector(".sheet");
        const drawing = [...figure.querySelectorAll("svg")].find((one) => one.checkVisibility());
        const slide = figure.closest("article")?.id.slice(1);
        if (!sheet || !drawing) return [`${slide}: a figure without a drawing`];
        const name = `${slide}, “${drawing.getAttribute("aria-label")?.slice(0, 40)}”`;
        const { left, right } = drawing.getBoundingClientRect();
        const sizes = [...drawing.querySelectorAll("text")].map(
          (text) => (text.getScreenCTM()?.a ?? 0) * Number.parseFloat(getComputedStyle(text).fontSize),
        );
        const isSmall = Math.min(small, ...sizes) < small;
        const canGrow = figure.querySelector("button")?.checkVisibility() ?? false;
        return [
          ...(sheet.scrollWidth > sheet.clientWidth ? [`${name}: scrolls sideways`] : []),
          ...(left < -1 || right > innerWidth + 1 ? [`${name}: is cut off`] : []),
          ...(isSmall !== canGrow
            ? [`${name}: ${isSmall ? "small words and no button" : "a button without need"}`]
            : []),
        ];
      });
    }, SMALL);
    expect(wrong, "Draw it for narrow screens, too: narrow={…} narrowSize={[360, …]}").toEqual([]);
  });
}

for (const viewport of [{ width: 844, height: 390 }, { width: 768, height: 1024 }, DESKTOP]) {
  test(`a figure’s smallest words are ${SMALLEST} px or more at ${viewport.width} × ${viewport.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await new Review(page).open();
    const words = page.locator("figure text");
    const sizes = await words.evaluateAll((texts) =>
      texts
        .filter((text) => text.checkVisibility())
        .map((text) => {
          const scale = (text as SVGTextElement).getScreenCTM()?.a ?? 0;
          const slide = text.closest("article")?.id.slice(1);
          return {
            size: scale * Number.parseFloat(getComputedStyle(text).fontSize),
            what: `${slide}: “${text.textContent}”`,
          };
        }),
    );
    // A lesson may show pictures and questions alone.
    if ((await words.count()) > 0) expect(sizes.length, "words in figures are seen").toBeGreaterThan(0);
    const small = sizes
      .filter(({ size }) => size < SMALLEST)
      .map(({ size, what }) => `${what} is ${size.toFixed(1)} px`);
    expect(small, "Write it larger, as in size={28}, or draw the figure for narrow screens, too").toEqual([]);
  });
}
