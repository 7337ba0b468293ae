// Which edition of the deck this is: its version and date, the same for the same sources.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "node:process";
import type { Words } from "../words/words.ts";
import { PROJECT } from "./folders.ts";

/** @returns in the lesson's language, such as `Version 1.2.0, 24 November 2026` */
export function edition({ language, slides }: Words): string {
  const { version } = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8")) as { version: string };
  const day = new Intl.DateTimeFormat(language.dates, { dateStyle: "long", timeZone: "UTC" }).format(dateOfSources());
  return slides.edition(version, day);
}

/** `SOURCE_DATE_EPOCH` (reproducible-builds.org), or the last commit's; today where something has changed since. */
function dateOfSources(): Date {
  const seconds = env["SOURCE_DATE_EPOCH"] ?? dateOfCommit();
  return seconds ? new Date(Number(seconds) * 1000) : new Date();
}

/** @returns seconds since 1970; nothing where there is no git, or files differ from the last commit */
function dateOfCommit(): string | undefined {
  const git = (...args: string[]) =>
    execFileSync("git", args, { cwd: PROJECT, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  try {
    return git("status", "--porcelain") ? undefined : git("log", "-1", "--format=%ct");
  } catch {
    return;
  }
}
