#!/usr/bin/env node
// Runs a command, written in TypeScript: `node src/pipeline/commands/run.js start`, or `npx classroom-deck start`.
// Plain JavaScript that an old Node can read, so that it can say that it is too old.
import { existsSync } from "node:fs";

const here = new URL(".", import.meta.url);
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const fits = major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
const command = process.argv[2];
// Signs that mean something in the patterns and addresses that Vite makes of paths.
const [sign] = /[#?*[\]{}%]/.exec(process.cwd()) ?? [];
/** @type {Readonly<Record<string, string>>} What takes long from its first moment on, and says so at once. */
const SAYS = { build: "Building the deck …", bundle: "Building each document as one file …" };

/** What needs no lesson, or comes before there is one. */
const ELSEWHERE = ["create", "live", "prepack"];
const HELP = `npx classroom-deck create FOLDER   a new lesson: six slides, and all that they need

In a lesson’s folder, as npm run NAME:
  start     builds the deck, serves it and opens it; -- --live lets a class answer by phone
  dev       shows each change when it is saved
  draft     drafts slides from an article: -- article.md; with --check what of it has changed since
  test      types, the deck’s rules, every slide in a browser; -- WORD for what has the word in its name
  picture   slides as PNG files
  build     the site, into dist/
  pdf       every kind of print, into dist/pdf/
  bundle    one file a document, into dist/usb/
  live      serves live answers alone, for laptops that phones can’t reach
  update    puts another engine into the lesson: -- ../classroom-deck-1.0.0.tgz`;

/** @type {Readonly<Record<string, string>>} What else a command takes. */
const MORE = {
  create: "create FOLDER   a new lesson: six slides, and all that they need",
  start: "--live               a class may answer by phone\nPORT=4180 npm start  another port",
  draft:
    "ARTICLE.md         the article\n--folder FOLDER    where the drafts are written; the lesson’s folder, where that is empty\n--check            what of the article has changed since, and what of it is on no slide\n--accept           the next check compares with the article as it is now",
  test: "WORD …        only test files with the word in their name, as in: npm test -- legible\n--workers=1   on a slow or busy computer",
  picture:
    "NAME …            slides by their files’ names\n--theme THEME     light, dark or contrast\n--size 1024x768   width and height; 1280x720 where left out\n--steps           a picture a step; as few as show all where left out\n--step 2          that step alone; 0 is the slide as it comes",
  pdf: "slides handout notes worksheet key   some of them; all where left out\n--paper letter                       a4 where left out\n--line article                       without what judges the text, and without evidence\n--evidence no                        without evidence\n--ink grey                           without colours\n--language ar                        a lesson’s other language\n--folder FOLDER                      where they are written; dist/pdf where left out",
  build:
    "SITE_URL=https://example.org/lesson/ npm run build   with a QR code, and a preview picture\nMAY_EMBED=https://example.org npm run build          that site may show the deck in a frame",
  update: "FILE   the engine’s, as in: npm run update -- ../classroom-deck-1.0.0.tgz",
  dev: "PORT=5180 npm run dev   another port",
};

if (!fits) {
  stop(
    `This project needs Node 20.19 or newer (22.12 or newer of the 22 series); this is Node ${process.versions.node}.`,
  );
} else if (sign) {
  stop(`A folder with “${sign}” in its name can’t be built in: ${process.cwd()}. Rename it, or move the project.`);
} else if (command === undefined || ["help", "--help", "-h"].includes(command)) {
  console.log(HELP);
} else if (!existsSync(new URL(`${command}.ts`, here))) {
  stop(`There is no command “${command}”. The commands are in package.json, under “scripts”.`);
} else if (process.argv.slice(3).some((one) => one === "--help" || one === "-h")) {
  const [, line = command] = new RegExp(`^ {2}(${command} .*)$`, "m").exec(HELP) ?? [];
  console.log(
    [...(command === "create" ? [] : [line.replace(/ {2,}/, ": ")]), MORE[command]].filter(Boolean).join("\n"),
  );
} else if (!existsSync("vite.config.ts") && !ELSEWHERE.includes(command)) {
  stop(
    "There is no lesson in this folder: it has no vite.config.ts. Go to the lesson’s folder, or make one: npx classroom-deck create my-lesson",
  );
} else {
  // A promise of the lesson's that nobody waits for: it ends a build, and the development server lives on.
  process.on("unhandledRejection", (error) => {
    const line = lineOf(error);
    if (command === "dev") console.error(line);
    else stop(line);
  });
  if (!isInstalled()) stop("Its packages are not installed yet. Run: npm ci");
  const said = SAYS[command ?? ""];
  if (said) console.log(said);
  try {
    await import("../node/typescript.js");
    await import(new URL(`${command}.ts`, here).href);
  } catch (error) {
    if (error instanceof Error && ["Stop", "Mendable"].includes(error.name)) stop(error.message);
    throw error;
  }
}

function isInstalled() {
  try {
    return Boolean(import.meta.resolve("vite"));
  } catch {
    return false;
  }
}

/** @param {unknown} error @returns {string} what went wrong, and the place in the project that it went wrong at */
function lineOf(error) {
  if (!(error instanceof Error)) return `Something was thrown that is no error: ${String(error)}`;
  const project = process.cwd().replaceAll("\\", "/");
  const places = (error.stack ?? "").replaceAll("\\", "/").split(`${project}/`).slice(1);
  const place = places.find((text) => !text.startsWith("node_modules") && !text.startsWith("src/pipeline"));
  const [file] = /^[^\s():]+(:\d+)?/.exec(place ?? "") ?? [];
  return `${file ? `${file}: ` : ""}${error.message}`;
}

/** @param {string} line @returns {never} */
function stop(line) {
  console.error(line);
  process.exit(1);
}
