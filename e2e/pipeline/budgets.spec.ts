// What a document may cost, counted: bytes, requests, scripts, nodes, restyled elements, layouts. None of it depends on the
// machine; times are the benchmark's (`npm run bench`). Whoever needs more says here why.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { ONE_SLIDE, PROJECT, SITE, STARTER } from "../support/builds.ts";
import { ProjectCopy } from "../support/project-copy.ts";
import { expect, test } from "../support/test.ts";

const KB = 1024;
const KEYS = 6;

/** Per document of the starter: its own bytes, gzipped, and the files that it loads before anybody does anything. */
const DOCUMENTS = [
  // What asks anew for files that failed, and says a question that appears, led beyond 54 KB; after-start has become 1.1 KB less.
  { file: "index.html", bytes: 54.25 * KB, files: ["after-start", "font", "font"], nodes: 1_250 },
  // Its search without patterns, its parts that move as one (article.css) and what asks anew for files that failed led beyond 47 KB.
  { file: "review.html", bytes: 47.5 * KB, files: ["font", "font"], nodes: 1_700 },
  { file: "print.html", bytes: 26.5 * KB, files: ["font", "font"], nodes: 750 },
];

for (const { file, bytes, files, nodes } of DOCUMENTS) {
  test(`${file} is small, and asks for little`, async ({ page }) => {
    expect(gzipSync(readFileSync(join(SITE, file))).length).toBeLessThan(bytes);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname.split("/").at(-1) ?? ""));
    await page.goto(`./${file}`, { waitUntil: "networkidle" });
    const kept = asked.filter((name) => name !== file && !name.startsWith("keep-")); // for the time without a network
    expect(kept.map((name) => (name.endsWith(".woff2") ? "font" : name.replace(/-[\w-]{8}\.\w+$/, ""))).sort()).toEqual(
      files,
    );
    expect(await page.evaluate(() => document.querySelectorAll("*").length)).toBeLessThan(nodes);
  });
}

/** What only a lesson in several languages has: links, the handout in two of them, rules of another direction or language. */
const OF_SEVERAL = /hreflang|other-languages|name="?beside|data-beside|beside-[\w-]{8}\.js|\[dir=|:lang\(/;

test("a lesson in one language has nothing for others, neither markup nor style nor script", () => {
  const documents = DOCUMENTS.map(({ file }) => file);
  const having = (site: string) => documents.filter((file) => OF_SEVERAL.test(readFileSync(join(site, file), "utf8")));
  expect(having(join(PROJECT, ONE_SLIDE.site))).toEqual([]);
  expect(readdirSync(join(PROJECT, ONE_SLIDE.site, "assets")).filter((file) => file.startsWith("beside"))).toEqual([]);
  expect(having(SITE), "it can be seen where there are several").toEqual(documents);
});

interface TraceEvent {
  readonly name: string;
  readonly args?: { readonly elementCount?: number; readonly data?: { readonly nodeName?: string } };
}

/** Chrome's own word for it when it notes whose style has to be looked at again, with those within it. */
const ASKED_ANEW = "disabled-by-default-devtools.timeline.invalidationTracking";

/** What the page's thread notes down while something is done. */
async function traced(page: Page, act: () => Promise<unknown>, ...more: string[]): Promise<readonly TraceEvent[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error("The browser is gone.");
  await browser.startTracing(page, { categories: ["devtools.timeline", ...more] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return traceEvents;
}

/** Serves a document in which each of its pieces stands so many times, with ids of their own. */
async function manifold(page: Page, file: string, piece: RegExp, times: number) {
  await page.route(`**/${file}*`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(piece, (text) =>
      Array.from({ length: times }, (_, copy) =>
        copy === 0
          ? text
          : text.replaceAll(/\b(id|name|data-question)="([^"]+)"/g, `$1="$2-${copy}"`).replace(' class="present"', ""),
      ).join(""),
    );
    await route.fulfill({ response, body });
  });
}

test("a key restyles as many elements in a deck of hundreds of slides as in a short one", async ({ page }) => {
  const restyled = async (times: number) => {
    await manifold(page, "index.html", /<section id="sources"[\s\S]*?<\/section>(?=\s*<\/div>\s*<\/main>)/, times);
    await page.goto("./index.html");
    await page.locator("html[data-deck=ready]").waitFor();
    const count = await page.locator(".slides > section").count();
    const goOn = async (keys: number) => {
      for (let key = 0; key < keys; key++) {
        await page.keyboard.press("Alt+ArrowRight");
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
      }
    };
    await goOn(2); // what is done once is not a key's
    const events = await traced(page, () => goOn(KEYS));
    await page.unroute("**/index.html*");
    const styled = events.filter(({ name }) => name === "UpdateLayoutTree");
    return { count, each: styled.reduce((sum, { args }) => sum + (args?.elementCount ?? 0), 0) / KEYS };
  };
  const short = await restyled(1);
  const long = await restyled(300);
  expect(long.count).toBe(short.count + 299);
  expect(long.each).toBeLessThan(short.each * 1.2);
});

