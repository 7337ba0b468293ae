// `npm run bench`: the deck and its peers, built of one content and measured in turns, so that a machine that is busy for a
// while is so for all of them. Writes bench/results/speed.md and speed.svg. `--quick` ends in three minutes;
// `--rounds 5`, `--sizes 24,300`, `--alone` (without the peers). What each figure is: README.md.
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { argv, execPath } from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { browserPath, launchedBrowser } from "../src/pipeline/browser.ts";
import { buildDeck, deckOptions } from "../src/pipeline/build-deck.ts";
import { PROJECT } from "../src/pipeline/folders.ts";
import { LessonRunner } from "../src/pipeline/lesson-runner.ts";
import { editsSeen, ownPdf, pdfOf, type Writing } from "./author.ts";
import { pages } from "./content.ts";
import {
  built,
  type Deck,
  installed,
  LESSONS,
  marp,
  ours,
  real,
  revealByHand,
  revealVite,
  slidev,
  versionOf,
  WORK,
} from "./decks.ts";
import { type Conditions, keys, review, visit } from "./measure.ts";
import { chart, type Row, table, Values } from "./report.ts";
import { served } from "./serve.ts";

const { values: asked } = parseArgs({
  args: argv.slice(3),
  options: {
    quick: { type: "boolean", default: false },
    alone: { type: "boolean", default: false },
    rounds: { type: "string" },
    sizes: { type: "string" },
  },
});
const ROUNDS = Number(asked.rounds ?? (asked.quick ? 1 : 5));
const SIZES = (asked.sizes ?? (asked.quick ? "24,300" : "24,100,300,1000")).split(",").map(Number);
const [SMALL = 24] = SIZES;
const LOCAL = "local, 4×";
const AWAY = "slow 4G";
const ROOM: Conditions = { slower: 4, network: "local" };

const started = Date.now();
const why = asked.alone ? "--alone was asked for" : installed();
if (why) console.log(`The deck is measured alone: ${why}.`);
mkdirSync(WORK, { recursive: true });

const { lesson } = await deckOptions();
const runner = await LessonRunner.open(lesson);
const { slides } = await runner.check();
await runner.close();
const REAL = slides.length;

const decks: Deck[] = [real(REAL, lesson, slides[0]?.slide.id ?? "")];
for (const size of SIZES) {
  decks.push(ours(size));
  if (why) continue;
  decks.push(marp(size), revealVite(size));
  if (!asked.quick && size <= 300) decks.push(revealByHand(size));
  if (!asked.quick && size === SMALL) decks.push(slidev(size));
}

const values = new Values();
const lost = new Set<Deck>();
for (let round = 0; round < (asked.quick ? 1 : Math.min(ROUNDS, 3)); round++) {
  for (const deck of decks) {
    if (lost.has(deck) || (deck.name === "Slidev" && round > 0)) continue; // its build takes a minute or two
    const seconds = built(deck);
    if (seconds === undefined && deck.build.length > 0) lost.add(deck);
    values.add(deck.name, deck.slides, "", { build: seconds });
  }
}
const whole = decks.filter((deck) => !lost.has(deck));
const browser = await launchedBrowser();
const spaces = new Map<Deck, Awaited<ReturnType<typeof served>>>();
for (const deck of whole) spaces.set(deck, await served(deck.folder));

for (let round = 0; round < ROUNDS; round++) {
  for (const deck of whole) {
    const { address = "" } = spaces.get(deck) ?? {};
    const isOurs = deck.name === "deck" || deck.name === "this lesson";
    const add = async (under: string, measured: Promise<Readonly<Record<string, number>>>) =>
      values.add(
        deck.name,
        deck.slides,
        under,
        await measured.catch((error: Error) => {
          console.log(`${deck.name}, ${deck.slides} slides, ${under}: ${error.message.split("\n")[0]}`);
          return {};
        }),
      );
    await add(LOCAL, visit(browser, address, deck.first, ROOM));
    if (deck.slides <= 100) await add(AWAY, visit(browser, address, deck.first, { slower: 1, network: "slow 4G" }));
    await add(LOCAL, keys(browser, address, ROOM));
    await add("local, 1×", keys(browser, address, { slower: 1, network: "local" }));
    if (isOurs && deck.slides <= 300) await add("review", review(browser, address, { slower: 4, network: "slow 4G" }));
    console.log(`round ${round + 1} of ${ROUNDS}: ${deck.name}, ${deck.slides} slides`);
  }
}

