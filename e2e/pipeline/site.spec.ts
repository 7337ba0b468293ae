// The built site works wherever it is put, with the headers that are built with it; told where, it says so.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "@playwright/test";
import jsQR from "jsqr";
import { SITE } from "../support/builds.ts";
import { Lecture } from "../support/lecture.ts";
import { ProjectCopy } from "../support/project-copy.ts";
import { expect, test } from "../support/test.ts";

for (const path of ["/", "/a/b/", "/my lessons/Türkiye & others/"]) {
  test(`the documents work and lead to one another under ${path}`, async ({ put, page }) => {
    const { address } = await put(SITE, path);
    const lecture = new Lecture(page, address);
    await lecture.open();
    await lecture.press("PageDown");
    await lecture.shows(lecture.at(1));
    await page.evaluate(() => document.fonts.ready);
    await page.goto(`${address}review.html#/colours`);
    await page.locator("article[id='/colours']").getByRole("link", { name: "This slide in the lecture" }).click();
    await lecture.ready();
    await lecture.shows(lecture.first("colours", ({ id }) => id === "colours"));
    await page.goto(`${address}print.html`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
}

test("without an address there is no QR code, and nothing names one", async ({ lecture, page }) => {
  await lecture.shows(lecture.at(0));
  await expect(page.getByRole("img", { name: /QR code/ })).toHaveCount(0);
  expect(readFileSync(join(SITE, "index.html"), "utf8")).not.toMatch(/rel="canonical"|property="og:/);
});

test("told its address, the site names it, shows it as a QR code, and has a picture to share", async ({
  put,
  page,
}) => {
  test.setTimeout(180_000); // a whole build, with its pictures
  const copy = new ProjectCopy();
  const build = copy.node(["src/pipeline/commands/run.js", "build"], { SITE_URL: "https://example.org/lessons/deck" });
  expect(await build.ended, build.output).toBe(0);
  const { address } = await put(join(copy.folder, "dist"), "/");
  const lecture = new Lecture(page, address);
  await lecture.open();
  for (const slide of [lecture.at(0), lecture.at(-1)]) {
    await lecture.open(`#/${slide.id}`);
    await lecture.shows(slide);
    const code = page.getByRole("link", { name: /QR code/ });
    expect(await decoded(code)).toBe("https://example.org/lessons/deck/review.html");
  }
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", "https://example.org/lessons/deck/");
  const picture = page.locator("meta[property='og:image']");
  await expect(picture).toHaveAttribute("content", "https://example.org/lessons/deck/preview.png");
  const png = readFileSync(join(copy.folder, "dist/preview.png"));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)], "width and height").toEqual([1200, 630]);
  await copy.remove();
});

test("told its address, a site with a broken slide says what is wrong with it", async () => {
  const copy = new ProjectCopy();
  copy.edit(copy.slide("sunset"), (slide) => slide.replace(/headline: ".*"/, 'headline: "The long way"'));
  const build = copy.node(["src/pipeline/commands/run.js", "build"], { SITE_URL: "https://example.org/deck" });
  expect(await build.ended).toBe(1);
  expect(build.output).toContain(copy.slide("sunset"));
  expect(build.output).toContain("is a topic, not a sentence");
  await copy.remove();
});

test("an address that is none is refused, with the way to write it", async () => {
  const copy = new ProjectCopy();
  const build = copy.node(["src/pipeline/commands/run.js", "build"], { SITE_URL: "example.org" });
  expect(await build.ended).toBe(1);
  expect(build.output).toContain(
    "SITE_URL=example.org is not an address. Write it whole, as in: SITE_URL=https://example.org/deck",
  );
  await copy.remove();
});

/** What a camera reads there. */
async function decoded(code: Locator): Promise<string | undefined> {
  const png = (await code.screenshot()).toString("base64");
  const { data, width, height } = await code.page().evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
    if (!context) throw new Error("There is no canvas.");
    context.drawImage(picture, 0, 0);
    return {
      data: [...context.getImageData(0, 0, picture.width, picture.height).data],
      width: picture.width,
      height: picture.height,
    };
  }, png);
  return jsQR(Uint8ClampedArray.from(data), width, height)?.data;
}
