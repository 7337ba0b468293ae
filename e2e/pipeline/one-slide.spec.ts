// A lesson of one slide, without claims, sources, questions or bank: it builds, and all three documents show it. What
// holds for any lesson it is put through as well: see playwright.config.ts.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ONE_SLIDE, PROJECT } from "../support/builds.ts";
import { Lecture } from "../support/lecture.ts";
import { printed } from "../support/pdf.ts";
import { Speaker } from "../support/speaker.ts";
import { expect, test } from "../support/test.ts";

const HEADLINE = "A leaf turns light into sugar";

for (const [from, folder] of [
  ["the site", ONE_SLIDE.site],
  ["a file", ONE_SLIDE.files],
] as const) {
  test(`a lesson of one slide is lectured, read and printed, from ${from}`, async ({ page, put }) => {
    const isSite = from === "the site";
    const address = isSite
      ? (await put(join(PROJECT, folder), "/one/")).address
      : `${pathToFileURL(join(PROJECT, folder)).href}/`;
    const lecture = new Lecture(page, `${address}${isSite ? "" : "lecture.html"}`);
    await lecture.open();
    expect(lecture.slides.map(({ headline }) => headline)).toEqual([HEADLINE]);
    await lecture.press("PageDown", "End", "ArrowDown", "PageUp");
    await lecture.shows(lecture.at(0));
    const speaker = await Speaker.from(lecture);
    await expect(speaker.notes).toContainText("A leaf takes in light");
    await expect(speaker.picture("next")).toContainText("The end");
    await speaker.page.close();
    expect((await printed(page)).sheets).toHaveLength(1);

    await page.goto(`${address}review.html`);
    await expect(page.getByRole("article")).toHaveCount(1);
    await expect(page.getByRole("heading", { name: HEADLINE })).toBeVisible();
    await page.getByRole("searchbox").fill("sugar");
    await expect(page.getByRole("search").getByRole("listitem")).toHaveCount(1);

    for (const kind of ["slides", "handout", "notes"]) {
      await page.goto(`${address}print.html?kind=${kind}`);
      await expect(page.locator("html[data-pages=ready]")).toBeAttached();
      const [sheet, ...others] = (await printed(page)).sheets;
      expect(sheet?.text).toContain(HEADLINE);
      expect(others).toEqual([]);
    }
    for (const kind of ["worksheet", "key"]) {
      await page.goto(`${address}print.html?kind=${kind}`);
      await expect(page.locator("html[data-pages=ready]")).toBeAttached();
    }
  });
}
