// What is measured of a deck in the browser. Each visit is a private window of its own: nothing is kept from one to the next.
import type { Browser, CDPSession, Page } from "@playwright/test";

/** The room's machine and network. */
export interface Conditions {
  /** How many times slower the processor is. */
  readonly slower: 1 | 4 | 6;
  readonly network: "local" | "slow 4G";
}

export type Figures = Readonly<Record<string, number>>;

/** As Chrome's own tools have it: 1.6 Mbit/s with 562 ms a round trip (bytes a second, ms). */
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 188_743, uploadThroughput: 86_400 };
const KEYS = 24;
/** The arrow goes on in every deck. */
const KEY = { key: "ArrowRight", code: "ArrowRight", windowsVirtualKeyCode: 39 };

interface Window {
  page: Page;
  session: CDPSession;
  close(): Promise<void>;
}

export async function windowOf(browser: Browser, { slower, network }: Conditions): Promise<Window> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, serviceWorkers: "block" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Performance.enable");
  if (network === "slow 4G") await session.send("Network.emulateNetworkConditions", SLOW_4G);
  if (slower > 1) await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  await page.addInitScript(watch);
  return { page, session, close: () => context.close() };
}

interface Watched {
  paint: number;
  largest: number;
  blocked: number;
  /** When the first slide was left, in ms from the visit's beginning. */
  left: number;
  frames: number[];
}

declare global {
  /** What is noted down in the page. */
  var watched: Watched;
}

/** Runs in the page, before its own scripts. */
function watch() {
  const watched: Watched = { paint: 0, largest: 0, blocked: 0, left: 0, frames: [] };
  Object.assign(globalThis, { watched });
  const observe = (type: string, see: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true });
  observe("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") watched.paint = startTime;
  });
  observe("largest-contentful-paint", ({ startTime }) => {
    watched.largest = startTime;
  });
  observe("longtask", ({ duration }) => {
    watched.blocked += duration - 50;
  });
  const { port1, port2 } = new MessageChannel();
  const asked: number[] = [];
  port1.onmessage = () => {
    const began = asked.shift();
    if (began !== undefined) watched.frames.push(performance.now() - began);
  };
  const sees = ({ timeStamp }: Event) => {
    requestAnimationFrame(() => {
      asked.push(timeStamp);
      port2.postMessage(""); // after the frame is laid out and painted
    });
  };
  addEventListener("keydown", sees, { capture: true });
  addEventListener("submit", sees, { capture: true });
  addEventListener("beforeinput", sees, { capture: true });
}

export const watchedOf = (page: Page) => page.evaluate(() => globalThis.watched);

export async function pressed(session: CDPSession) {
  await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...KEY });
  await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...KEY });
}

/** A visit in which nothing is pressed (what is pressed ends the watch for the largest paint): what is loaded and painted. */
export async function load(browser: Browser, address: string, conditions: Conditions): Promise<Figures> {
  const { page, session, close } = await windowOf(browser, conditions);
  let [bytes, requests] = [0, 0];
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  try {
    await page.goto(address, { waitUntil: "networkidle", timeout: 60_000 });
    // A slow page paints after its network has come to rest, and is told of it later still.
    await page.waitForFunction(() => watched.paint > 0, undefined, { timeout: 10_000 }).catch(() => {});
    await page.waitForTimeout(300);
    const { paint, largest, blocked } = await watchedOf(page);
    return { paint: paint || Number.NaN, largest: largest || Number.NaN, blocked, kib: bytes / 1024, requests };
  } finally {
    await close();
  }
}

/** A visit in which a key is pressed from its beginning: when it first moves the deck. */
export async function keyWorks(
  browser: Browser,
  address: string,
  first: RegExp,
  conditions: Conditions,
): Promise<Figures> {
  const { page, session, close } = await windowOf(browser, conditions);
  try {
    await page.addInitScript((source) => {
      const isFirst = new RegExp(source);
      const look = () => {
        const step = document.querySelector(".fragment.visible, .present [data-bespoke-marp-fragment=active]");
        if (!watched.left && (step || !isFirst.test(location.href.replace(location.search, ""))))
          watched.left = performance.now();
        if (!watched.left) setTimeout(look, 5);
      };
      look();
    }, first.source);
    await page.goto(address, { waitUntil: "commit" });
    const until = Date.now() + 30_000;
    while (Date.now() < until && (await watchedOf(page).catch(() => ({ left: 0 }))).left === 0) {
      await pressed(session);
      await page.waitForTimeout(20);
    }
    const { left } = await watchedOf(page);
    return { left: left || Number.NaN };
  } finally {
    await close();
  }
}

