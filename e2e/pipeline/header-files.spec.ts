// The headers that are built with the site: read as a host reads them, and in force over all that the deck does.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SITE } from "../support/builds.ts";
import { Sheet } from "../support/ink.ts";
import { printed } from "../support/pdf.ts";
import { Speaker } from "../support/speaker.ts";
import { headersFor } from "../support/static-server.ts";
import { test as base, expect } from "../support/test.ts";

const textOf = (name: string) => readFileSync(join(SITE, name), "utf8");

const test = base.extend({
  /** A web space that sends what `_headers` asks for. */
  address: async ({ put }, use) => use((await put(SITE, "/lessons/")).address),
});

/** A policy's sources by directive. */
const directivesOf = (policy: string) =>
  new Map(
    policy.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, new Set(sources)] as const;
    }),
  );

const policyOf = (document: string) =>
  directivesOf(/http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(textOf(document))?.[1] ?? "");

test("the header’s policy is the documents’ own together, and what only a header can say", () => {
  const together = new Map<string, Set<string>>();
  for (const document of ["index.html", "review.html", "print.html"]) {
    for (const [name, sources] of policyOf(document))
      together.set(name, new Set([...(together.get(name) ?? []), ...sources]));
  }
  together.set("connect-src", new Set(["'self'"])).set("frame-ancestors", new Set(["'self'"]));
  const header = headersFor("/index.html", textOf("_headers")).get("Content-Security-Policy");
  expect(directivesOf(header ?? "")).toEqual(together);
});

test("Apache is told the same as the other hosts", () => {
  const apache = textOf(".htaccess");
  const headers = (lines: string) =>
    new Map(Array.from(lines.matchAll(/^ +Header set ([\w-]+) "([^"]*)"$/gm), ([, name, value]) => [name, value]));
  const [, pattern = "", forAssets = ""] =
    /<If "%\{REQUEST_URI\} =~ m#(.+)#">\n([\s\S]+?\n) {2}<\/If>/.exec(apache) ?? [];
  const forAll = headers(apache.replace(forAssets, ""));
  const all = textOf("_headers");
  for (const file of ["/review.html", "/sw.js", "/assets/shared-a1.js"]) {
    const isAsset = new RegExp(pattern).test(`/lessons${file}`);
    const told = new Map([...forAll, ...(isAsset ? headers(forAssets) : [])]);
    expect(told, file).toEqual(headersFor(file, all));
  }
});

test("the speaker view and the pen work under it, and the strokes are printed", async ({ lecture, address, page }) => {
  const speaker = await Speaker.from(lecture);
  const wall = new Sheet(page, page.locator(".reveal > .slides"));
  await wall.takePen();
  await wall.draw([300, 200], [700, 500]);
  await expect(wall.strokes).toHaveCount(1);
  await expect(new Sheet(speaker.page, speaker.picture("current").locator(".slides")).strokes).toHaveCount(1);

  await page.goto(`${address}print.html`);
  await expect(page.locator("html[data-pages=ready]")).toBeAttached();
  await page.getByRole("combobox", { name: "Kind" }).selectOption("notes");
  await expect(page.getByRole("img", { name: "Drawn by hand" })).toBeVisible();
  const [first] = (await printed(page)).sheets;
  expect(first?.tags.map(({ alternative }) => alternative)).toContain("Drawn by hand");
});

test("lecture and review are printed under it", async ({ lecture, address, page }) => {
  expect((await printed(page)).sheets).toHaveLength(lecture.slides.length);
  await page.goto(`${address}review.html`);
  await expect(page.getByRole("article").last()).toBeVisible();
  const text = (await printed(page)).sheets.map((sheet) => sheet.text).join(" ");
  for (const { headline } of lecture.slides) expect(text).toContain(headline);
});

test("without the document’s own policy the header’s is in force", async ({ address, page, complaints }) => {
  await page.route("**/print.html", async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "");
    await route.fulfill({ response, body });
  });
  await page.goto(`${address}print.html`);
  await expect(page.locator("html[data-pages=ready]")).toBeAttached();
  await expect(page.locator("meta[http-equiv]")).toHaveCount(0);
  expect(complaints).toEqual([]);
  const title = await page.title();
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'broken in'";
    document.body.append(script);
  });
  await expect.poll(() => complaints.length).toBeGreaterThan(0);
  await expect(page).toHaveTitle(title);
  complaints.length = 0;
});
