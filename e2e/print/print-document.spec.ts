// The print document: five kinds of print, chosen on screen or in the address; what is shown is what comes out.
import type { Page } from "@playwright/test";
import { held } from "../support/held.ts";
import { Sheet } from "../support/ink.ts";
import { type Pdf, printed } from "../support/pdf.ts";
import { expect, test } from "../support/test.ts";

const A4 = [595, 842];
const LETTER = [612, 792];
const rounded = ({ sheets }: Pdf) => sheets.map(({ size }) => size.map(Math.round));

async function open(page: Page, query = "") {
  await page.goto(`print.html${query}`);
  await expect(page.locator("html[data-pages=ready]")).toBeAttached();
}

/** The headlines that the document shows, in order. */
const headlines = (page: Page) => page.locator(".entry").getByRole("heading").allTextContents();

const choose = (page: Page, name: string, value: string) =>
  page.getByRole("combobox", { name }).selectOption({ label: value });

test("without a choice it is the slides, one a page, 16:9", async ({ page }) => {
  await open(page);
  const slides = await headlines(page);
  const { sheets } = await printed(page);
  expect(sheets).toHaveLength(slides.length);
  for (const [index, { size, text }] of sheets.entries()) {
    expect(size).toEqual([960, 540]);
    expect(text).toContain(slides[index]);
  }
});

test("the handout has three slides a page, in order, and says whose page it is", async ({ page }) => {
  await open(page, "?kind=handout");
  const slides = await headlines(page);
  const pdf = await printed(page);
  expect(pdf.sheets).toHaveLength(Math.ceil(slides.length / 3));
  for (const [index, headline] of slides.entries()) expect(pdf.sheets[Math.floor(index / 3)]?.text).toContain(headline);
  expect(pdf.sheets[1]?.text).toContain(`2 / ${pdf.sheets.length}`);
  expect(rounded(pdf)).toEqual(pdf.sheets.map(() => A4));
});

test("the handout shows each slide in a second language beside the first, each in its own direction, and the address keeps it", async ({
  page,
}) => {
  await open(page, "?kind=handout");
  const slides = await headlines(page);
  await choose(page, "Beside it", "العربية");
  await expect(page.locator("html[data-beside]")).toBeAttached();
  await page.reload();
  await expect(page.locator("html[data-beside][data-pages=ready]")).toBeAttached();
  await expect(page).toHaveTitle(/handout · العربية$/);
  const pairs = await page.locator(".entry").evaluateAll((entries) =>
    entries.map((entry) => {
      const sheets = [...entry.querySelectorAll<HTMLElement>(".sheet")];
      const [first, second] = sheets.map((sheet) => sheet.getBoundingClientRect());
      return {
        headline: sheets[0]?.querySelector("h1, h2")?.textContent,
        second: `${sheets[1]?.lang} ${sheets[1]?.dir}`,
        isArabic: /[\u0621-\u064a]{3}/.test(sheets[1]?.querySelector("h1, h2")?.textContent ?? ""),
        isBeside: first?.top === second?.top && (first?.right ?? 0) < (second?.left ?? 0),
      };
    }),
  );
  expect(pairs).toEqual(slides.map((headline) => ({ headline, second: "ar rtl", isArabic: true, isBeside: true })));
  const ids = await page.locator("main [id]").evaluateAll((all) => all.map(({ id }) => id));
  expect(
    ids.filter((id, at) => ids.indexOf(id) !== at),
    "no id is there twice",
  ).toEqual([]);
  const { sheets } = await printed(page);
  expect(sheets).toHaveLength(Math.ceil(slides.length / 3));
  await choose(page, "Kind", "Notes");
  await expect(page.locator(".entry .sheet[lang=ar]"), "other prints are in one language").toHaveCount(0);
  await expect(page.getByRole("combobox", { name: "Beside it" })).toBeHidden();
});

test("of two languages that are chosen one soon after the other the second one stays, whichever comes first", async ({
  page,
}) => {
  const letThrough = await held(page, "**/ar/print.html");
  await open(page, "?kind=handout");
  const asked = page.waitForRequest("**/ar/print.html");
  await choose(page, "Beside it", "العربية");
  await asked;
  await choose(page, "Beside it", "Türkçe");
  await expect(page.locator(".entry .sheet[lang=tr]").first()).toBeVisible();
  const come = page.waitForResponse("**/ar/print.html");
  letThrough();
  await (await come).finished();
  // Whatever is made of it is made before the page has read it once more, and has the fonts that were asked for.
  await page.evaluate(async () => {
    await (await fetch("ar/print.html")).text();
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  });
  await expect(page).toHaveTitle(/handout · Türkçe$/);
  await expect(page).toHaveURL(/beside=tr/);
  await expect(page.locator(".entry .sheet[lang=ar]")).toHaveCount(0);
});

test("the notes have a slide a page, with its prose and sources; what is too long goes on on a next page", async ({
  page,
}) => {
  // No notes of the starter fill a page: the last list of works comes ten times as long.
  await page.route(/print\.html/, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const start = html.indexOf(">", html.lastIndexOf('class="works-cited"')) + 1;
    const end = html.indexOf("</ul>", start);
    const body = html.slice(0, start) + html.slice(start, end).repeat(10) + html.slice(end);
    await route.fulfill({ response, body });
  });
  await open(page, "?kind=notes");
  const slides = await headlines(page);
  const prose = await page.locator(".entry .notes p:not(.minutes)").allTextContents();
  const works = await page.locator(".works-cited li").allTextContents();
  const { sheets } = await printed(page);
  const text = sheets.map((sheet) => sheet.text).join(" ");
  let from = 0;
  for (const headline of slides) {
    from = sheets.findIndex((sheet, index) => index >= from && sheet.text.includes(headline)) + 1;
    expect(from, `${headline} has a page of its own`).toBeGreaterThan(0);
  }
  for (const paragraph of prose) expect(text).toContain(paragraph.trim());
  for (const work of works) expect(text.replaceAll(" ", "")).toContain(work.replaceAll(/\s/g, ""));
  expect(sheets.length, "the longest list of sources is more than a page").toBeGreaterThan(slides.length);
});