if (!asked.quick) {
  const [page] = pages(SMALL);
  const text = page?.headline ?? "";
  const folderOf = (name: string) => whole.find((deck) => deck.name === name && deck.slides === SMALL);
  const bin = (name: string) => fileURLToPath(new URL(`peers/node_modules/.bin/${name}`, import.meta.url));
  const own = `${LESSONS}/lesson-${SMALL}`;
  const writings: (Writing | undefined)[] = [
    {
      name: "deck",
      command: () => [execPath, join(PROJECT, "src/pipeline/commands/run.js"), "dev"],
      cwd: PROJECT,
      env: (port) => ({ PORT: `${port}`, LESSON: own }),
      file: join(PROJECT, own, "case-1.tsx"),
      text,
    },
    folderOf("Marp") && {
      name: "Marp",
      command: () => [bin("marp"), "--no-stdin", "--html", "-s", "-w", "."],
      cwd: join(WORK, `marp-${SMALL}`),
      env: (port) => ({ PORT: `${port}` }),
      path: "deck.md",
      file: join(WORK, `marp-${SMALL}/deck.md`),
      text,
    },
    folderOf("reveal.js + Vite") && {
      name: "reveal.js + Vite",
      command: (port) => [bin("vite"), "--port", `${port}`, "--strictPort"],
      cwd: join(WORK, `reveal-vite-${SMALL}`),
      file: join(WORK, `reveal-vite-${SMALL}/index.html`),
      text,
    },
    folderOf("Slidev") && {
      name: "Slidev",
      command: (port) => [bin("slidev"), "slides.md", "--port", `${port}`],
      cwd: join(WORK, `slidev-${SMALL}`),
      file: join(WORK, `slidev-${SMALL}/slides.md`),
      text,
    },
  ];
  for (const writing of writings) {
    if (!writing) continue;
    for (const edit of await editsSeen(browser, writing, 3)) values.add(writing.name, SMALL, "", { edit });
  }
  await buildDeck();
  const makers = [ownPdf(REAL), ...(why ? [] : [marp(REAL)])];
  for (let round = 0; round < Math.min(ROUNDS, 3); round++)
    for (const maker of makers) values.add(maker.name, REAL, "", { pdf: await pdfOf(maker, browserPath() ?? "") });
}
await browser.close();
for (const { close } of spaces.values()) close();

const names = ["deck", "Marp", "reveal.js + Vite", "reveal.js by hand", "Slidev"].filter((name) =>
  whole.some((deck) => deck.name === name),
);
const perSize = (size: number): Row[] => [
  { text: "key works, ms", slides: size, under: LOCAL, figure: "left" },
  { text: "blocked at start, ms", slides: size, under: LOCAL, figure: "blocked" },
  { text: "key to frame, p50, ms", slides: size, under: LOCAL, figure: "key p50" },
  { text: "key to frame, p95, ms", slides: size, under: LOCAL, figure: "key p95" },
  { text: "main thread a key, ms", slides: size, under: LOCAL, figure: "work a key", digits: 1 },
  { text: "the same at full speed, ms", slides: size, under: "local, 1×", figure: "work a key", digits: 1 },
  { text: "elements restyled a key", slides: size, under: LOCAL, figure: "restyled a key" },
  { text: "heap, MiB", slides: size, under: LOCAL, figure: "heap", digits: 1 },
  { text: "nodes", slides: size, under: LOCAL, figure: "nodes" },
  { text: "build, s", slides: size, under: "", figure: "build", digits: 2 },
];
const away = (size: number): Row[] => [
  { text: "KiB until idle", slides: size, under: AWAY, figure: "kib" },
  { text: "requests", slides: size, under: AWAY, figure: "requests" },
  { text: "first paint, slow 4G, ms", slides: size, under: AWAY, figure: "paint" },
  { text: "largest paint, slow 4G, ms", slides: size, under: AWAY, figure: "largest" },
  { text: "key works, slow 4G, ms", slides: size, under: AWAY, figure: "left" },
];
const author: Row[] = [{ text: "edit seen in dev, ms", slides: SMALL, under: "", figure: "edit" }];
const reviews: Row[] = [
  { text: "blocked at load, ms", slides: 0, under: "review", figure: "review blocked" },
  { text: "style and layout at load, ms", slides: 0, under: "review", figure: "review style and layout" },
  { text: "layouts at load", slides: 0, under: "review", figure: "review layouts" },
  { text: "search, next letter, p50, ms", slides: 0, under: "review", figure: "search p50" },
  { text: "“Check” to frame, ms", slides: 0, under: "review", figure: "check" },
];
const versions = why
  ? ""
  : ` Marp CLI ${versionOf("@marp-team/marp-cli")}, Slidev ${versionOf("@slidev/cli")}, reveal.js ${versionOf("reveal.js")}, Vite ${versionOf("vite")}.`;
