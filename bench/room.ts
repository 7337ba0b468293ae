// `npm run bench -- room`: the machine of the room. The lesson gone through from its first step to its last on a processor slowed
// six times; then two hours' worth of steps, one in ten seconds, with pen and votes, and what memory they leave behind.
// Writes bench/results/room.md.
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { versions } from "node:process";
import { launchedBrowser } from "../src/pipeline/browser.ts";
import { PROJECT } from "../src/pipeline/folders.ts";
import { built, LESSONS, real, WORK } from "./decks.ts";
import { pressed, share, watchedOf, windowOf } from "./measure.ts";
import { served } from "./serve.ts";

/** A press soon after another does not lead past a question (src/lecture/patience.ts), in ms. */
const APART = 520;
/** One in ten seconds, for two hours. */
const STEPS = 720;
const LONGEST = 1000;

mkdirSync(WORK, { recursive: true });
mkdirSync(join(PROJECT, LESSONS), { recursive: true });
const { deck, slides } = await real();
if (built(deck) === undefined) throw new Error("The lesson was not built.");
const site = await served(deck.folder);
const browser = await launchedBrowser();

const slow = await throughAtSixTimes();
const hours = await twoHours();
await browser.close();
site.close();

/** The whole lecture, each step once. */
async function throughAtSixTimes() {
  const { page, session, close } = await windowOf(browser, { slower: 6, network: "local" });
  await page.goto(site.address, { waitUntil: "networkidle" });
  const started = await watchedOf(page);
  await page.evaluate(() => globalThis.watched.frames.splice(0));
  await page.evaluate(() => {
    globalThis.watched.blocked = 0;
  });
  const last = slides.at(-1)?.slide.id ?? "";
  let steps = 0;
  let before = "";
  for (; steps < LONGEST; steps++) {
    await pressed(session);
    await page.waitForTimeout(APART);
    const now = new URL(page.url()).hash;
    if (now === before && now.startsWith(`#/${last}`)) break;
    before = now;
  }
  if (steps === LONGEST) throw new Error(`The lecture has not come to its end: ${before}.`);
  const { frames, blocked } = await watchedOf(page);
  await close();
  return { steps, frames, blocked, atStart: started.blocked };
}

interface Memory {
  steps: number;
  strokes: number;
  votes: number;
  heap: number;
  nodes: number;
  listeners: number;
}

/** From the first slide to the last, and again, with a stroke on each slide and a vote on each question. */
async function twoHours(): Promise<readonly Memory[]> {
  const { page, session, close } = await windowOf(browser, { slower: 1, network: "local" });
  await page.goto(site.address, { waitUntil: "networkidle" });
  const kept: Memory[] = [];
  let [strokes, votes, seen] = [0, 0, ""];
  const note = async (steps: number) => {
    for (let time = 0; time < 2; time++) await session.send("HeapProfiler.collectGarbage");
    const { metrics } = await session.send("Performance.getMetrics");
    const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
    const heap = metric("JSHeapUsedSize") / 1024 / 1024;
    kept.push({ steps, strokes, votes, heap, nodes: metric("Nodes"), listeners: metric("JSEventListeners") });
    console.log(kept.at(-1));
  };
  const last = slides.at(-1)?.slide.id ?? "";
  for (let step = 1; step <= STEPS; step++) {
    const id = new URL(page.url()).hash.split("/")[1] ?? "";
    if (id !== seen) {
      seen = id;
      await stroke();
      const asks = await page.evaluate(() => document.querySelector("section.present deck-choice") !== null);
      if (asks) await vote();
    }
    const before = page.url();
    await page.keyboard.press("ArrowRight");
    await page.waitForTimeout(50);
    if (page.url() === before) await page.waitForTimeout(APART); // at a question a press of its own is waited for
    if (step % (STEPS / 6) === 0) await note(step);
    if (page.url() === before && id === last) {
      await page.keyboard.press("Home");
      await page.waitForTimeout(50);
    }
  }
  await close();
  return kept;

  async function stroke() {
    await page.keyboard.press("d");
    await page.mouse.move(300, 300);
    await page.mouse.down();
    await page.mouse.move(600, 380, { steps: 12 });
    await page.mouse.up();
    await page.keyboard.press("d");
    strokes += 1;
  }

  /** Both votes with their hands, and the answer; what was voted in the pass before is begun anew. */
  async function vote() {
    const anew = page.locator("section.present deck-choice [data-turn=anew]");
    if (await anew.isVisible()) await anew.click();
    await page.keyboard.press("a");
    const fields = page.locator("section.present deck-choice input[type=number]");
    for (let hands = 0; hands < (await fields.count()); hands++)
      if (await fields.nth(hands).isVisible()) await fields.nth(hands).fill(`${hands + 3}`);
    await page.locator("section.present").focus(); // in a field, letters are the field's
    for (let phase = 0; phase < 3; phase++) {
      await page.waitForTimeout(APART);
      await page.keyboard.press("a");
    }
    votes += 1;
  }
}

const whole = slow.frames.map((ms) => Math.round(ms));
const [first, end] = [hours[0], hours.at(-1)];
const text = `# The machine of the room

\`npm run bench -- room\` on ${new Date().toISOString().slice(0, 10)}, this lesson with its ${slides.length} slides: ${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${versions.node}, Chromium ${browser.version()};
load average ${loadavg()[0]?.toFixed(1)} at the end.

## The whole lecture, processor slowed six times

${slow.steps} presses lead from the first step to the last. From the key to the end of its frame: half within ${share(whole, 0.5)} ms, 95 of 100
within ${share(whole, 0.95)} ms, the longest ${Math.max(...whole)} ms. Tasks longer than 50 ms took ${Math.round(slow.blocked)} ms beyond these in all of it, and ${Math.round(slow.atStart)} ms at the start.

## Two hours: ${STEPS} steps with pen and votes

After each 20 minutes’ worth, and after the browser has thrown away what is no longer used:

| steps | strokes drawn | votes | heap, MiB | nodes | listeners |
| --- | --- | --- | --- | --- | --- |
${hours.map((one) => `| ${one.steps} | ${one.strokes} | ${one.votes} | ${one.heap.toFixed(2)} | ${one.nodes.toLocaleString("en")} | ${one.listeners} |`).join("\n")}

From the first 20 minutes to the last the heap has grown by ${((end?.heap ?? 0) - (first?.heap ?? 0)).toFixed(2)} MiB and the page by ${(end?.nodes ?? 0) - (first?.nodes ?? 0)} nodes, with
${(end?.strokes ?? 0) - (first?.strokes ?? 0)} strokes that were drawn and stay on their slides; no listener has been added.
`;
mkdirSync(new URL("results/", import.meta.url), { recursive: true });
writeFileSync(new URL("results/room.md", import.meta.url), text);
console.log(text);