test("paper, evidence slides and ink can be chosen; the address keeps the choice", async ({ page }) => {
  await open(page);
  const all = await headlines(page);
  await choose(page, "Kind", "Handout");
  await choose(page, "Paper", "Letter");
  await choose(page, "Evidence slides", "Left out");
  await choose(page, "Ink", "Grey, to save ink");
  await expect(page).toHaveURL(/print\.html\?kind=handout&paper=letter&evidence=no&ink=grey$/);
  await expect(page).toHaveTitle(/: handout$/);
  const some = await headlines(page);
  expect(some.length).toBeLessThan(all.length);

  await page.reload();
  await expect(page.getByRole("combobox", { name: "Kind" })).toHaveValue("handout");
  expect(await headlines(page)).toEqual(some);
  await expect(page.getByRole("status")).toHaveText(`${Math.ceil(some.length / 3)} pages`);
  const pdf = await printed(page);
  expect(rounded(pdf)).toEqual(Array.from({ length: Math.ceil(some.length / 3) }, () => LETTER));
  const colours = await page
    .locator(".entry .drawing .light")
    .evaluateAll((all) => [...new Set(all.map((path) => getComputedStyle(path).stroke))]);
  expect(colours.length).toBeGreaterThan(0);
  for (const colour of colours) expect(colour).toMatch(/^rgb\((\d+), \1, \1\)$/);
});

test("what was drawn in the lecture is on its slides, with or without, as chosen", async ({ lecture, page }) => {
  await page.goto("print.html");
  await expect(page.locator("html[data-pages=ready]")).toBeAttached();
  await expect(page.getByRole("combobox", { name: "Pen strokes" })).toBeHidden();
  const slide = lecture.at(3);
  await lecture.open(`#/${slide.id}`);
  const sheet = new Sheet(page, page.locator(".slides"));
  await sheet.takePen();
  await sheet.draw([200, 300], [600, 400]);
  await expect(sheet.strokes).toHaveCount(1);

  await open(page, "?kind=notes");
  const drawing = page.locator(`[id="/${slide.id}"]`).getByRole("img", { name: "Drawn by hand" });
  await expect(drawing).toBeVisible();
  await expect(page.getByRole("img", { name: "Drawn by hand" })).toHaveCount(1);
  const { sheets } = await printed(page);
  expect(sheets[3]?.tags.map(({ alternative }) => alternative)).toContain("Drawn by hand");
  await choose(page, "Pen strokes", "Left out");
  await expect(drawing).toHaveCount(0);
});

test("a link from slide to slide leads to its page", async ({ page }) => {
  await open(page, "?kind=handout");
  const [first, last] = [page.locator(".entry .slide").first(), page.locator(".entry").last()];
  const id = await last.getAttribute("id");
  await first.evaluate((slide, to) => slide.insertAdjacentHTML("beforeend", `<a href="#${to}">there</a>`), id);
  const { sheets } = await printed(page);
  expect(sheets[0]?.links).toEqual([`#${sheets.length}`]);
});

test("pages on screen have the shape of the paper, and printing changes nothing on them", async ({ page }) => {
  await open(page, "?kind=handout");
  const shape = async () => {
    const box = await page.locator(".page").first().boundingBox();
    return box ? box.height / box.width : 0;
  };
  expect(await shape()).toBeCloseTo(297 / 210, 2);
  const before = await page.screenshot();
  await printed(page);
  expect(await page.screenshot()).toEqual(before);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await shape()).toBeCloseTo(297 / 210, 2);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test("a narrow screen shows each slide as a wide one does", async ({ page }) => {
  await open(page, "?kind=notes");
  /** Where each part of a slide begins and ends, in hundredths of the slide's height. */
  const places = () =>
    page.locator(".sheet").evaluateAll((sheets) =>
      sheets.flatMap((sheet) => {
        const { top, height } = sheet.getBoundingClientRect();
        return [...sheet.querySelectorAll("legend, label, .bars, .option, th")].flatMap((part) => {
          const place = part.getBoundingClientRect();
          return [place.top, place.bottom].map((y) => (100 * (y - top)) / height);
        });
      }),
    );
  const wide = await places();
  expect(wide.length).toBeGreaterThan(0);
  await page.setViewportSize({ width: 390, height: 844 });
  const narrow = await places();
  expect(narrow).toHaveLength(wide.length);
  expect(Math.max(...narrow.map((place, index) => Math.abs(place - (wide[index] ?? Number.NaN))))).toBeLessThan(2);
});

test("another choice stays at the slide that is in view", async ({ page }) => {
  await open(page, "?kind=notes");
  const slide = page.locator(".entry").nth(10);
  await slide.evaluate((entry) => entry.scrollIntoView());
  const headline = await slide.getByRole("heading").textContent();
  await choose(page, "Paper", "Letter");
  await expect(page.getByRole("heading", { name: headline ?? "" })).toBeInViewport();
});