const reviewSizes = SIZES.filter((size) => size <= 300);
const ownTable = (rows: readonly Row[]) =>
  [
    `| | this lesson, ${REAL} slides | ${reviewSizes.map((size) => `neutral, ${size}`).join(" | ")} |`,
    `|${"---|".repeat(reviewSizes.length + 2)}`,
    ...rows.map(({ text, under, figure, digits = 0 }) => {
      const cells = [["this lesson", REAL] as const, ...reviewSizes.map((size) => ["deck", size] as const)].map(
        ([deck, size]) => {
          const all = values.of(deck, size, under, figure);
          return all.length ? median(all).toFixed(digits) : "–";
        },
      );
      return `| ${text} | ${cells.join(" | ")} |`;
    }),
  ].join("\n");

function median(all: readonly number[]): number {
  return [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;
}

const realRows = [...away(REAL), ...perSize(REAL)].map((row) => ({ ...row }));
const text = `# Speed: the deck beside its peers

\`npm run bench${argv.length > 3 ? ` -- ${argv.slice(3).join(" ")}` : ""}\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, ${browser.browserType().name()} ${browser.version()}.${versions}
Medians of ${ROUNDS} ${ROUNDS === 1 ? "round" : "rounds"}, least to most in brackets. All decks are measured in turns, each visit in a new private window. The machine's load average was ${loadavg()[0]?.toFixed(1)} at the end: on a busy machine the ratios hold and the times do not.
“4×” is a processor slowed four times; slow 4G is 1.6 Mbit/s with 562 ms a round trip. What each figure is: [README](../README.md).
${why ? `\nThe peers were left out: ${why}.\n` : ""}
## ${SMALL} slides on slow 4G

${table(values, [...away(SMALL), ...author], names)}

${SIZES.map((size) => `## ${size} slides, local, 4×\n\n${table(values, perSize(size), names)}`).join("\n\n")}

## This lesson, ${REAL} slides

${table(values, [...realRows, { text: "PDF of the slides, whole command, s", slides: REAL, under: "", figure: "pdf", digits: 2 }], ["this lesson", "Marp"])}

## The review document, slow 4G, 4×

${ownTable(reviews)}
`;
const results = new URL("results/", import.meta.url);
mkdirSync(results, { recursive: true });
writeFileSync(new URL("speed.md", results), text);
writeFileSync(
  new URL("speed.svg", results),
  chart(
    "A key, processor slowed four times: main thread",
    "ms",
    names
      .map((name) => ({
        name,
        points: SIZES.flatMap((size) => {
          const all = values.of(name, size, LOCAL, "work a key");
          return all.length ? [{ slides: size, value: median(all) }] : [];
        }),
      }))
      .filter(({ points }) => points.length > 0),
  ),
);
console.log(text);
console.log(`${fileURLToPath(new URL("speed.md", results))}, after ${Math.round((Date.now() - started) / 1000)} s.`);
