// `npm run bench -- limits`: what a key of the deck is made of, and its build. The same deck without one of its parts, in turns
// with the whole one and with Marp: what would have to go for less. Writes bench/results/limits.md.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { argv, env, execPath, versions } from "node:process";
import { launchedBrowser } from "../src/pipeline/browser.ts";
import { PROJECT } from "../src/pipeline/folders.ts";
import { built, type Deck, installed, LESSONS, marp, ours, revealVite, WORK } from "./decks.ts";
import { type Conditions, type Figures, keys, review } from "./measure.ts";
import { median } from "./report.ts";
import { served } from "./serve.ts";

const SLIDES = 24;
const LONG = 300;
const ROUNDS = Number(argv[4] ?? 5);
const FULL: Conditions = { slower: 1, network: "local" };
const ROOM: Conditions = { slower: 4, network: "local" };

/** Each runs in the page before its own scripts, and takes one part of the deck away. */
const WITHOUT: Readonly<Record<string, () => void>> = {
  "no fade of a step (0.2 s)": () => {
    addEventListener("DOMContentLoaded", () => {
      const style = new CSSStyleSheet();
      style.replaceSync(".reveal .fragment { transition: none !important }");
      document.adoptedStyleSheets = [style];
    });
  },
  "no entry of the history for a step: “back” leads out of the deck": () => {
    history.pushState = () => {};
  },
  "the history's entry after the key's task: “back” pressed at once leads elsewhere": () => {
    const push = history.pushState.bind(history);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => push(null, "", data);
    history.pushState = (_, __, address) => port2.postMessage(`${address}`);
  },
  "no focus on the slide: a screen reader is left behind": () => {
    HTMLElement.prototype.focus = () => {};
  },
  "a step is not read out": () => {
    addEventListener("DOMContentLoaded", () => {
      const { textContent } = Object.getOwnPropertyDescriptors(Node.prototype);
      Object.defineProperty(HTMLParagraphElement.prototype, "textContent", {
        ...textContent,
        set(text: string) {
          if (!this.matches(".unseen")) textContent.set?.call(this, text);
        },
      });
    });
  },
};

const why = installed();
mkdirSync(WORK, { recursive: true });
const deck = ours(SLIDES);
const peer = why ? undefined : marp(SLIDES);
const long = ours(LONG);
for (const one of [deck, long, peer])
  if (one && built(one) === undefined) throw new Error(`${one.name} was not built.`);
const site = await served(deck.folder);
const longSite = await served(long.folder);
const peerSite = peer && (await served(peer.folder));
const browser = await launchedBrowser();

const cases: { name: string; address: string; without: readonly (() => void)[] }[] = [
  { name: "the deck as it is", address: site.address, without: [] },
  ...Object.entries(WITHOUT).map(([name, one]) => ({ name, address: site.address, without: [one] })),
  {
    name: "all of these gone",
    address: site.address,
    without: Object.values(WITHOUT).filter((_, at) => at !== 2), // without an entry there is none to put off
  },
  ...(peerSite ? [{ name: "Marp", address: peerSite.address, without: [] }] : []),
];
/** The review without the boxes of what is not in the window. */
const boxesLater = () => {
  addEventListener("DOMContentLoaded", () => {
    const style = new CSSStyleSheet();
    style.replaceSync("article { content-visibility: auto; contain-intrinsic-size: auto 900px }");
    document.adoptedStyleSheets = [style];
  });
};
const reviews = new Map<string, Figures[]>();
const measured = new Map<string, { work: number[]; p50: number[]; p95: number[]; restyled: number[] }>();
for (let round = 0; round < ROUNDS; round++) {
  for (const { name, address, without } of cases) {
    const figures = measured.get(name) ?? { work: [], p50: [], p95: [], restyled: [] };
    measured.set(name, figures);
    const full = await keys(browser, address, FULL, ...without);
    const room = await keys(browser, address, ROOM, ...without);
    figures.work.push(full["work a key"] ?? Number.NaN);
    figures.restyled.push(full["restyled a key"] ?? Number.NaN);
    figures.p50.push(room["key p50"] ?? Number.NaN);
    figures.p95.push(room["key p95"] ?? Number.NaN);
  }
  for (const size of [SLIDES, LONG]) {
    const { address } = size === LONG ? longSite : site;
    for (const [name, ...without] of [["as it is"], ["with `content-visibility: auto`", boxesLater]] as const) {
      const of = `${size} slides, ${name}`;
      reviews.set(of, [...(reviews.get(of) ?? []), await review(browser, address, ROOM, ...without)]);
    }
  }
  console.log(`round ${round + 1} of ${ROUNDS}`);
}
await browser.close();
for (const one of [site, longSite, peerSite]) one?.close();

