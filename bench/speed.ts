// `npm run bench`: the deck and its peers, built of one content and measured in turns, so that a machine that is busy for a
// while is so for all of them. Writes bench/results/speed.md and speed.svg. `--quick` ends in three minutes; `--rounds 5`,
// `--sizes 24,real,300`, `--alone` (without the peers). Where one run is too long, parts of it add up to one table:
// `--sizes 24 --join`, `--only pages`, `--only build`, `--only author`, `--only pdf`; `--only report` writes it anew. What each figure is: README.md.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { argv, execPath } from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { browserPath, launchedBrowser } from "../src/pipeline/browser.ts";
import { buildDeck } from "../src/pipeline/build-deck.ts";
import { PROJECT } from "../src/pipeline/folders.ts";
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
import { type Conditions, keys, keyWorks, load, review } from "./measure.ts";
import { chart, median, type Row, table, Values } from "./report.ts";
import { served } from "./serve.ts";

const { values: asked } = parseArgs({
  args: argv.slice(3),
  options: {
    quick: { type: "boolean", default: false },
    alone: { type: "boolean", default: false },
    join: { type: "boolean", default: false },
    only: { type: "string" },
    rounds: { type: "string" },
    sizes: { type: "string" },
  },
});
const ROUNDS = Number(asked.rounds ?? (asked.quick ? 1 : 5));
const parts = new Set((asked.only ?? (asked.quick ? "pages" : "pages,author,pdf")).split(","));
/** For what an author waits for. */
const SMALL = 24;
const FAST: Conditions = { slower: 1, network: "local" };
const ROOM: Conditions = { slower: 4, network: "local" };
const AWAY: Conditions = { slower: 1, network: "slow 4G" };
const nameOf = ({ slower, network }: Conditions) => `${network}, ${slower}×`;
/** The review document has been measured for decks of at most so many slides. */
const REVIEWED = 300;

const started = Date.now();
const why = asked.alone ? "--alone was asked for" : installed();
if (why) console.log(`The deck is measured alone: ${why}.`);
mkdirSync(WORK, { recursive: true });

const { deck: thisLesson } = await real();
const REAL = thisLesson.slides;

/** What each run has measured so far, and how busy the machine was at its end. */
const KEPT = join(PROJECT, LESSONS, "speed.json");
const before = asked.join && existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, "utf8")) : { values: [], loads: [] };
const values = new Values(before.values);
const loads: string[] = before.loads;
const keep = () => writeFileSync(KEPT, JSON.stringify({ values, loads }));

const browser = await launchedBrowser();
if (parts.has("pages") || parts.has("build")) await measurePages();
if (parts.has("author")) await measureAuthor();
if (parts.has("pdf")) await measurePdf();
await browser.close();
if (!parts.has("report")) loads.push(`${loadavg()[0]?.toFixed(1)}`);
keep();
report();

/** The decks of one size, which are measured in turns. */
function decksOf(size: string): Deck[] {
  // The quick run has the peers at one size, and of the others what grows with them.
  const isAlone = why !== undefined || (asked.quick && size !== `${SMALL}`);
  if (size === "real") return [thisLesson, ...(isAlone ? [] : [marp(REAL)])];
  const count = Number(size);
  const decks = [ours(count)];
  if (isAlone) return decks;
  decks.push(marp(count), revealVite(count));
  if (!asked.quick && count <= 300) decks.push(revealByHand(count));
  if (!asked.quick && count === SMALL) decks.push(slidev(count));
  return decks;
}

