// Browser tests against the production build. `npm test` builds it and finds the browser first.
import { defineConfig } from "@playwright/test";
import { findBrowser } from "../src/pipeline/browser.ts";

export default defineConfig({
  testDir: ".",
  outputDir: "../test-results",
  globalSetup: "./serve.ts",
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  retries: 0,
  timeout: 60_000, // a slow machine is no failure
  expect: { timeout: 10_000 },
  workers: process.env["CI"] ? 2 : "100%",
  reporter: [["list"], ["./summary-reporter.ts"]],
  use: {
    ...(process.env["DECK_URL"] && { baseURL: process.env["DECK_URL"] }),
    serviceWorkers: "block", // a test's requests are its own; offline.spec.ts allows them
    viewport: { width: 1280, height: 720 },
    launchOptions: await findBrowser(),
  },
});
