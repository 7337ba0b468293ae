// Gets a browser where there is none: Playwright's own, or Debian's Chromium. Says what it does.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { execPath } from "node:process";
import { chromium } from "@playwright/test";
import { browserPath, launchOptions } from "./browser.ts";

/**
 * @returns the path of a browser that starts
 * @throws Error with one line that says why there is none
 */
export async function getBrowser(): Promise<string> {
  const found = browserPath();
  if (found) {
    if (await starts(found)) return found;
    throw new Error(`The browser ${found} does not start. Set CHROME_PATH to a Chromium, Chrome or Edge that does.`);
  }
  console.log("No Chromium, Chrome or Edge was found. Downloading Playwright’s Chromium …");
  const cli = join(dirname(createRequire(import.meta.url).resolve("@playwright/test/package.json")), "cli.js");
  const downloaded = spawnSync(execPath, [cli, "install", "chromium"], {
    stdio: ["ignore", "ignore", "ignore"],
    timeout: 300_000,
  });
  const own = chromium.executablePath();
  if (downloaded.status === 0 && existsSync(own) && (await starts(own))) return own;

  if (!isDebianAsRoot()) {
    throw new Error(
      "No browser could be had: Playwright’s download failed. Install Chromium, Chrome or Edge, or set CHROME_PATH.",
    );
  }
  console.log("That did not work. Installing Debian’s: apt-get install chromium …");
  try {
    const quiet = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } } as const;
    execFileSync("apt-get", ["update"], quiet);
    execFileSync("apt-get", ["install", "--yes", "--no-install-recommends", "chromium"], quiet);
  } catch {
    throw new Error(
      "No browser could be had: Playwright’s download and apt-get install chromium both failed. Set CHROME_PATH.",
    );
  }
  const installed = browserPath();
  if (installed && (await starts(installed))) return installed;
  throw new Error("No browser could be had: Debian’s Chromium was installed, but does not start. Set CHROME_PATH.");
}

async function starts(path: string): Promise<boolean> {
  try {
    await (await chromium.launch(launchOptions(path))).close();
    return true;
  } catch {
    return false;
  }
}

const isDebianAsRoot = () => existsSync("/etc/debian_version") && process.getuid?.() === 0;
