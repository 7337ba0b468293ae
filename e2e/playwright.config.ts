// Browser tests against production builds. `npm test` builds the lesson and finds the browser first; support/serve.ts
// serves it and the rest, and support/built.setup.ts builds the rest. The engine's specs run on the starter lesson, by its folders, and those in two-lines/ on one that has
// a text and two lines; those in lesson/ hold for any lesson, and run on the lesson that vite.config.ts names, on the starter, and on a lesson of one slide.
import { defineConfig } from "@playwright/test";
import { BROWSERS } from "./browsers/drivers/installed.ts";
import type { Driven } from "./browsers/test.ts";
import { deck } from "./support/addresses.ts";
import { type Build, HALVING, ONE_SLIDE, PARTS, STARTER, TWO_LINES } from "./support/builds.ts";
import type { Builds } from "./support/built.setup.ts";
import { ofThisRun } from "./support/normal-run.ts";
import { settings } from "./support/settings.ts";
import type { Options } from "./support/test.ts";

/** The project that builds a deck, for those that look at it to name as a dependency. */
const buildOf = ({ lesson }: Build) => `build ${lesson}`;

/** The lesson that vite.config.ts names. */
const lesson = deck("lesson", process.env["LESSON_FOLDER"] ?? "");

export default defineConfig<Options & Builds, Driven>({
  ...(await settings()),
  testDir: ".",
  globalSetup: "./support/serve.ts",
  projects: ofThisRun<Options & Builds, Driven>([
    ...[STARTER, ONE_SLIDE, TWO_LINES, PARTS, HALVING].map((build) => ({
      name: buildOf(build),
      testMatch: /e2e\/support\/built\.setup\.ts/,
      use: { build },
    })),
    {
      name: "engine",
      testMatch: /e2e\/(lecture|review|print|pipeline|faults)\/.+\.spec\.ts/,
      dependencies: [buildOf(STARTER), buildOf(ONE_SLIDE)],
      use: deck("starter", STARTER.lesson),
    },
    {
      name: "lesson",
      testMatch: /e2e\/lesson\/.+\.spec\.ts/,
      use: lesson,
    },
    // The same steps each time; `npm run walks` walks as far as it is asked to (WALK_STEPS). As long as they are, they run
    // beside the engine's specs: alone they would keep those waiting, which begin once everything without dependencies ends.
    {
      name: "walks",
      testMatch: /e2e\/walks\/.+\.spec\.ts/,
      dependencies: process.env["WALK_STEPS"] ? [] : [buildOf(STARTER)],
      use: lesson,
    },
    // Of the starter what only its slides can break; `LESSON=examples/starter npm test` goes through all of it.
    {
      name: "starter",
      testMatch: /e2e\/lesson\/legible\.spec\.ts/,
      dependencies: [buildOf(STARTER)],
      use: deck("starter", STARTER.lesson),
    },
    // What its slides can break; `LESSON=examples/halving npm test` goes through all of it.
    {
      name: "halving",
      testMatch: /e2e\/lesson\/legible\.spec\.ts/,
      dependencies: [buildOf(HALVING)],
      use: deck("halving", HALVING.lesson),
    },
    {
      name: "two lines",
      testMatch: /e2e\/two-lines\/.+\.spec\.ts/,
      dependencies: [buildOf(TWO_LINES)],
      use: deck("two-lines", TWO_LINES.lesson),
    },
    // Every part of classroom-deck/parts; that they fit, are large enough and have contrast holds as on any slide.
    {
      name: "parts",
      testMatch: [/e2e\/parts\/.+\.spec\.ts/, /e2e\/lesson\/(legible|spacing|widgets)\.spec\.ts/],
      grepInvert: /a vote moves.*(1920|1280 × 800)|(1920|1280 × 800).*a vote moves/,
      dependencies: [buildOf(PARTS)],
      use: deck("parts", PARTS.lesson),
    },
    // Another language, from right to left: what is its own, and that nothing overflows.
    {
      name: "arabic",
      testMatch: [
        /e2e\/languages\/(arabic.*|pseudo)\.spec\.ts/,
        /e2e\/lesson\/(legible|paper|reflow|widgets)\.spec\.ts/,
      ],
      grepInvert: /theme|smaller/,
      dependencies: [buildOf(STARTER)],
      use: deck("starter", STARTER.lesson, "ar"),
    },
    {
      name: "turkish",
      testMatch: [/e2e\/languages\/turkish\.spec\.ts/, /e2e\/lesson\/(legible|widgets)\.spec\.ts/],
      grepInvert: /theme|smaller|1920|1280 × 800/,
      dependencies: [buildOf(STARTER)],
      use: deck("starter", STARTER.lesson, "tr"),
    },
    {
      name: "one slide",
      testMatch: /e2e\/lesson\/.+\.spec\.ts/,
      dependencies: [buildOf(ONE_SLIDE)],
      use: deck("one-slide", ONE_SLIDE.lesson),
    },
    // Other browsers, where they are installed: one process each, and each test in turn.
    ...BROWSERS.filter(({ isThere }) => isThere).map(({ name }) => ({
      name,
      testMatch: /e2e\/browsers\/.+\.spec\.ts/,
      dependencies: [buildOf(STARTER)],
      fullyParallel: false,
      workers: 1,
      use: { driven: name },
    })),
  ]),
});