async function measurePages() {
  const sizes = (asked.sizes ?? (asked.quick ? "24,real,300" : "24,real,100,300,1000")).split(",");
  const decks = sizes.flatMap(decksOf);
  const lost = new Set<Deck>();
  for (let round = 0; round < Math.min(ROUNDS, 3); round++) {
    for (const deck of decks) {
      if (lost.has(deck) || (deck.name === "Slidev" && round > 0)) continue; // its build takes a minute or two
      const seconds = built(deck);
      if (seconds === undefined && deck.build.length > 0) lost.add(deck);
      values.add(deck.name, deck.slides, "", { build: seconds });
    }
  }
  keep();
  if (!parts.has("pages")) return;
  const whole = decks.filter((deck) => !lost.has(deck));
  const spaces = new Map<Deck, Awaited<ReturnType<typeof served>>>();
  for (const deck of whole) spaces.set(deck, await served(deck.folder));
  for (let round = 0; round < ROUNDS; round++) {
    for (const deck of whole) {
      const { address = "" } = spaces.get(deck) ?? {};
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
      for (const conditions of asked.quick ? [ROOM, AWAY] : [FAST, ROOM, AWAY]) {
        await add(nameOf(conditions), load(browser, address, conditions));
        await add(nameOf(conditions), keyWorks(browser, address, deck.first, conditions));
      }
      for (const conditions of [FAST, ROOM]) await add(nameOf(conditions), keys(browser, address, conditions));
      const isOurs = deck.name === "deck" || deck.name === "this lesson";
      if (isOurs && deck.slides <= REVIEWED)
        await add("review", review(browser, address, { slower: 4, network: "slow 4G" }));
      console.log(`round ${round + 1} of ${ROUNDS}: ${deck.name}, ${deck.slides} slides`);
      keep();
    }
  }
  for (const { close } of spaces.values()) close();
}

async function measureAuthor() {
  const [page] = pages(SMALL);
  const text = page?.headline ?? "";
  const bin = (name: string) => fileURLToPath(new URL(`peers/node_modules/.bin/${name}`, import.meta.url));
  const own = `${LESSONS}/lesson-${SMALL}`;
  ours(SMALL);
  const decks = why ? [] : [marp(SMALL), revealVite(SMALL), slidev(SMALL)];
  const writings: (Writing | false)[] = [
    {
      name: "deck",
      command: () => [execPath, join(PROJECT, "src/pipeline/commands/run.js"), "dev"],
      cwd: PROJECT,
      env: (port) => ({ PORT: `${port}`, LESSON: own }),
      file: join(PROJECT, own, "case-1.tsx"),
      text,
    },
    decks.length > 0 && {
      name: "Marp",
      command: () => [bin("marp"), "--no-stdin", "--html", "-s", "-w", "."],
      cwd: join(WORK, `marp-${SMALL}`),
      env: (port) => ({ PORT: `${port}` }),
      path: "deck.md",
      file: join(WORK, `marp-${SMALL}/deck.md`),
      text,
    },
    decks.length > 0 && {
      name: "reveal.js + Vite",
      command: (port) => [bin("vite"), "--port", `${port}`, "--strictPort"],
      cwd: join(WORK, `reveal-vite-${SMALL}`),
      file: join(WORK, `reveal-vite-${SMALL}/index.html`),
      text,
    },
    decks.length > 0 && {
      name: "Slidev",
      command: (port) => [bin("slidev"), "slides.md", "--port", `${port}`],
      cwd: join(WORK, `slidev-${SMALL}`),
      file: join(WORK, `slidev-${SMALL}/slides.md`),
      text,
    },
  ];
  for (const writing of writings) {
    if (!writing) continue;
    for (const edit of await editsSeen(browser, writing, 5)) values.add(writing.name, SMALL, "", { edit });
    console.log(`edits seen: ${writing.name}`);
    keep();
  }
}

async function measurePdf() {
  await buildDeck();
  const makers = [ownPdf(REAL), ...(why ? [] : [marp(REAL)])];
  for (let round = 0; round < Math.min(ROUNDS, 3); round++) {
    for (const maker of makers) values.add(maker.name, REAL, "", { pdf: await pdfOf(maker, browserPath() ?? "") });
    console.log(`PDF: round ${round + 1}`);
  }
  keep();
}

