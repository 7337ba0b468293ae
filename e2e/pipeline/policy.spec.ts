import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { PROJECT, SITE } from "../support/builds.ts";
import { expect, test } from "../support/test.ts";

for (const name of ["index.html", "review.html", "print.html"]) {
  test(`${name} carries a policy that allows nothing but its own files`, () => {
    const html = readFileSync(join(SITE, name), "utf8");
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self'( 'sha256-[\w+/=]+')*;/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(html, "style attributes and inline handlers would break it").not.toMatch(/\s(style|on[a-z]+)="/);
  });
}

test("an inline script does not run", async ({ lecture, page, complaints }) => {
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'broken in'";
    document.body.append(script);
  });
  await expect(page).toHaveTitle(lecture.at(0).headline);
  await expect.poll(() => complaints.length).toBeGreaterThan(0);
  complaints.length = 0;
});

/** The scripts that `names` are, as one text. */
const sourceOf = (names: readonly string[]) =>
  names.map((name) => readFileSync(join(SITE, "assets", name), "utf8")).join("\n");

/** What a script imports at its start, and what only when it is used. */
const AT_START = /(?:from|import)\s*["`]\.\/([^"`]+\.js)["`]/g;
const AFTER_START = /import\(["`]\.\/(after-start-[^"`]+\.js)["`]\)/g;
const WHEN_USED = /import\(["`]\.\/([^"`]+\.js)["`]\)/g;

/** The scripts that a document loads: those that it names, and what they import. */
function scriptsOf(document: string, ...imports: readonly RegExp[]): readonly string[] {
  const html = readFileSync(join(SITE, document), "utf8");
  const found = new Set(Array.from(html.matchAll(/(?:src|href)="\.\/assets\/([^"]+\.js)"/g), ([, name]) => name ?? ""));
  for (const name of found) {
    const source = sourceOf([name]);
    for (const [, imported] of imports.flatMap((one) => [...source.matchAll(one)])) found.add(imported ?? "");
  }
  return [...found];
}

test("the browser gets no slide source and no Preact", () => {
  const source = sourceOf(readdirSync(join(SITE, "assets")).filter((name) => name.endsWith(".js")));
  expect(source).not.toMatch(/preact|__vnode|Air scatters blue light/i);
});

test("the lecture has at most 14 KB of script beside Reveal for its first slide, and 19 KB before a part of it is used", async () => {
  const reveal = await revealAlone();
  const [first, started] = [scriptsOf("index.html", AT_START), scriptsOf("index.html", AT_START, AFTER_START)];
  expect(started.length).toBeGreaterThan(first.length);
  expect(gzipSync(sourceOf(first)).length - reveal).toBeLessThan(14 * 1024);
  expect(gzipSync(sourceOf(started)).length - reveal).toBeLessThan(19 * 1024);
});

test("the review document has at most 25 KB of script, with its practice, whose scheduler waits until it is used", () => {
  const [start, all] = [scriptsOf("review.html", AT_START), scriptsOf("review.html", AT_START, WHEN_USED)];
  expect(gzipSync(sourceOf(all)).length).toBeLessThan(25 * 1024);
  const scheduler = /next_state/;
  expect(sourceOf(all)).toMatch(scheduler);
  expect(sourceOf(start)).not.toMatch(scheduler);
});

/** Reveal alone, bundled as the deck bundles it. @returns bytes, gzipped */
async function revealAlone(): Promise<number> {
  const name = "virtual:reveal-alone";
  const built = await build({
    configFile: false,
    root: PROJECT,
    logLevel: "silent",
    build: { write: false, modulePreload: { polyfill: false }, rolldownOptions: { input: name } },
    plugins: [
      {
        name,
        resolveId: (id) => (id === name ? id : undefined),
        load: (id) => (id === name ? 'import Reveal from "reveal.js"; new Reveal().initialize();' : undefined),
      },
    ],
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !("output" in output)) throw new Error("Reveal was not built.");
  return gzipSync(output.output[0].code).length;
}

test("fonts come from the same origin", async ({ lecture, page }) => {
  await lecture.shows(lecture.at(0));
  const families = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family);
  });
  expect(families.filter((family) => !family.endsWith("fallback")).sort()).toEqual([
    "Atkinson Hyperlegible Next",
    "Source Serif 4",
  ]);
});
