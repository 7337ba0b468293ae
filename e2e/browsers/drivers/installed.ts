// The browsers beside Chromium that tests run in, and which of them this computer has.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { env, platform } from "node:process";

export type Name = "firefox" | "webkit";

/** Where a command is on the PATH. */
export const commandAt = (...names: readonly string[]): string | undefined =>
  (env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(existsSync);

interface Browser {
  readonly name: Name;
  readonly isThere: boolean;
  /** What is left out where it isn't there, and how to get it. */
  readonly without: string;
}

/** WebKit has no print command of its own over WebDriver: gjs prints with the same library (webkit-print.js). */
const WEBKIT = ["WebKitWebDriver", "Xvfb", "gjs"];

export const BROWSERS: readonly Browser[] = [
  {
    name: "firefox",
    isThere: firefoxAt() !== undefined,
    without: "Firefox: install it (Debian: apt-get install firefox-esr), or set FIREFOX_PATH.",
  },
  {
    name: "webkit",
    isThere: platform === "linux" && WEBKIT.every((command) => commandAt(command)),
    without: "WebKit: it runs on Linux alone (Debian: apt-get install webkit2gtk-driver xvfb gjs gir1.2-webkit2-4.1).",
  },
];

export function firefoxAt(): string | undefined {
  return env["FIREFOX_PATH"] || commandAt("firefox-esr", "firefox");
}
