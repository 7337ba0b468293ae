// What comes out of the printer, in every browser: Ctrl + P in each document, on A4.
import { readPdf, type Sheet } from "../support/pdf.ts";
import { READY } from "./person.ts";
import { expect, test } from "./test.ts";

/**
 * The slide "colours" is as wide as the page: its foot begins 64 of 1280 from the left, and the red wave's length at 1000.
 * (Firefox draws bold letters as shapes: they are no text in its PDFs.)
 */
function isWhole({ size: [width], pieces }: Sheet) {
  const at = (word: RegExp) => pieces.find(({ text }) => word.test(text))?.x ?? Number.NaN;
  const between = (at(/^700/) - at(/^Opening/)) / width;
  expect(between).toBeGreaterThan(0.64); // WebKit's paper has margins
  expect(between).toBeLessThan(0.75);
}

test("Ctrl + P in the lecture prints each slide once, whole, on a page of its own", async ({ driver, site }) => {
  const { sheets } = await readPdf(await driver.print(site.address, READY));
  expect(sheets).toHaveLength(16);
  isWhole(sheets[1] as Sheet);
  for (const step of ["700 nm", "450 nm"]) expect(sheets[1]?.text, "every step").toContain(step);
  expect(sheets[5]?.text).toContain("It glows blue where the Sun warms it");
});

test("slides from the print document are whole pages; a handout and a worksheet are A4", async ({ driver, site }) => {
  const print = async (query: string) => readPdf(await driver.print(`${site.address}print.html${query}`, READY));
  const slides = await print("");
  expect(slides.sheets).toHaveLength(16);
  isWhole(slides.sheets[1] as Sheet);
  for (const kind of ["handout", "worksheet"]) {
    const { sheets } = await print(`?kind=${kind}`);
    expect(sheets.length).toBeGreaterThan(3);
    for (const { size, text } of sheets) {
      // Firefox rounds the paper up to whole points.
      for (const [side, points] of [595.3, 841.9].entries())
        expect(Math.abs((size[side] ?? 0) - points)).toBeLessThan(1);
      expect(text).toContain(`${kind}`);
    }
  }
});
