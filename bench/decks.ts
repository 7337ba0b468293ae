// The decks that are compared: how each is built, and where its files are. Peers are installed from their own lock file in
// bench/peers/, outside the project's dependencies; one that can't be had here is left out, and that is said.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env, execPath } from "node:process";
import { fileURLToPath } from "node:url";
import { deckOptions } from "../src/pipeline/build-deck.ts";
import { PROJECT } from "../src/pipeline/folders.ts";
import { LessonRunner } from "../src/pipeline/lesson-runner.ts";
import { marpDeck, revealSlides, slidevDeck, writeLesson } from "./content.ts";

export const WORK = join(tmpdir(), "deck-bench-speed");
/** From the project on: a lesson is written into the project, where packages and compiler options are found. */
export const LESSONS = "bench/.built";
const PEERS = fileURLToPath(new URL("peers", import.meta.url));
const RUN = [execPath, join(PROJECT, "src/pipeline/commands/run.js")];

export interface Deck {
  readonly name: string;
  /** How many slides it has. */
  readonly slides: number;
  /** Where it is built, and built anew for the time it takes. */
  readonly folder: string;
  /** The command that builds it, and where it is run. */
  readonly build: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The address's end while the first slide is shown. */
  readonly first: RegExp;
  /** The command that makes a PDF of the slides at a path. */
  readonly pdf?: (path: string, browser: string) => readonly string[];
}

/** The deck of the neutral content. */
export function ours(slides: number): Deck {
  const lesson = join(PROJECT, LESSONS, `lesson-${slides}`);
  rmSync(lesson, { recursive: true, force: true });
  writeLesson(lesson, slides);
  return deckOf(`deck`, slides, `${LESSONS}/lesson-${slides}`, `case-1`);
}

/** The lesson that vite.config.ts names, and its slides. */
export async function real() {
  const { lesson } = await deckOptions();
  const runner = await LessonRunner.open(lesson);
  const { slides } = await runner.check();
  await runner.close();
  return { deck: deckOf("this lesson", slides.length, lesson, slides[0]?.slide.id ?? ""), slides };
}

function deckOf(name: string, slides: number, lesson: string, firstId: string): Deck {
  const out = `${LESSONS}/site-${name.replace(" ", "-")}-${slides}`;
  return {
    name,
    slides,
    folder: join(PROJECT, out),
    cwd: PROJECT,
    build: [...RUN, "build-lesson", lesson, out],
    first: new RegExp(`(/|html|#/${firstId})$`),
  };
}

/** What of the peers can be had: installed once, from the lock file. @returns why not, where it can't */
export function installed(): string | undefined {
  if (existsSync(join(PEERS, "node_modules/.bin"))) return undefined;
  console.log("Installing the peers (bench/peers) …");
  const { status, stderr } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: PEERS,
    env: { ...env, PUPPETEER_SKIP_DOWNLOAD: "1", PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1" },
    encoding: "utf8",
    timeout: 300_000,
  });
  return status === 0 ? undefined : (stderr.split("\n").find((line) => line.includes("error")) ?? "npm gave no answer");
}

const bin = (name: string) => join(PEERS, "node_modules/.bin", name);
export const versionOf = (name: string): string =>
  JSON.parse(readFileSync(join(PEERS, "node_modules", name, "package.json"), "utf8")).version;

export function marp(slides: number): Deck {
  const folder = fresh(`marp-${slides}`);
  const source = join(folder, "deck.md");
  writeFileSync(source, marpDeck(slides));
  const command = [bin("marp"), "--no-stdin", "--html"];
  return {
    name: "Marp",
    slides,
    folder: join(folder, "out"),
    cwd: folder,
    build: [...command, source, "-o", join(folder, "out/index.html")],
    env: { CHROME_NO_SANDBOX: "1" },
    first: /(\/|#1)$/,
    pdf: (path) => [...command, "--pdf", "--pdf-outlines", source, "-o", path],
  };
}

/** A deck that somebody makes of reveal.js with Vite: its script, its style, its theme bundled. */
export function revealVite(slides: number): Deck {
  const folder = fresh(`reveal-vite-${slides}`);
  writeReveal(folder, slides, '<script type="module" src="./main.js"></script>');
  writeFileSync(
    join(folder, "main.js"),
    `import Reveal from "reveal.js"; import "reveal.js/reveal.css"; import "reveal.js/theme/white.css"; new Reveal({ hash: true }).initialize();`,
  );
  cpSync(join(PEERS, "package.json"), join(folder, "package.json"));
  linkModules(folder);
  return {
    name: "reveal.js + Vite",
    slides,
    folder: join(folder, "out"),
    cwd: folder,
    build: [bin("vite"), "build", "--outDir", "out", "--base", "./", "--logLevel", "error"],
    first: /(\/|#\/(0)?)$/,
  };
}

/** The same by hand: reveal.js's own files beside the page. Nothing is built. */
export function revealByHand(slides: number): Deck {
  const folder = fresh(`reveal-hand-${slides}`);
  const dist = join(PEERS, "node_modules/reveal.js/dist");
  mkdirSync(join(folder, "reveal"), { recursive: true });
  for (const file of ["reveal.js", "reveal.css", "theme"])
    cpSync(join(dist, file), join(folder, "reveal", file), { recursive: true });
  writeReveal(
    folder,
    slides,
    `<link rel="stylesheet" href="reveal/reveal.css"><link rel="stylesheet" href="reveal/theme/white.css">
    <script src="reveal/reveal.js"></script><script>Reveal.initialize({ hash: true })</script>`,
  );
  return { name: "reveal.js by hand", slides, folder, cwd: folder, build: [], first: /(\/|#\/(0)?)$/ };
}

export function slidev(slides: number): Deck {
  const folder = fresh(`slidev-${slides}`);
  writeFileSync(join(folder, "slides.md"), slidevDeck(slides));
  cpSync(join(PEERS, "package.json"), join(folder, "package.json"));
  linkModules(folder);
  return {
    name: "Slidev",
    slides,
    folder: join(folder, "out"),
    cwd: folder,
    build: [bin("slidev"), "build", "slides.md", "--out", "out", "--base", "./", "--router-mode", "hash"],
    first: /(\/|#\/1)$/,
    pdf: (path, browser) => [bin("slidev"), "export", "--executable-path", browser, "--output", path],
  };
}

function writeReveal(folder: string, slides: number, end: string) {
  writeFileSync(
    join(folder, "index.html"),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Neutral content</title></head><body>
<div class="reveal"><div class="slides">${revealSlides(slides)}</div></div>
${end}</body></html>`,
  );
}

function fresh(name: string): string {
  const folder = join(WORK, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "out"), { recursive: true });
  return folder;
}

const linkModules = (folder: string) => symlinkSync(join(PEERS, "node_modules"), join(folder, "node_modules"));

/** Builds a deck. @returns s; undefined where nothing is built, or the build fails, which is said */
export function built(deck: Deck): number | undefined {
  const [command, ...rest] = deck.build;
  if (!command) return undefined;
  const started = performance.now();
  const { status, stderr, stdout } = spawnSync(command, rest, {
    cwd: deck.cwd,
    env: { ...env, ...deck.env, LESSON: "" },
    encoding: "utf8",
    timeout: 300_000,
  });
  if (status === 0) return (performance.now() - started) / 1000;
  console.log(`${deck.name}, ${deck.slides} slides, was not built: ${`${stderr}${stdout}`.trim().split("\n").at(-1)}`);
  return undefined;
}
