// The files for a USB stick: opened by a double click, from a folder with any name, on a computer without a network.
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { USB } from "../support/builds.ts";
import { Sheet } from "../support/ink.ts";
import { Lecture } from "../support/lecture.ts";
import { printed } from "../support/pdf.ts";
import { Question } from "../support/question.ts";
import { Speaker } from "../support/speaker.ts";
import { test as base, expect } from "../support/test.ts";

/** Spaces, quotes, other scripts, and what means something in an address. */
const HOSTILE = `Dr. Yılmaz's "deck" – محاضرة 講義 #1 50% [new]?`.replace(
  process.platform === "win32" ? /["?]/g : "",
  "",
);

const test = base.extend<{ stick: (name: string) => string }>({
  /** Gives the address of a file on the stick. */
  stick: async ({ context }, use) => {
    const folder = mkdtempSync(join(tmpdir(), "deck-usb-"));
    const here = join(folder, HOSTILE);
    cpSync(USB, here, { recursive: true });
    await context.setOffline(true);
    const requests: string[] = [];
    context.on("request", (request) => requests.push(request.url()));
    await use((name) => pathToFileURL(join(here, name)).href);
    expect(
      requests.filter((url) => !/^(file:.*\/(lecture|review|print)\.html([?#].*)?|data:.*)$/.test(url)),
      "nothing is asked for but the documents themselves",
    ).toEqual([]);
    rmSync(folder, { recursive: true });
  },
});

test("the lecture is walked through, answered and searched", async ({ stick, page }) => {
  const lecture = new Lecture(page, stick("lecture.html"));
  await lecture.open();
  await lecture.press("PageDown");
  await lecture.shows(lecture.at(1));
  await lecture.open(`#/${lecture.withSteps.id}`);
  await lecture.press("PageDown");
  await expect(lecture.stepsShown).toHaveCount(1);

  await lecture.press("m");
  await page
    .getByRole("dialog", { name: "Contents" })
    .getByRole("link", { name: lecture.at(-1).headline })
    .click();
  await lecture.shows(lecture.at(-1));
  await lecture.press("o");
  await expect(page.getByRole("status").filter({ hasText: "Overview" })).toBeVisible();
  await lecture.press("o");
  await lecture.shows(lecture.at(-1));

  const id = await page.locator(".slides section[id]:has(deck-choice)").first().getAttribute("id");
  await lecture.open(`#/${id}`);
  const question = new Question(lecture.slide.locator("deck-choice").filter({ visible: true }).first());
  await question.element.getByRole("radio").or(question.element.getByRole("checkbox")).first().click();
  await question.check.click();
  await expect(question.status).not.toBeEmpty();
});

test("the student practises, comes back, saves the progress, and loads it again", async ({ stick, page }) => {
  await page.goto(`${stick("review.html")}#practice`);
  const practice = page.getByRole("region", { name: "Practice" });
  await practice.getByRole("button", { name: "Start", exact: true }).click();
  await practice.getByRole("radio").first().check();
  await practice.getByRole("button", { name: "Check" }).click();
  await expect(practice.getByText(/^Asked again/)).toBeVisible();
  const own = page.getByRole("region", { name: "Your progress" });
  await page.reload();
  await expect(own).toContainText("1 in practice");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    own.getByRole("button", { name: "Save to a file" }).click(),
  ]);
  const saved = await download.path();
  expect(readFileSync(saved, "utf8")).toContain('"cards":{"');

  await own.getByRole("button", { name: "Delete all" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete all" }).click();
  await expect(own).toContainText("0 in practice");
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    own.getByRole("button", { name: "Load from a file" }).click(),
  ]);
  await chooser.setFiles(saved);
  await expect(own).toContainText("1 in practice");
});

for (const name of ["lecture.html", "review.html"]) {
  test(`${name} asks for a cookie before its storage, from which Chromium could else cut it off`, async ({
    stick,
    page,
  }) => {
    await page.addInitScript(() => {
      const asked: string[] = [];
      Object.assign(window, { asked });
      Object.defineProperty(Document.prototype, "cookie", { get: () => asked.push("cookie") && "" });
      for (const storage of ["localStorage", "sessionStorage"] as const) {
        const { get } = Object.getOwnPropertyDescriptor(window, storage) ?? {};
        Object.defineProperty(window, storage, { get: () => asked.push(storage) && get?.call(window) });
      }
    });
    await page.goto(stick(name));
    const asked = await page.evaluate(() => (window as unknown as { asked: string[] }).asked);
    expect(asked.slice(0, 2)).toEqual(["cookie", "localStorage"]);
  });
}

test("what the pen draws is seen in the speaker view, and printed with the notes", async ({ stick, page }) => {
  const lecture = new Lecture(page, stick("lecture.html"));
  await lecture.open();
  const speaker = await Speaker.from(lecture);
  const wall = new Sheet(page, page.locator(".reveal > .slides"));
  await wall.takePen();
  await wall.draw([300, 200], [700, 500]);
  await expect(new Sheet(speaker.page, speaker.picture("current").locator(".slides")).strokes).toHaveCount(1);

  await page.goto(`${stick("print.html")}?kind=notes`);
  await expect(page.getByRole("img", { name: "Drawn by hand" })).toBeVisible();
  const { sheets } = await printed(page);
  expect(sheets[0]?.tags.map(({ alternative }) => alternative)).toContain("Drawn by hand");
});

test("each document prints: the slides, an article, and what is chosen", async ({ stick, page }) => {
  const lecture = new Lecture(page, stick("lecture.html"));
  await lecture.open();
  const count = lecture.slides.length;
  expect((await printed(page)).sheets.map(({ size }) => size)).toEqual(Array.from({ length: count }, () => [960, 540]));

  await page.goto(stick("review.html"));
  await expect(page.getByRole("article").last()).toBeVisible();
  const article = (await printed(page)).sheets.map(({ text }) => text).join(" ");
  for (const { headline } of lecture.slides) expect(article).toContain(headline);

  await page.goto(stick("print.html"));
  await expect(page.locator("html[data-pages=ready]")).toBeAttached();
  await page.getByRole("combobox", { name: "Kind" }).selectOption("handout");
  await expect(page.getByRole("status")).toHaveText(`${Math.ceil(count / 3)} pages`);
  const { sheets } = await printed(page);
  expect(sheets).toHaveLength(Math.ceil(count / 3));
  for (const [index, { headline }] of lecture.slides.entries())
    expect(sheets[Math.floor(index / 3)]?.text).toContain(headline);
});

test("fonts, icon and drawings are in the file", async ({ stick, page }) => {
  await page.goto(stick("lecture.html"));
  await expect(page.locator("html[data-deck=ready]")).toBeAttached();
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family);
  });
  expect(loaded).toEqual(expect.arrayContaining(["Atkinson Hyperlegible Next", "Source Serif 4"]));
  await expect(page.locator("link[rel=icon]")).toHaveAttribute("href", /^data:image\/svg\+xml;base64,/);
});

