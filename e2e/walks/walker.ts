// Random walks: what somebody might do next, chosen at random, step by step, until enough steps are gone. After each step
// whoever walks says whether all is as it should be. A walk that fails is said with its seed and its steps.
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "node:process";
import type { Page } from "@playwright/test";
import fc from "fast-check";
import { build } from "vite";

/** A walk is at most so long; then the next one begins in a new window. */
const LONGEST = 600; // steps
/** One of so many walks is done by the browser's own input; the others in the page itself, a hundred times as quick. */
const BY_HAND = 8;
/** Those are no longer than this. */
const LONGEST_BY_HAND = 40; // steps

/** A normal run walks the same steps each time; `npm run walks` names a seed of its own. */
const SEED = 26;

/** What is walked: a document in its window. */
export interface Walk<Act> {
  /** What has been done, what it met, and where it led, act by act. */
  readonly trail: readonly string[];
  /** Whether the page can do this to itself. */
  canDo(act: Act): boolean;
  /** Does things in the page, and looks after each of them. @throws Error where something is not as it should be */
  inPage(acts: readonly Act[]): Promise<void>;
  /** Does one thing by the browser's own input, and looks. @throws Error likewise */
  byHand(act: Act): Promise<void>;
  /** Leaves, and takes away what was kept: the next walk begins anew. */
  end(): Promise<void>;
}

/**
 * Walks until so many steps are gone. Where `WALK_FINDINGS` names a file, findings go there, and the walks go on.
 *
 * @param what is walked: the lecture or the review
 * @param share of the steps that were asked for (`WALK_STEPS`), or of a normal run's 2,000, and of the time (`WALK_MINUTES`)
 * @param act what may be done at each step
 * @param begin opens the document
 * @param complaints of the browser; they are taken out
 * @throws Error with the seed, the path and the steps where a walk ends badly; `WALK_SEED` and `WALK_PATH` walk it again
 */
export async function walks<Act>(
  what: string,
  share: number,
  act: fc.Arbitrary<Act>,
  begin: () => Promise<Walk<Act>>,
  complaints: string[],
) {
  const findings = env["WALK_FINDINGS"];
  const started = Date.now();
  let left = Math.round(Number(env["WALK_STEPS"] ?? 2000) * share);
  const all = left;
  const until = started + Number(env["WALK_MINUTES"] ?? Number.POSITIVE_INFINITY) * 60_000 * share;
  const walk = fc.record({
    isByHand: fc.nat(BY_HAND - 1).map((one) => one === 0),
    acts: fc.array(act, { minLength: 1, maxLength: LONGEST, size: "max" }),
  });
  const run = await fc.check(
    fc.asyncProperty(walk, async ({ isByHand, acts }) => {
      if (left <= 0 || Date.now() > until) throw new Enough();
      const walked = await begin();
      const steps = acts.slice(0, isByHand ? Math.min(left, LONGEST_BY_HAND) : left);
      let done = 0;
      try {
        while (done < steps.length) {
          const rest = steps.slice(done);
          const byHand = rest.findIndex((one) => isByHand || !walked.canDo(one));
          const batch = rest.slice(0, Math.min(40, byHand < 0 ? rest.length : Math.max(1, byHand)));
          try {
            await inTime(byHand === 0 ? walked.byHand(batch[0] as Act) : walked.inPage(batch));
            const [complaint] = complaints.splice(0);
            if (complaint) throw new Error(complaint);
          } catch (error) {
            const { message, done: known } = error as Error & { done?: number };
            const at = known ?? batch.length;
            // Of a page that is gone only what was to be done is known.
            const tail = [...walked.trail.slice(-30), ...(known === undefined ? [`of: ${JSON.stringify(batch)}`] : [])];
            throw new Error(
              `step ${done + at}${isByHand ? ", by hand" : ""}: ${message}\nits last steps:\n  ${tail.join("\n  ")}`,
            );
          } finally {
            done += batch.length;
            left -= batch.length;
          }
        }
      } catch (error) {
        if (!findings) throw error;
        appendFileSync(findings, `${(error as Error).message}\n\n`);
      } finally {
        await inTime(walked.end());
        complaints.splice(0);
      }
      if (findings) console.log(`${all - left} of ${all} steps, ${Math.round((Date.now() - started) / 1000)} s`);
    }),
    {
      seed: Number(env["WALK_SEED"] ?? SEED),
      ...(env["WALK_PATH"] && { path: env["WALK_PATH"] }),
      numRuns: Math.max(20, all), // a walk may be one step long
      endOnFailure: env["WALK_SHRINK"] === undefined,
    },
  );
  if (run.failed && !(run.errorInstance instanceof Enough)) {
    // What went wrong first: the report has only the seed and the acts.
    throw new Error(`${(run.errorInstance as Error).message}\n${fc.defaultReportMessage(run)}`);
  }
  if (env["WALK_WALKED"]) appendFileSync(env["WALK_WALKED"], `${all - left} ${what}\n`);
}

/** All steps have been walked. */
class Enough extends Error {}

/** The script of in-page/, for `addInitScript`. */
export async function inPageScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      target: "es2022",
      lib: { entry: join(import.meta.dirname, "in-page/index.ts"), formats: ["iife"], name: "walk" },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first && "output" in first ? first.output[0] : undefined;
  return `${chunk?.code}\nwindow.walk = walk;`;
}

/** Waits until what a page has asked for has come: parts of it are loaded when they are first used. */
export function requestsOf(page: Page): () => Promise<void> {
  let open = 0;
  let free: (() => void)[] = [];
  page.on("request", () => {
    open += 1;
  });
  const done = () => {
    open = Math.max(0, open - 1);
    if (open > 0) return;
    for (const one of free) one();
    free = [];
  };
  page.on("requestfinished", done);
  page.on("requestfailed", done);
  return async () => {
    if (open > 0) await Promise.race([new Promise<void>((resolve) => free.push(resolve)), after(3000)]);
  };
}

/** Neither a step nor a batch of them takes so long: a page that does not answer any more is a finding. */
async function inTime(act: Promise<void>) {
  const isLate = await Promise.race([act.then(() => false), after(60_000).then(() => true)]);
  if (isLate) throw new Error("the page does not answer any more");
}

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const isGone = ({ message }: Error) =>
  /context was destroyed|navigat|because of a|Cannot find context|ERR_ABORTED/i.test(message);

/** @returns whether something is so within five seconds, whatever the page goes through meanwhile */
export async function soon(isSo: () => Promise<boolean>): Promise<boolean> {
  for (const until = Date.now() + 5000; Date.now() < until; await after(20)) {
    const is = await isSo().catch((error: Error) => {
      if (!isGone(error)) throw error;
      return false;
    });
    if (is) return true;
  }
  return false;
}

/** Does something that a page may answer by going elsewhere. */
export async function orGone(act: Promise<unknown>) {
  await act.catch((error: Error) => {
    if (!isGone(error)) throw error;
  });
}

/**
 * Clicks one of the page's controls.
 *
 * @param at which of them, counted round
 * @param except not these
 * @returns what it is
 */
export async function clicks(page: Page, at: number, except: string): Promise<string> {
  const met = await page.evaluate(
    ([index, others]) =>
      (window as unknown as { walk: typeof import("./in-page/index.ts") }).walk.controlAt(index, others)?.met,
    [at, except] as const,
  );
  if (!met) return "";
  // A list opens a window of the system's own.
  if (met.isList) await page.keyboard.press("Tab");
  else await orGone(page.mouse.click(met.x, met.y));
  return met.what;
}
