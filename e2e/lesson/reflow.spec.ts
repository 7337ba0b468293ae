// The review document fits every screen: nothing is cut off, nothing scrolls sideways but a figure in its own box.
import { PHONE, Review, SMALL_PHONE } from "../support/review.ts";
import { expect, test } from "../support/test.ts";

const SCREENS = [
  ["a small phone", 320, 568],
  ["a laptop at 400 % zoom", 320, 180],
  ["a phone", 390, 844],
  ["a phone on its side", 844, 390],
  ["a tablet", 768, 1024],
  ["a projector", 1024, 768],
  ["a laptop", 1280, 720],
  ["a wide screen", 1920, 1080],
] as const;

for (const size of ["", "largest"]) {
  test(`all is within every screen${size && ", with the largest text"}`, async ({ page }) => {
    await new Review(page).open();
    if (size) {
      await page.locator("html").evaluate((root, value) => {
        root.dataset["size"] = value;
      }, size);
    }
    for (const [what, width, height] of SCREENS) {
      await page.setViewportSize({ width, height });
      const outside = await page.locator("body *").evaluateAll(
        (all, edge) =>
          all
            .filter((one) => !one.closest(".sheet, .unseen, template, .skip") && one.checkVisibility())
            .filter((one) => {
              const { left, right, width: own } = one.getBoundingClientRect();
              return own > 1 && (left < -1 || right > edge + 1);
            })
            .map((one) => {
              const slide = one.closest("article[id]")?.id.slice(1);
              return `${slide ? `${slide}: ` : ""}${one.outerHTML.slice(0, 100)}`;
            }),
        width,
      );
      expect(outside, `on ${what}, ${width} px wide: say it in shorter words, or break it`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), what).toBeLessThanOrEqual(width);
    }
  });
}

test("lines are of a length that is easy to read", async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await new Review(page).open();
  await page.evaluate(() => document.fonts.ready);
  const perLine = await page.locator("div.explanation p").evaluateAll((paragraphs) =>
    paragraphs.map((one) => {
      const lines = one.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(one).lineHeight);
      const letters = (one.textContent?.length ?? 0) / Math.round(lines);
      return { letters, what: `${one.closest("article")?.id.slice(1)}: “${one.textContent?.slice(0, 40)}”` };
    }),
  );
  const long = perLine
    .filter(({ letters }) => letters >= 75)
    .map(({ letters, what }) => `${what}: ${letters} letters a line`);
  expect(long, "Leave the width of text to the page: fewer than 75 letters a line are easy to read").toEqual([]);
});

for (const viewport of [PHONE, SMALL_PHONE]) {
  test.describe(`by touch, ${viewport.width} px wide`, () => {
    test.use({ viewport, hasTouch: true, isMobile: true });

    test("what can be touched is 44 px high", async ({ page, words }) => {
      const review = new Review(page);
      await review.open();
      const targets = page.locator(
        "main :is(button, select, textarea, label, summary, .elsewhere a), .panel > summary, .parts a, .settings label, .results a",
      );
      for (const panel of [words.review.contents, words.review.display]) {
        await review.panels.filter({ hasText: panel }).tap();
        const small = await targets.evaluateAll((all) =>
          all
            // The label of a field is no control of its own; a choice's covers its whole option.
            .filter((one) => one.checkVisibility() && !one.closest("deck-text label, .items label"))
            .map((one) => {
              const whole = one.closest(".option") ?? one;
              const slide = one.closest("article")?.id.slice(1);
              const what = `${slide ? `${slide}: ` : ""}${one.textContent?.trim().slice(0, 40)}`;
              return { what, height: whole.getBoundingClientRect().height };
            })
            .filter(({ height }) => height > 0 && height < 43.5),
        );
        expect(small, "Leave the height of controls to the page: a finger needs 44 px").toEqual([]);
      }
    });
  });
}