/** Writes the tables and the chart of all that was measured. */
function report() {
  const names = ["deck", "Marp", "reveal.js + Vite", "reveal.js by hand", "Slidev"].filter((name) => values.has(name));
  const sizes = values.sizesOf("deck");
  const [local, room, away] = [FAST, ROOM, AWAY].map(nameOf) as [string, string, string];
  const perSize = (size: number): Row[] => [
    { text: "KiB until idle", slides: size, under: away, figure: "kib" },
    { text: "requests", slides: size, under: away, figure: "requests" },
    { text: "first paint, slow 4G, ms", slides: size, under: away, figure: "paint" },
    { text: "largest paint, slow 4G, ms", slides: size, under: away, figure: "largest" },
    { text: "key works, slow 4G, ms", slides: size, under: away, figure: "left" },
    { text: "first paint, local, 4×, ms", slides: size, under: room, figure: "paint" },
    { text: "key works, local, 4×, ms", slides: size, under: room, figure: "left" },
    { text: "key works, local, 1×, ms", slides: size, under: local, figure: "left" },
    { text: "blocked at start, 4×, ms", slides: size, under: room, figure: "blocked" },
    { text: "key to frame, 4×, p50, ms", slides: size, under: room, figure: "key p50" },
    { text: "key to frame, 4×, p95, ms", slides: size, under: room, figure: "key p95" },
    { text: "key to frame, 1×, p95, ms", slides: size, under: local, figure: "key p95" },
    { text: "main thread a key, 4×, ms", slides: size, under: room, figure: "work a key", digits: 1 },
    { text: "main thread a key, 1×, ms", slides: size, under: local, figure: "work a key", digits: 1 },
    { text: "elements restyled a key", slides: size, under: local, figure: "restyled a key" },
    { text: "heap, MiB", slides: size, under: local, figure: "heap", digits: 1 },
    { text: "nodes", slides: size, under: local, figure: "nodes" },
    { text: "build, s", slides: size, under: "", figure: "build", digits: 2 },
    { text: "edit seen in dev, ms", slides: size, under: "", figure: "edit" },
    { text: "PDF of the slides, whole command, s", slides: size, under: "", figure: "pdf", digits: 2 },
  ];
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
  const command = `npm run bench${argv.length > 3 && !asked.join ? ` -- ${argv.slice(3).join(" ")}` : ""}`;
  const reviewed = [["this lesson", REAL], ...sizes.map((size) => ["deck", size])] as [string, number][];
  const columns = reviewed.filter(([deck, size]) => values.of(deck, size, "review", "review blocked").length > 0);
  const reviewTable = [
    `| | ${columns.map(([deck, size]) => (deck === "deck" ? `neutral, ${size}` : `this lesson, ${size}`)).join(" | ")} |`,
    `|${"---|".repeat(columns.length + 1)}`,
    ...reviews.map(({ text, under, figure }) => {
      const cells = columns.map(([deck, size]) => {
        const all = values.of(deck, size, under, figure);
        return all.length ? median(all).toLocaleString("en", { maximumFractionDigits: 0 }) : "–";
      });
      return `| ${text} | ${cells.join(" | ")} |`;
    }),
  ].join("\n");
  const roundsOf = (deck: string, size: number) => {
    const count = values.of(deck, size, room, "work a key").length;
    return count === 1 ? "one round" : `${count} rounds`;
  };
  const text = `# Speed: the deck beside its peers

\`${command}\`${asked.join ? ", run in parts that add up ([README](../README.md))" : ""}, ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, Chromium ${browser.version()}.${versions}
Medians, least to most in brackets. All decks of a size are measured in turns, each visit in a new private window. The machine’s load average was ${loads.join(", ")} at the end of each run: on a busy machine ratios hold and times do not.
“4×” is a processor slowed four times; slow 4G is 1.6 Mbit/s with 562 ms a round trip. What each figure is: [README](../README.md).
${why ? `\nThe peers were left out: ${why}.\n` : ""}
![A key’s work over the number of slides](speed.svg)

${sizes.map((size) => `## ${size} slides, ${roundsOf("deck", size)}\n\n${table(values, perSize(size), names)}`).join("\n\n")}

## This lesson, ${REAL} slides, ${roundsOf("this lesson", REAL)}; Marp has as many of the neutral content

${table(values, perSize(REAL), ["this lesson", "Marp"])}

## The review document, slow 4G, 4×

${reviewTable}
`;
  const results = new URL("results/", import.meta.url);
  mkdirSync(results, { recursive: true });
  writeFileSync(new URL("speed.md", results), text);
  const series = names.map((name) => ({
    name,
    points: sizes.flatMap((size) => {
      const all = values.of(name, size, local, "work a key");
      return all.length ? [{ slides: size, value: median(all) }] : [];
    }),
  }));
  writeFileSync(
    new URL("speed.svg", results),
    chart(
      "A key: main thread, at full speed",
      "ms",
      series.filter(({ points }) => points.length > 0),
    ),
  );
  console.log(text);
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`${fileURLToPath(new URL("speed.md", results))}, after ${seconds} s.`);
}
