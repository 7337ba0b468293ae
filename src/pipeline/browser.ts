// Finds a Chromium-based browser for tests, pictures and PDFs; gets one if there is none.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { env } from "node:process";
import type { Browser, BrowserType, LaunchOptions } from "@playwright/test";

const require = createRequire(import.meta.url);

/**
 * Playwright, loaded only where a browser is wanted: most builds want none. By Node itself, since `import()` fails once
 * Vite's runner has closed, and the plugin's parts outlive that (vite.js).
 */
const chromium = (): BrowserType => require("@playwright/test").chromium;

/** Names that a Chromium, Chrome or Edge goes by on the PATH, and where it is where no PATH leads to it. */
const NAMES = [
  "chromium-headless-shell", // the same engine without a window: starts in half the time
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "chrome.exe",
  "msedge.exe",
];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...[env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]]
    .filter((root) => root !== undefined)
    .flatMap((root) => [
      join(root, "Google/Chrome/Application/chrome.exe"),
      join(root, "Microsoft/Edge/Application/msedge.exe"),
    ]),
];

/** Keeps a browser from calling home, which a closed network would answer with noise. */
const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
];

/** Where a browser is: `CHROME_PATH`, an installed one, Playwright's own, in this order. */
export function browserPath(): string | undefined {
  const chosen = env["CHROME_PATH"];
  if (chosen) return chosen;
  const folders = (env["PATH"] ?? "").split(delimiter);
  const candidates = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES];
  return candidates.find(existsSync) ?? [chromium().executablePath()].find(existsSync);
}

/** How Playwright starts the browser that was found. Root needs `--no-sandbox`. */
export function launchOptions(executablePath: string): LaunchOptions {
  const isRoot = process.getuid?.() === 0;
  return { executablePath, args: [...QUIET, ...(isRoot ? ["--no-sandbox"] : [])] };
}

/** @throws Error where there is no browser */
export async function findBrowser(): Promise<LaunchOptions> {
  const path = browserPath();
  if (!path) throw new Error("No browser was found. Run `npm test` once: it gets one.");
  return launchOptions(path);
}

/** @throws Error where there is no browser, or the one that was found does not start */
export async function launchedBrowser(): Promise<Browser> {
  const options = await findBrowser();
  return await chromium()
    .launch(options)
    .catch(() => {
      throw new Error(`The browser ${options.executablePath} does not start. Set CHROME_PATH to one that does.`);
    });
}