/** What a command takes by the clock, and of all cores together, in s: the median of some runs. */
function timed(command: readonly string[], cwd: string, more: NodeJS.ProcessEnv = {}) {
  const runs = Array.from({ length: Math.min(ROUNDS, 5) }, () => {
    const started = performance.now();
    const { stderr, status } = spawnSync("bash", ["-c", 'TIMEFORMAT="cores %U %S"; time "$@"', "bash", ...command], {
      cwd,
      env: { ...env, ...more, LESSON: "" },
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`${command.join(" ")}: ${stderr}`);
    const [, user, system] = /cores (\S+) (\S+)/.exec(stderr) ?? [];
    return { clock: (performance.now() - started) / 1000, cores: Number(user) + Number(system) };
  });
  const middle = (name: "clock" | "cores") => median(runs.map((one) => one[name])).toFixed(2);
  return `${middle("clock")} | ${middle("cores")}`;
}

/** The stages of build-stage.ts. */
const STAGES = {
  node: "Node starts, and reads TypeScript",
  vite: "and loads Vite",
  lesson: "and runs the lesson’s modules, and checks the deck",
  documents: "and renders three documents",
};
const run = [execPath, join(PROJECT, "src/pipeline/commands/run.js")];
const whole = (one: Deck) => timed(one.build, one.cwd, one.env);
const stages = Object.entries(STAGES).map(
  ([stage, said]) =>
    `| ${said} | ${timed([...run, "../../../bench/build-stage", stage, `${LESSONS}/lesson-${SLIDES}`], PROJECT)} |`,
);
stages.push(`| and bundles scripts, styles and fonts of the three: the whole build | ${whole(deck)} |`);
const vite = why ? undefined : revealVite(SLIDES);
if (vite) stages.push(`| reveal.js + Vite: one document, one script | ${whole(vite)} |`);
if (peer) stages.push(`| Marp: one document | ${whole(peer)} |`);

const cell = (values: readonly number[], digits = 0) =>
  `${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)})`;
const text = `# What a key is made of

\`npm run bench -- limits\` on ${new Date().toISOString().slice(0, 10)}: the deck of ${SLIDES} neutral slides, whole, and each time without one of its parts;
${ROUNDS} rounds in turns, medians with least and most. ${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${versions.node}, Chromium ${browser.version()}; load average ${loadavg()[0]?.toFixed(1)} at the end.

| | main thread a key, ms | elements restyled | key to frame at 4×, p50, ms | p95, ms |
| --- | --- | --- | --- | --- |
${[...measured].map(([name, { work, restyled, p50, p95 }]) => `| ${name} | ${cell(work, 1)} | ${median(restyled).toFixed(0)} | ${cell(p50)} | ${cell(p95)} |`).join("\n")}

# What the review’s boxes take

Local, 4×. \`content-visibility: auto\` gives an article its boxes when it comes near the window. Until then its height is a guess, and
the page, which keeps the reader’s place through every change of its height, would move while one scrolls.

| | blocked at load, ms | style and layout at load, ms | search, next letter, ms | “Check” to frame, ms |
| --- | --- | --- | --- | --- |
${[...reviews].map(([name, all]) => `| ${name} | ${["review blocked", "review style and layout", "search p50", "check"].map((figure) => cell(all.map((one) => one[figure] ?? Number.NaN))).join(" | ")} |`).join("\n")}

# What a build is made of

Each line does what those above it do. By the clock, and of both cores together; medians of ${Math.min(ROUNDS, 5)}.

| | s | s of all cores |
| --- | --- | --- |
${stages.join("\n")}
${why ? `\nMarp was left out: ${why}.\n` : ""}`;
writeFileSync(new URL("results/limits.md", import.meta.url), text);
console.log(text);