test("a review of many questions is laid out as often as one of few, answers by asking for as few boxes, and searches by restyling as little", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const own = Element.prototype.getBoundingClientRect;
    Element.prototype.getBoundingClientRect = function (this: Element) {
      document.documentElement.dataset["boxes"] = `${Number(document.documentElement.dataset["boxes"] ?? 0) + 1}`;
      return own.call(this);
    };
  });
  const boxes = () => page.evaluate(() => Number(document.documentElement.dataset["boxes"] ?? 0));
  const restyled = async (act: () => Promise<unknown>) => {
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    const events = await traced(page, act);
    return Math.max(0, ...events.map(({ name, args }) => (name === "UpdateLayoutTree" && args?.elementCount) || 0));
  };
  const layouts = async (times: number) => {
    await manifold(page, "review.html", /<article id="\/check-scattering"[\s\S]*?<\/article>/, times);
    const events = await traced(page, () => page.goto("./review.html", { waitUntil: "networkidle" }));
    const questions = await page.locator("deck-choice").count();
    await page.unroute("**/review.html*");
    const question = page.locator("deck-choice").first();
    await question.getByRole("radio").or(question.getByRole("checkbox")).first().check();
    const before = await boxes();
    const answer = await restyled(() => question.getByRole("button", { name: "Check" }).click());
    const asked = (await boxes()) - before;
    await page.getByRole("searchbox").focus();
    const letter = await restyled(() => page.keyboard.press("q"));
    return { questions, answer, asked, letter, times: events.filter(({ name }) => name === "Layout").length };
  };
  const few = await layouts(1);
  const many = await layouts(60);
  expect(many.questions).toBeGreaterThan(few.questions + 50);
  // What arrives in pieces is laid out in pieces: a page eight times as long in a few more.
  expect(many.times - few.times).toBeLessThan(20);
  expect(many.answer).toBeLessThan(few.answer + 20);
  expect(few.asked).toBeGreaterThan(0);
  expect(many.asked).toBeLessThan(few.asked + 20);
  expect(many.letter).toBeLessThan(few.letter + 20);
});

test("an answer and a letter have the review’s style looked at where something changes, and not from its root on", async ({
  page,
}) => {
  await page.goto("./review.html", { waitUntil: "networkidle" });
  const askedAnew = async (act: () => Promise<unknown>) => {
    const events = await traced(page, act, ASKED_ANEW);
    const asked = events.filter(({ name }) => name === "ScheduleStyleInvalidationTracking");
    return asked.map(({ args }) => args?.data?.nodeName?.split(" ")[0] ?? "");
  };
  const question = page.locator("deck-choice").first();
  await question.getByRole("radio").or(question.getByRole("checkbox")).first().check();
  const answer = await askedAnew(() => question.getByRole("button", { name: "Check" }).click());
  await page.getByRole("searchbox").focus();
  const letter = await askedAnew(() => page.keyboard.press("l"));
  await expect(page.getByRole("search").getByRole("listitem").first()).toBeVisible();
  expect(answer).toContain("FORM");
  expect(letter).toContain("SEARCH");
  for (const whole of ["HTML", "BODY", "MAIN", "HEADER"]) expect([...answer, ...letter]).not.toContain(whole);
});

test("a build loads neither a browser's library nor a compiler's", async () => {
  test.slow();
  const copy = new ProjectCopy();
  const tell = `data:text/javascript,${encodeURIComponent(
    `import { createRequire } from "node:module"; process.on("exit", () => { const cache = Object.keys(createRequire("${SITE.replaceAll("\\", "/")}/").cache); for (const name of ["playwright", "typescript", "pdfjs-dist"]) if (cache.some((file) => file.includes("node_modules/" + name))) console.log("loaded: " + name); });`,
  )}`;
  const build = () =>
    copy.node(["--import", tell, "src/pipeline/commands/run.js", "build"], { LESSON: STARTER.lesson });
  const first = build();
  expect(await first.ended, first.output).toBe(0);
  const again = build();
  expect(await again.ended, again.output).toBe(0);
  expect(again.output).not.toContain("loaded: ");
  await copy.remove();
});

test("what the test above looks for can be seen", () => {
  const require = createRequire(import.meta.url);
  require("@playwright/test");
  expect(Object.keys(require.cache).some((file) => file.includes("node_modules/playwright"))).toBe(true);
});
