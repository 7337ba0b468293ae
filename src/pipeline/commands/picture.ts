// `npm run picture -- leaf root --theme dark --size 1024x768 --steps`: slides as PNG files in pictures/.
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createServer, type Plugin } from "vite";
import { launchedBrowser } from "../browser.ts";
import { deckOptions } from "../build-deck.ts";
import { PROJECT } from "../folders.ts";
import { LessonRunner } from "../lesson-runner.ts";
import { withFiles } from "../media.ts";
import { classroomDeck } from "../plugin.ts";
import { statesShown, type Wanted } from "./picture-states.ts";
import { Stop } from "./stop.ts";

const THEMES = ["light", "dark", "contrast"];
const USAGE = "As in: npm run picture -- leaf --theme dark --size 1024x768 --steps";

/** The longest that a slide may take to be shown, in ms: the first one waits until its style sheets are made. */
const PATIENCE = 60_000;
const tooSlow = (id: string) =>
  `The slide “${id}” has not come within ${PATIENCE / 1000} seconds. Try again when the machine has less to do; if it does not come then, look at what its file waits for.`;

const { ids, theme, width, height, wanted } = asked();
const options = await deckOptions().catch(stop);
const missing = ids.find((id) => !existsSync(join(PROJECT, options.lesson, `${id}.tsx`)));
if (missing) throw new Stop(`There is no ${options.lesson}/${missing}.tsx. Name a slide by its file. ${USAGE}`);
const runner = await LessonRunner.open(options.lesson);
const browser = await launchedBrowser().catch(stop);
const server = await createServer({
  configFile: false,
  logLevel: "error",
  server: { port: 0, hmr: false, watch: null },
  plugins: [slidePages(), classroomDeck(options)],
});
await server.listen();
try {
  const page = await browser.newPage({ viewport: { width, height } });
  await mkdir(join(PROJECT, "pictures"), { recursive: true });
  for (const id of ids) {
    const address = `${server.resolvedUrls?.local[0]}slide/${id}`;
    const response = await page.goto(address, { waitUntil: "networkidle", timeout: PATIENCE }).catch((error: Error) => {
      throw error.name === "TimeoutError" ? new Stop(tooSlow(id)) : error;
    });
    if (!response?.ok()) throw new Stop((await response?.text()) ?? `${id} can’t be shown.`);
    await page.evaluate(() => document.fonts.ready);
    const steps = await page.locator(".fragment").evaluateAll((all) => {
      const each = all.map((one, index) => ({
        order: Number(one.getAttribute("data-fragment-index") ?? index),
        takesTurn: one.matches(".question"),
      }));
      const orders = [...new Set(each.map(({ order }) => order))].sort((a, b) => a - b);
      return orders.map((at) => ({ at, takesTurn: each.some(({ order, takesTurn }) => order === at && takesTurn) }));
    });
    const states = statesShown(steps, wanted);
    if (!states)
      throw new Stop(
        `The slide “${id}” has no step ${wanted.step}. Its last is ${steps.length}; 0 is the slide as it comes.`,
      );
    for (const state of states) {
      const step = steps[state - 1]?.at ?? -1;
      await page.locator(".fragment").evaluateAll((all, last) => {
        all.forEach((one, index) => {
          const at = Number(one.getAttribute("data-fragment-index") ?? index);
          one.classList.toggle("visible", at <= last);
          one.classList.toggle("current-fragment", at === last);
        });
      }, step);
      const isLast = states.length === 1 && wanted.step === undefined && !wanted.each;
      const file = join("pictures", `${id}${isLast ? "" : `-${state}`}-${theme}-${width}x${height}.png`);
      await page.screenshot({ path: join(PROJECT, file), animations: "disabled" });
      console.log(file);
    }
  }
} finally {
  await browser.close();
  await server.close();
  await runner.close();
}

function stop({ message }: Error): never {
  throw new Stop(message);
}

/** A page for each slide: alone, as the lecture shows it. */
function slidePages(): Plugin {
  const html = (root: string, body: string) =>
    `<!doctype html><html ${root} class="lecture" data-theme="${theme}"><head><meta charset="utf-8"><title>Slide</title>
  <link rel="stylesheet" href="/lecture/lecture.css"><script type="module">
  import { defineElements } from "/elements.ts"; import { ShowOfHandsElement } from "/widgets/show-of-hands/element.ts"; import { openStore } from "/store/store.ts";
  defineElements(openStore({ lesson: "pictures", answers: "session" }), { "deck-hands": ShowOfHandsElement });</script></head><body>${body}</body></html>`;
  return {
    name: "deck:slide-pages",
    configureServer: (server) => {
      server.middlewares.use(async (request, response, next) => {
        const id = /^\/slide\/([\w-]+)$/.exec(request.url ?? "")?.[1];
        if (!id) return next();
        try {
          const { root, body, problems } = await runner.renderSlide(id);
          for (const problem of problems) console.error(`  rule: ${problem}`);
          response.setHeader("content-type", "text/html; charset=utf-8");
          const address = (path: string) => `/@fs/${path.replace(/^\//, "")}`;
          response.end(html(root, await withFiles(body, runner.folder, { address, isOne: false, isPaper: true })));
        } catch (error) {
          response.statusCode = 500;
          response.setHeader("content-type", "text/plain; charset=utf-8");
          response.end((error as Error).message);
        }
      });
    },
  };
}

/** What the command line asks for. @throws Stop where that can't be had */
function asked() {
  const { positionals: ids, values } = commandLine();
  const [, width, height] = /^(\d+)x(\d+)$/.exec(values.size) ?? [];
  if (ids.length === 0) throw new Stop(`Name the slides that you want. ${USAGE}`);
  const wrong = ids.find((id) => !/^[\w-]+$/.test(id));
  if (wrong) throw new Stop(`“${wrong}” is no slide’s name. ${USAGE}`);
  if (!THEMES.includes(values.theme))
    throw new Stop(`There is no theme “${values.theme}”. Use one of: ${THEMES.join(", ")}.`);
  if (!Number(width) || !Number(height)) throw new Stop(`“${values.size}” is no size. ${USAGE}`);
  if (values.step !== undefined && !/^\d+$/.test(values.step))
    throw new Stop(`“${values.step}” is no step. Count them: 0 is the slide as it comes. ${USAGE}`);
  const step = values.step === undefined ? undefined : Number(values.step);
  const wanted: Wanted = { each: values.steps, step };
  return { ids, theme: values.theme, width: Number(width), height: Number(height), wanted };
}

function commandLine() {
  try {
    return parseArgs({
      args: process.argv.slice(3),
      allowPositionals: true,
      options: {
        theme: { type: "string", default: "light" },
        size: { type: "string", default: "1280x720" },
        /** A picture a step, not as few as show all. */
        steps: { type: "boolean", default: false },
        /** One step alone, by its number. */
        step: { type: "string" },
      },
    });
  } catch (error) {
    throw new Stop(`${(error as Error).message.split(". ")[0]}. ${USAGE}`);
  }
}
