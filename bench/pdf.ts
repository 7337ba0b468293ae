// `npm run bench`: how long the PDFs take, and how large they are; beside what other slide tools take to export a deck
// of as many slides, of text alone. Those are fetched into a folder of their own, outside the project, where they can
// be had: `npm run bench -- --alone` leaves them out.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { argv, env, execPath } from "node:process";
import { parse } from "node-html-parser";
import { findBrowser } from "../src/pipeline/browser.ts";
import { buildDeck } from "../src/pipeline/build-deck.ts";
import { PROJECT } from "../src/pipeline/folders.ts";

/** The median of so many runs counts. */
const RUNS = 5;
const WORK = join(tmpdir(), "deck-bench");
const OUT = join(WORK, "out");

interface Run {
  readonly name: string;
  readonly command: readonly string[];
  readonly folder?: string;
  readonly env?: Record<string, string>;
  /** What it should take at most. */
  readonly target?: string;
}

await buildDeck();
mkdirSync(OUT, { recursive: true });
const headlines = parse(readFileSync(join(PROJECT, "dist/print.html"), "utf8"))
  .querySelectorAll(".entry :is(h1, h2)")
  .map(({ text }) => text);
const { executablePath: browser = "" } = await findBrowser();

console.log(`${headlines.length} slides; ${cpus().length} cores, ${cpus()[0]?.model}; Node ${process.versions.node}`);
console.log("seconds are those of the clock, and in brackets those of all cores together\n");
const pdf = [execPath, join(PROJECT, "src/build/run.js"), "pdf", "--folder", OUT];
measure({ name: "npm run pdf, five kinds", command: pdf, target: "10 s, each PDF under 1.5 MB" });
measure({ name: "npm run pdf -- slides", command: [...pdf, "slides"], target: "2 s" });
if (!argv.includes("--alone")) for (const other of [marp, slidev, decktape]) other();

/** Runs a command several times and says what it takes and gives. */
function measure({ name, command, folder = PROJECT, env: extra = {}, target }: Run) {
  const times: { clock: number; cores: number | undefined }[] = [];
  for (let run = 0; run < RUNS; run++) {
    rmSync(OUT, { recursive: true });
    mkdirSync(OUT);
    const started = performance.now();
    // The shell's own clock also counts what the browser took.
    const timed = ["-c", 'TIMEFORMAT="cores %U %S"; time "$@"', "bash", ...command];
    const options = { cwd: folder, env: { ...env, ...extra }, encoding: "utf8", timeout: 300_000 } as const;
    const { status, stderr } = spawnSync("bash", timed, options);
    if (status !== 0 || readdirSync(OUT).length === 0) {
      console.log(`${name}: failed. ${lastLine(stderr)}`);
      return;
    }
    const [, user, system] = /cores (\S+) (\S+)/.exec(stderr) ?? [];
    times.push({
      clock: (performance.now() - started) / 1000,
      cores: user && system ? Number(user) + Number(system) : undefined,
    });
  }
  const { clock, cores } = times.toSorted((a, b) => a.clock - b.clock)[Math.floor(RUNS / 2)] ?? {};
  const sizes = readdirSync(OUT).map((file) => Math.round(statSync(join(OUT, file)).size / 1024));
  const large =
    sizes.length === 1 ? `${sizes[0]} KB` : `${sizes.length} PDFs of ${Math.min(...sizes)} to ${Math.max(...sizes)} KB`;
  console.log(
    `${name}: ${clock?.toFixed(1)} s (${cores?.toFixed(1)} s), ${large}${target ? `; at most ${target}` : ""}`,
  );
}

/** Fetches a tool into a folder of its own. @returns the folder, or undefined where it can't be had */
function fetched(name: string, ...packages: string[]): string | undefined {
  const folder = join(WORK, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true }');
  const npm = spawnSync("npm", ["install", "--no-audit", "--no-fund", ...packages], {
    cwd: folder,
    env: { ...env, PUPPETEER_SKIP_DOWNLOAD: "1", PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1" },
    encoding: "utf8",
    timeout: 300_000,
  });
  if (npm.status === 0) return folder;
  console.log(
    `${name} can’t be had here: ${npm.stderr?.split("\n").find((line) => line.includes("error")) ?? "no answer"}`,
  );
  return undefined;
}

function marp() {
  const folder = fetched("marp", "@marp-team/marp-cli");
  if (!folder) return;
  writeFileSync(
    join(folder, "deck.md"),
    headlines.map((headline) => `# ${headline}\n\nOne\n\nTwo`).join("\n\n---\n\n"),
  );
  measure({
    name: "Marp",
    folder,
    command: [bin(folder, "marp"), "--no-stdin", "--pdf", "--pdf-outlines", "deck.md", "-o", join(OUT, "deck.pdf")],
    env: { CHROME_PATH: browser, CHROME_NO_SANDBOX: "1" },
  });
}

function slidev() {
  const folder = fetched("slidev", "@slidev/cli", "@slidev/theme-default", "playwright-chromium");
  if (!folder) return;
  writeFileSync(
    join(folder, "slides.md"),
    headlines.map((headline) => `# ${headline}\n\nOne\n\nTwo`).join("\n\n---\n\n"),
  );
  const command = [bin(folder, "slidev"), "export", "--executable-path", browser, "--output", join(OUT, "deck.pdf")];
  measure({ name: "Slidev", folder, command });
}

function decktape() {
  const folder = fetched("decktape", "decktape", "reveal.js");
  if (!folder) return;
  const slides = headlines.map((headline) => `<section><h2>${headline}</h2><p>One<p>Two</section>`).join("");
  writeFileSync(
    join(folder, "deck.html"),
    `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="node_modules/reveal.js/dist/reveal.css">
    <div class="reveal"><div class="slides">${slides}</div></div>
    <script src="node_modules/reveal.js/dist/reveal.js"></script><script>Reveal.initialize()</script>`,
  );
  const options = [
    "--chrome-path",
    browser,
    "--chrome-arg=--no-sandbox",
    "--chrome-arg=--allow-file-access-from-files",
  ];
  const address = `file://${join(folder, "deck.html")}`;
  measure({
    name: "decktape, of a plain Reveal deck",
    folder,
    command: [bin(folder, "decktape"), ...options, "reveal", address, join(OUT, "deck.pdf")],
  });
}

function bin(folder: string, name: string) {
  return join(folder, "node_modules/.bin", name);
}

function lastLine(text: string | undefined) {
  return text?.trim().split("\n").at(-1) ?? "";
}
