// axe finds nothing on any slide, in any state of its steps, in any theme; nor in the documents to read and to print.
import { show, THEMES, violations } from "../support/axe.ts";
import { Review } from "../support/review.ts";
import { expect, test } from "../support/test.ts";

// Shared out so that two workers can take part.
const SHARES = 4;
/** What its author reads above the list of what was found: a line each, with its slide. */
const MEND =
  "Mend what is named, on its slide: a text alternative, a colour with more contrast, a label; the rule’s name leads to dequeuniversity.com/rules/axe";
for (let share = 0; share < SHARES; share++) {
  test(`axe finds nothing on any slide in any step (${share + 1} of ${SHARES})`, async ({ lecture, page }) => {
    test.slow();
    const found: string[] = [];
    const part = "section[id].present";
    for (const slide of lecture.slides.filter((_, index) => index % SHARES === share)) {
      await show(page, "light");
      for (let step = 0; step <= slide.steps; step++) {
        // By address: a key soon after another is held back on an activity.
        await lecture.open(`#/${slide.id}${step > 0 ? `/${step - 1}` : ""}`);
        await expect.poll(() => lecture.stepNumber(), `${slide.id}: step ${step} is shown by its address`).toBe(step);
        found.push(...(await violations(page, `${slide.id}, step ${step}`, step > 0 ? { part } : {})));
      }
      for (const theme of ["dark", "contrast"] as const) {
        await show(page, theme);
        found.push(...(await violations(page, `${slide.id}, ${theme}`, { part, coloursOnly: true })));
      }
    }
    expect(found, MEND).toEqual([]);
  });
}

for (const [what, size] of [
  ["a desktop", { width: 1280, height: 720 }],
  ["a phone", { width: 390, height: 844 }],
] as const) {
  test(`axe finds nothing in the document to read, on ${what}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(size);
    await new Review(page).open();
    const found: string[] = [];
    for (const theme of THEMES) {
      await show(page, theme);
      found.push(...(await violations(page, theme, { coloursOnly: theme !== "light" })));
    }
    expect(found, MEND).toEqual([]);
  });
}

test("axe finds nothing in the print document, whatever is to be printed", async ({ page }) => {
  test.slow();
  const found: string[] = [];
  for (const kind of ["slides", "handout", "notes", "worksheet", "key"]) {
    await page.goto(`print.html?kind=${kind}`);
    await expect(page.locator("html[data-pages=ready]")).toBeAttached();
    found.push(...(await violations(page, kind)));
  }
  expect(found, MEND).toEqual([]);
});