/**
 * Goes through the deck by its key: how soon each press is seen, and what it costs.
 *
 * @param without each takes a part of the deck away first, in the page
 */
export async function keys(
  browser: Browser,
  address: string,
  conditions: Conditions,
  ...without: readonly (() => void)[]
): Promise<Figures> {
  const { page, session, close } = await windowOf(browser, conditions);
  try {
    for (const one of without) await page.addInitScript(one);
    await page.goto(address, { waitUntil: "networkidle" });
    await pressed(session);
    await page.waitForTimeout(300);
    await page.evaluate(() => globalThis.watched.frames.splice(0));
    await browser.startTracing(page, { categories: ["devtools.timeline", "toplevel"] });
    for (let key = 0; key < KEYS; key++) {
      await pressed(session);
      await page.waitForTimeout(120);
    }
    const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
    const { frames } = await watchedOf(page);
    const { metrics } = await session.send("Performance.getMetrics");
    const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
    return {
      "key p50": share(frames, 0.5),
      "key p95": share(frames, 0.95),
      ...workOf(trace.traceEvents, KEYS),
      heap: metric("JSHeapUsedSize") / 1024 / 1024,
      nodes: metric("Nodes"),
    };
  } finally {
    await close();
  }
}

/** The review document, which no peer has: its load, its search, its “Check”. */
export async function review(
  browser: Browser,
  address: string,
  conditions: Conditions,
  ...without: readonly (() => void)[]
): Promise<Figures> {
  const { page, session, close } = await windowOf(browser, conditions);
  try {
    for (const one of without) await page.addInitScript(one);
    await browser.startTracing(page, { categories: ["devtools.timeline"] });
    await page.goto(`${address}review.html`, { waitUntil: "networkidle" });
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
    const { blocked } = await watchedOf(page);
    const style = sumOf(traceEvents, /^(UpdateLayoutTree|Layout)$/);
    const layouts = traceEvents.filter(({ name }) => name === "Layout").length;
    // On a narrow screen the search is folded away.
    const folded = page.locator(".search summary");
    if (await folded.isVisible()) await folded.click();
    const field = page.locator(".search input");
    await field.focus();
    await page.waitForTimeout(300);
    const frames = async (act: () => Promise<unknown>) => {
      await page.evaluate(() => globalThis.watched.frames.splice(0));
      await act();
      await page.waitForTimeout(300);
      return (await watchedOf(page)).frames;
    };
    // A key is a keydown and an input: the later frame counts.
    const letters: number[] = [];
    for (const letter of "caseheld")
      letters.push(
        Math.max(0, ...(await frames(() => session.send("Input.dispatchKeyEvent", { type: "keyDown", text: letter })))),
      );
    const checks: number[] = [];
    const questions = page.locator("deck-choice");
    for (let at = 0; at < Math.min(3, await questions.count()); at++) {
      const question = questions.nth(at);
      await question.locator("input").first().check();
      checks.push(Math.max(0, ...(await frames(() => question.locator("[type=submit]").click()))));
    }
    return {
      "review blocked": blocked,
      "review style and layout": style,
      "review layouts": layouts,
      "search p50": share(letters, 0.5),
      ...(checks.length > 0 && { check: share(checks, 0.5) }),
    };
  } finally {
    await close();
  }
}

export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Wall time, and the thread's own time: without what the machine did for others meanwhile. In µs. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly elementCount?: number; readonly name?: string };
}

/** What the page's own thread did, for each of so many keys: ms of work, elements restyled. */
function workOf(events: readonly TraceEvent[], count: number): Figures {
  // The thread that restyles is the page's.
  const restyled = events.filter(({ name }) => name === "UpdateLayoutTree");
  const { pid, tid } = restyled[0] ?? { pid: 0, tid: 0 };
  const tasks = events.filter((one) => one.pid === pid && one.tid === tid && /RunTask$/.test(one.name));
  return {
    "work a key": tasks.reduce((sum, { dur = 0, tdur = dur }) => sum + tdur, 0) / 1000 / count,
    "restyled a key": restyled.reduce((sum, { args }) => sum + (args?.elementCount ?? 0), 0) / count,
  };
}

const sumOf = (events: readonly TraceEvent[], names: RegExp): number =>
  events.filter(({ name }) => names.test(name)).reduce((sum, { dur = 0, tdur = dur }) => sum + tdur, 0) / 1000;

/** @param part which of the values in their order: 0.5 is the median */
export function share(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
