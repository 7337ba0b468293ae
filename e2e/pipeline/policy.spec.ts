import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { SITE } from "../support/builds.ts";
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

/** What a script loads at its start, before anything of it runs, and what only when it is used. */
const AT_START =
  /^const \{[^}]*\}=(?:globalThis\.deckParts\["[^"]+"\]\?\?)?await globalThis\.deckPart\("([^"]+\.js)"\)/gm;
const AFTER_START = /globalThis\.deckPart\("(after-start-[^"]+\.js)"\)/g;
const WHEN_USED = /globalThis\.deckPart\("([^"]+\.js)"\)/g;

/** The script that a document has in it. */
const startOf = (document: string): string =>
  [...readFileSync(join(SITE, document), "utf8").matchAll(/<script[^>]* type="module">(.*?)<\/script>/gs)]
    .map(([, text]) => text)
    .join("\n");

/** A document's script with those files that it imports. */
function scriptsOf(document: string, ...imports: readonly RegExp[]): string {
  const start = startOf(document);
  const found = new Set<string>();
  const look = (source: string) => {
    for (const [, imported = ""] of imports.flatMap((one) => [...source.matchAll(one)])) found.add(imported);
  };
  look(start);
  for (const name of found) look(sourceOf([name]));
  return `${start}\n${sourceOf([...found])}`;
}

test("the browser gets no slide source and no Preact", () => {
  const files = readdirSync(join(SITE, "assets")).filter((name) => name.endsWith(".js"));
  const source = [sourceOf(files), ...["index.html", "review.html", "print.html"].map(startOf)].join("\n");
  expect(source).not.toMatch(/preact|__vnode|Air scatters blue light/i);
});

test("what a document starts with is in it, and no file beside it", () => {
  for (const document of ["index.html", "review.html", "print.html"]) {
    const html = readFileSync(join(SITE, document), "utf8");
    expect(startOf(document).length).toBeGreaterThan(1000);
    expect(html, document).not.toMatch(/<script[^>]* src=|<link rel="(modulepreload|stylesheet)"/);
    // Nothing is published that nobody asks for.
    expect(scriptsOf(document, AT_START)).not.toMatch(AT_START);
  }
  const everything = ["index.html", "review.html", "print.html"].map((name) => readFileSync(join(SITE, name), "utf8"));
  const files = readdirSync(join(SITE, "assets"));
  const texts = [...everything, ...files.filter((name) => /\.(js|css)$/.test(name)).map((name) => sourceOf([name]))];
  expect(files.filter((name) => !texts.some((text) => text.includes(name)))).toEqual([]);
});

test("the lecture has at most 28 KB of script for its first slide, Reveal included, and 32 KB before a part of it is used", () => {
  const [first, started] = [scriptsOf("index.html", AT_START), scriptsOf("index.html", AT_START, AFTER_START)];
  expect(started.length).toBeGreaterThan(first.length);
  expect(gzipSync(first).length).toBeLessThan(28 * 1024);
  expect(gzipSync(started).length).toBeLessThan(32 * 1024);
  // Of Reveal what is used (reveal-script.ts): its parts for backgrounds and scrolling are not.
  expect(first).not.toMatch(/slide-background-content|scroll-page/);
});

test("the review document has at most 25 KB of script, with its practice, whose scheduler waits until it is used", () => {
  const [start, all] = [scriptsOf("review.html", AT_START), scriptsOf("review.html", AT_START, WHEN_USED)];
  expect(gzipSync(all).length).toBeLessThan(25 * 1024);
  const scheduler = /next_state/;
  expect(all).toMatch(scheduler);
  expect(start).not.toMatch(scheduler);
});

/** Every script beside the documents, and what it may weigh, gzipped, in bytes. Whoever adds one, or needs more, says so here. */
const PARTS: Readonly<Record<string, number>> = {
  "after-start": 5_200, // what the lecture needs once it is under way
  "in-deck": 550, // pen and pointer: loaded with their key, with tools, draw, drawn, ink and shared-ink
  tools: 2_100,
  draw: 2_800,
  drawn: 350,
  ink: 750,
  "shared-ink": 2_500,
  "votes-on-slides": 3_300,
  "zoomed-part": 1_600,
  fitted: 1_200, // slides, to text set wider apart
  dialog: 2_400, // the room's
  view: 6_300, // the speaker view
  "deck-side": 950, // what answers it
  session: 5_400, // practice, with its scheduler
  drag: 850, // in a matching question
  "put-ink": 400, // on paper
  valibot: 2_500, // in the document to print, which has it for strokes alone; lecture and review start with it
  beside: 1_450, // the handout in a second language, with its style, and an end to waiting for it
  "save-file": 300,
  keep: 700, // for the time without a network
};

test("each part that comes when it is used is small", () => {
  const scripts = readdirSync(join(SITE, "assets")).filter((name) => name.endsWith(".js"));
  const partOf = (name: string) => name.replace(/-[\w-]{8}\.js$/, "");
  expect([...new Set(scripts.map(partOf))].sort()).toEqual(Object.keys(PARTS).sort());
  for (const name of scripts)
    expect(gzipSync(sourceOf([name])).length, name).toBeLessThan(PARTS[partOf(name)] ?? Number.NaN);
});

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
