// `npm run picture -- definition activities --theme dark --size 1024x768 --steps`: slides as PNG files in pictures/.
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { createServer, type Plugin, runnerImport } from "vite";
import { findBrowser } from "./browser.ts";
import { PROJECT } from "./build-deck.ts";

const { positionals: ids, values } = parseArgs({
  args: process.argv.slice(3),
  allowPositionals: true,
  options: {
    theme: { type: "string", default: "light" },
    size: { type: "string", default: "1280x720" },
    /** One picture a step, not only the last. */
    steps: { type: "boolean", default: false },
  },
});

const HTML = (theme: string, body: string) =>
  `<!doctype html><html lang="en" class="lecture" data-theme="${theme}"><head><meta charset="utf-8"><title>Slide</title>
  <link rel="stylesheet" href="/lecture/lecture.css"><script type="module">import { defineWidgets } from "/widgets/define.ts"; defineWidgets();</script></head><body>${body}</body></html>`;

const slides: Plugin = {
  name: "deck:one-slide",
  configureServer: (server) => {
    server.middlewares.use(async (request, response, next) => {
      const id = /^\/slide\/([\w-]+)$/.exec(request.url ?? "")?.[1];
      if (!id) return next();
      try {
        process.env["DECK_SLIDE"] = id;
        const { module } = await runnerImport<typeof import("./slide-page.tsx")>(
          join(PROJECT, "src/build/slide-page.tsx"),
          {
            root: PROJECT,
            configFile: false,
            logLevel: "error",
          },
        );
        for (const problem of module.problems) console.error(`  rule: ${problem}`);
        response.setHeader("content-type", "text/html");
        response.end(HTML(values.theme, module.body));
      } catch (error) {
        console.error(`${id}: ${(error as Error).message}`);
        response.statusCode = 500;
        response.end(String(error));
      }
    });
  },
};

const cacheDir = await mkdtemp(join(tmpdir(), "deck-picture-"));
const server = await createServer({
  root: join(PROJECT, "src"),
  configFile: false,
  logLevel: "error",
  cacheDir,
  server: { port: 0, hmr: false, watch: null },
  plugins: [slides],
});
await server.listen();
const address = server.resolvedUrls?.local[0] ?? "";
const browser = await chromium.launch(await findBrowser());
const [width = 1280, height = 720] = values.size.split("x").map(Number);
const page = await browser.newPage({ viewport: { width, height } });
await mkdir(join(PROJECT, "pictures"), { recursive: true });

for (const id of ids) {
  const response = await page.goto(`${address}slide/${id}`, { waitUntil: "networkidle" });
  if (!response?.ok()) {
    process.exitCode = 1; // the server has said why
    continue;
  }
  await page.evaluate(() => document.fonts.ready);
  const order = await page.locator(".fragment").evaluateAll((all) => {
    const indices = all.map((one, index) => Number(one.getAttribute("data-fragment-index") ?? index));
    return [...new Set(indices)].sort((a, b) => a - b);
  });
  for (const step of values.steps ? [-1, ...order] : [order.at(-1) ?? -1]) {
    await page.locator(".fragment").evaluateAll((all, last) => {
      all.forEach((one, index) => {
        const at = Number(one.getAttribute("data-fragment-index") ?? index);
        one.classList.toggle("visible", at <= last);
        one.classList.toggle("current-fragment", at === last);
      });
    }, step);
    const file = join("pictures", `${id}${values.steps ? `-${step + 1}` : ""}-${values.theme}-${values.size}.png`);
    await page.screenshot({ path: join(PROJECT, file), animations: "disabled" });
    console.log(file);
  }
}
await browser.close();
await server.close();
await rm(cacheDir, { recursive: true, force: true });
