// What an author waits for: a change that is saved until it is seen, and a PDF.
import { spawn, spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { env, execPath } from "node:process";
import { PDFDocument } from "@cantoo/pdf-lib";
import type { Browser } from "@playwright/test";
import { PROJECT } from "../src/pipeline/folders.ts";
import { type Deck, WORK } from "./decks.ts";

/** A tool's development server, and a place in what it shows. */
export interface Writing {
  readonly name: string;
  readonly command: (port: number) => readonly string[];
  readonly cwd: string;
  readonly env?: (port: number) => Readonly<Record<string, string>>;
  /** The page's address after the server's. */
  readonly path?: string;
  /** The file that is saved, and a text in it that is seen. */
  readonly file: string;
  readonly text: string;
}

/** @returns ms from each save until the change is in the page; empty where the server does not start */
export async function editsSeen(browser: Browser, writing: Writing, times: number): Promise<readonly number[]> {
  const port = 30_000 + Math.floor(Math.random() * 20_000);
  const [command = "", ...rest] = writing.command(port);
  const server = spawn(command, rest, {
    cwd: writing.cwd,
    env: { ...env, ...writing.env?.(port) },
    stdio: "ignore",
    detached: true,
  });
  const page = await browser.newPage({ serviceWorkers: "block" });
  const before = readFileSync(writing.file, "utf8");
  const seen: number[] = [];
  try {
    const until = Date.now() + 60_000;
    const open = () => page.goto(`http://localhost:${port}/${writing.path ?? ""}`);
    while (Date.now() < until && !(await open().catch(() => undefined))?.ok()) await page.waitForTimeout(250);
    await page.getByText(writing.text).first().waitFor({ state: "attached", timeout: 30_000 });
    await page.waitForTimeout(1500); // whatever a tool still does after its page is there
    for (let time = 1; time <= times; time++) {
      const text = `${writing.text} ${"again ".repeat(time).trim()}`;
      const saved = performance.now();
      writeFileSync(writing.file, before.replaceAll(writing.text, text));
      await page.getByText(text).first().waitFor({ state: "attached", timeout: 20_000 });
      seen.push(performance.now() - saved);
      await page.waitForTimeout(800);
    }
  } catch (error) {
    console.log(`${writing.name}: no edit was seen. ${(error as Error).message.split("\n")[0]}`);
  } finally {
    writeFileSync(writing.file, before);
    await page.close();
    if (server.pid) process.kill(-server.pid);
  }
  return seen;
}

/** @returns s that a PDF of the slides takes; undefined where it is not made, or is not whole */
export async function pdfOf(deck: Pick<Deck, "name" | "slides" | "cwd" | "pdf" | "env">, browser: string) {
  const path = join(WORK, "slides.pdf");
  rmSync(path, { force: true });
  const [command = "", ...rest] = deck.pdf?.(path, browser) ?? [];
  if (!command) return undefined;
  const started = performance.now();
  const { status, stderr } = spawnSync(command, rest, {
    cwd: deck.cwd,
    env: { ...env, CHROME_PATH: browser, ...deck.env },
    encoding: "utf8",
    timeout: 240_000,
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) {
    console.log(`${deck.name} made no PDF: ${stderr?.trim().split("\n").at(-1)}`);
    return undefined;
  }
  const pages = (await PDFDocument.load(readFileSync(path), { updateMetadata: false })).getPageCount();
  if (pages >= deck.slides) return seconds;
  console.log(`${deck.name}: its PDF has ${pages} pages for ${deck.slides} slides.`);
  return undefined;
}

/** `npm run pdf -- slides` of the lesson that is built in dist/. */
export const ownPdf = (slides: number) => ({
  name: "this lesson",
  slides,
  cwd: PROJECT,
  env: { LESSON: "" },
  pdf: (path: string) => [
    execPath,
    join(PROJECT, "src/pipeline/commands/run.js"),
    "pdf",
    "slides",
    "--folder",
    path.slice(0, path.lastIndexOf("/")),
  ],
});
