// Known problem 6: Reveal prints a page for every step, from a special address only. Ctrl+P prints each slide once.

import type { Page } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test } from "./test.ts";

/** What Ctrl+P gives: no special address, no other path. */
async function printed(page: Page) {
  const data = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  return getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
}

test("Ctrl+P gives one 16:9 page a slide, every step shown, every headline once and in order", async ({
  lecture,
  page,
}) => {
  await lecture.press("ArrowRight");
  const pdf = await printed(page);
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const sheet = await pdf.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    expect([width, height]).toEqual([960, 540]);
    const { items } = await sheet.getTextContent();
    const text = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : "")).join("");
    // The fonts draw both apostrophes with one glyph; a PDF keeps the other one's code.
    texts.push(text.replaceAll("ʼ", "’").replaceAll(/\s+/g, " "));
  }
  expect(texts).toHaveLength(lecture.slides.length);
  for (const [index, { headline }] of lecture.slides.entries()) expect(texts[index]).toContain(headline);
  // A word of the last step of the first slide with steps.
  const { id } = lecture.first("slide with drawn steps", ({ steps }) => steps > 0);
  const words = await page.locator(`section[id="${id}"] .fragment text`).last().textContent();
  expect(texts[lecture.slides.findIndex((slide) => slide.id === id)]).toContain(words?.trim());
});

test("every slide is in the PDF’s tags, as a heading with its figures’ alternatives", async ({ lecture, page }) => {
  const pdf = await printed(page);
  const tags: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++)
    tags.push(JSON.stringify(await (await pdf.getPage(number)).getStructTree()));
  for (const [index, { id }] of lecture.slides.entries()) {
    expect(tags[index], `${id} has a heading`).toMatch(/"role":"H[12]"/);
    const alternative = await page
      .locator(`section[id="${id}"] svg[role=img]`)
      .first()
      .getAttribute("aria-label", { timeout: 1 })
      .catch(() => null);
    if (alternative) expect(tags[index]).toContain(JSON.stringify(alternative).slice(1, -1));
  }
});

test("after printing the deck is as it was", async ({ lecture, page }) => {
  const slide = lecture.withSteps;
  await lecture.open(`#/${slide.id}/0`);
  await printed(page);
  await lecture.shows(slide);
  await expect(lecture.stepsShown).toHaveCount(1);
  await expect(page.getByRole("main").getByRole("heading")).toHaveCount(1);
  await lecture.press("ArrowRight");
  await expect(lecture.stepsShown).toHaveCount(2);
});

test("nothing is set in capitals by the style (known problem 7: they glue words together in the outline)", async ({
  page,
  lecture,
}) => {
  await lecture.shows(lecture.at(0));
  const capitals = await page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((one) => getComputedStyle(one).textTransform !== "none")
      .map(({ className }) => className),
  );
  expect(capitals).toEqual([]);
  const outline = await (await printed(page)).getOutline();
  const titles: string[] = [];
  const collect = (items: typeof outline) => {
    for (const { title, items: below } of items) {
      titles.push(title);
      collect(below);
    }
  };
  collect(outline);
  for (const { headline } of lecture.slides) expect(titles).toContain(headline);
});