test("the documents lead to one another at the same slide", async ({ stick, page }) => {
  await page.goto(`${stick("review.html")}#/colours`);
  const article = page.locator("article[id='/colours']");
  await article.getByRole("link", { name: "This slide in the lecture" }).click();
  await expect(page).toHaveURL(/\/lecture\.html#\/colours$/);
  const lecture = new Lecture(page, stick("lecture.html"));
  await lecture.ready();
  await lecture.shows(lecture.first("colours", ({ id }) => id === "colours"));
  for (const name of ["lecture.html", "review.html", "print.html"])
    expect(readFileSync(join(USB, name), "utf8"), name).not.toMatch(/href="index\.html/);
});

test("each file names its version and date", async ({ stick, page }) => {
  const edition = /Version \d+\.\d+\.\d+, \d{1,2} \p{L}+ \d{4}/u;
  await page.goto(stick("lecture.html"));
  await page.locator("html[data-deck=ready]").waitFor();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" }).getByText(edition)).toBeVisible();
  for (const name of ["review.html", "print.html"]) {
    await page.goto(stick(name));
    await expect(page.getByText(edition)).toBeVisible();
  }
});

for (const name of ["lecture.html", "review.html", "print.html"]) {
  test(`${name} allows its own script and style, and nothing else`, () => {
    const html = readFileSync(join(USB, name), "utf8");
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|'self'|file:|https?:|\*/);
    expect(html, "nothing of the site's service worker").not.toMatch(/serviceWorker|webmanifest/);
  });
}

test("the lecture is at most 260 KB, and 150 KB without its fonts", () => {
  const html = readFileSync(join(USB, "lecture.html"), "utf8");
  const withoutFonts = html.replaceAll(/data:font\/woff2;base64,[\w+/=]+/g, "");
  expect(withoutFonts.length).toBeLessThan(html.length);
  expect(gzipSync(html).length).toBeLessThan(260 * 1024);
  expect(gzipSync(withoutFonts).length).toBeLessThan(150 * 1024);
});

test("the lecture in another language is a file in a folder of its own, and leads back to the same slide", async ({
  stick,
  page,
}) => {
  const lecture = new Lecture(page, stick("lecture.html"));
  await lecture.open("#/sunset");
  for (const [name, language, file] of [
    ["العربية", "ar", "ar/lecture.html"],
    ["Türkçe", "tr", "tr/lecture.html"],
    ["English", "en", "lecture.html"],
  ] as const) {
    await lecture.press("m");
    await page.getByRole("link", { name }).click();
    await expect(page).toHaveURL(`${stick(file)}#/sunset`);
    await expect(page.locator(`html[lang=${language}][data-deck=ready]`)).toBeAttached();
  }
  await page.goto(`${stick("ar/print.html")}?kind=handout`);
  await expect(page.locator("html[data-pages=ready]")).toBeAttached();
  await expect(page.locator("[name=beside]"), "one page from a disk may not read another").toBeHidden();
});
