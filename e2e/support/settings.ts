// How every browser test is run, the engine's and a lesson's.
import { join } from "node:path";
import { defineConfig, type PlaywrightTestConfig } from "@playwright/test";
import { findBrowser } from "../../src/pipeline/browser.ts";
import { ENGINE, PROJECT } from "../../src/pipeline/folders.ts";
import { deck } from "./addresses.ts";
import type { Options } from "./test.ts";

/** Settings of all decks. @throws Error where there is no browser */
export const settings = async (): Promise<PlaywrightTestConfig<Options>> => ({
  outputDir: join(PROJECT, "test-results"),
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  retries: 0,
  timeout: 60_000, // a slow machine is no failure
  expect: { timeout: 10_000 },
  workers: "150%", // of the processors: a test waits a third of its time
  reporter: [["list"], [join(ENGINE, "e2e/support/summary-reporter.ts")]],
  use: {
    serviceWorkers: "block", // a test's requests are its own; offline.spec.ts allows them
    viewport: { width: 1280, height: 720 },
    launchOptions: await findBrowser(),
  },
});

/**
 * The browser tests of a lesson: those that hold for any lesson, and the lesson's own, whatever `*.spec.ts` stands beside
 * its `playwright.config.ts`.
 *
 * @example
 * // e2e/playwright.config.ts
 * import { lessonTests } from "classroom-deck/e2e";
 *
 * export default await lessonTests();
 */
export async function lessonTests(): Promise<PlaywrightTestConfig<Options>> {
  const use = deck("lesson", process.env["LESSON_FOLDER"] ?? "");
  return defineConfig<Options>({
    ...(await settings()),
    globalSetup: join(ENGINE, "e2e/support/serve-lesson.ts"),
    projects: [
      { name: "any lesson", testDir: join(ENGINE, "e2e/lesson"), use },
      { name: "this lesson", testDir: join(PROJECT, "e2e"), use },
    ],
  });
}
