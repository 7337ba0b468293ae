// What a PDF of the slides takes.
import { join } from "node:path";
import { execPath } from "node:process";
import type { Browser } from "@playwright/test";
import { browserPath } from "../../src/pipeline/browser.ts";
import { buildDeck } from "../../src/pipeline/build-deck.ts";
import { DIST, PROJECT } from "../../src/pipeline/folders.ts";
import { built, marp, real, WORK } from "../decks.ts";
import { served } from "../serve.ts";
import { type Asked, cell } from "./section.ts";
import { timed } from "./timed.ts";

/** @returns s that Chrome alone takes to load a page and to print it, and how many nodes it has */
async function printed(browser: Browser, address: string, isReady: string) {
  const page = await browser.newPage();
  const started = performance.now();
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForSelector(isReady, { state: "attached" });
  const loaded = performance.now();
  await page.pdf({ tagged: true, preferCSSPageSize: true, printBackground: true });
  const ended = performance.now();
  const nodes = await page.evaluate(() => document.querySelectorAll("*").length);
  await page.close();
  return { load: (loaded - started) / 1000, print: (ended - loaded) / 1000, nodes };
}

/** @returns the section, as Markdown */
export async function pdfLimits({ browser, rounds, hasPeers }: Asked): Promise<string> {
  await buildDeck();
  const pdf = [execPath, join(PROJECT, "src/pipeline/commands/run.js"), "pdf", "--folder", join(WORK, "pdf")];
  const chrome = { CHROME_PATH: browserPath() ?? "" };
  const commands = [
    `| this lesson: \`npm run pdf -- slides\` | ${timed([...pdf, "slides"], PROJECT, rounds, chrome)} |`,
    `| all its kinds, on A4 and Letter: \`npm run pdf\` | ${timed(pdf, PROJECT, rounds, chrome)} |`,
  ];
  const pages = [
    {
      name: "this lesson’s print document",
      folder: DIST,
      path: "print.html?kind=slides",
      isReady: "html[data-pages=ready]",
    },
  ];
  if (hasPeers) {
    const peer = marp((await real()).slides.length);
    const [command = "", ...rest] = peer.pdf?.(join(WORK, "marp.pdf"), chrome.CHROME_PATH) ?? [];
    commands.push(
      `| Marp, ${peer.slides} slides | ${timed([command, ...rest], peer.cwd, rounds, { ...chrome, ...peer.env })} |`,
    );
    if (built(peer) !== undefined) pages.push({ name: "Marp’s", folder: peer.folder, path: "", isReady: "svg" });
  }
  const alone = [];
  for (const { name, folder, path, isReady } of pages) {
    const site = await served(folder);
    const all: Awaited<ReturnType<typeof printed>>[] = [];
    for (let round = 0; round < rounds; round++) all.push(await printed(browser, `${site.address}${path}`, isReady));
    site.close();
    const of = (figure: "load" | "print" | "nodes") => all.map((one) => one[figure]);
    alone.push(`| ${name} | ${cell(of("load"), 2)} | ${cell(of("print"), 2)} | ${of("nodes")[0]} |`);
  }
  return `## A PDF of the slides

By the clock, and of both cores together; the lesson is built.

| | s | s of all cores |
| --- | --- | --- |
${commands.join("\n")}

Chrome alone, once it runs:

| | loads, s | prints, s | elements |
| --- | --- | --- | --- |
${alone.join("\n")}

The rest of the command is Node’s and Chrome’s start, and to finish and check the file: outline, page numbers, tags, PDF/UA.
`;
}
