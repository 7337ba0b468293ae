// Runs tests of pure code with Node's own runner.
import { spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { execPath } from "node:process";
import { pathToFileURL } from "node:url";
import { PROJECT, SOURCES } from "../folders.ts";

/**
 * @param files the tests' whole paths
 * @returns how many of them passed and failed; what failed is printed
 */
export function runUnitTests(files: readonly string[]): { passed: number; failed: number } {
  if (files.length === 0) return { passed: 0, failed: 0 };
  const loader = pathToFileURL(join(SOURCES, "pipeline/node/typescript.js")).href;
  const { stdout, status } = spawnSync(
    execPath,
    [
      "--import",
      loader,
      "--test",
      `--test-concurrency=${availableParallelism()}`, // by itself Node leaves one processor idle
      "--test-reporter=spec",
      "--test-reporter-destination=stdout",
      ...files,
    ],
    { cwd: PROJECT, encoding: "utf8", maxBuffer: 2 ** 26 },
  );
  const count = (what: string) => Number(new RegExp(`^ℹ ${what} (\\d+)$`, "m").exec(stdout)?.[1] ?? 0);
  const failed = Math.max(count("fail"), status === 0 ? 0 : 1);
  console.log(failed > 0 ? stdout : `  ${count("pass")} passed`);
  // What was left out says why, and how to have it.
  for (const [, what] of stdout.matchAll(/^﹣ (.+?) \(/gm)) console.log(`  ${what}`);
  return { passed: count("pass"), failed };
}
