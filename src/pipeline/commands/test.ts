// `npm test`: types, lint, the tests of pure code, the deck's rules, then the browser tests of a normal run.
// `npm test -- --all` runs every browser test; `npm test -- keys` those tests, in the code and in the browser, whose files'
// names have that word.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import { buildDeck, deckOptions } from "../build-deck.ts";
import { PROJECT, SOURCES } from "../folders.ts";
import { getBrowser } from "../get-browser.ts";
import { runPackage } from "./run-package.ts";
import { Stop } from "./stop.ts";
import { runUnitTests } from "./unit-tests.ts";

const ALL = "--all";
const asked = argv.slice(3).filter((word) => word !== ALL);
/** What is asked for by its name is run, whatever a normal run does without. A lesson elsewhere runs all of its tests always. */
const isNormal = !argv.includes(ALL) && asked.every((word) => word.startsWith("--workers"));

/** The last line names what ran, also when a check before the browser tests fails. */
function fail(what: string): never {
  throw new Stop(`${what}\n0 passed, 1 failed`);
}

const browser = await getBrowser().catch((error: Error) => fail(error.message));
console.log("Types …");
if (!runPackage("typescript", "bin/tsc", [])) fail("The types do not fit: see above.");
// A lesson elsewhere chooses its own.
const hasLint = existsSync(join(PROJECT, "biome.jsonc"));
if (hasLint) console.log("Lint and format …");
if (hasLint && !runPackage("@biomejs/biome", "bin/biome", ["ci", "--error-on-warnings", "."]))
  fail("Lint found something: see above. `npm run format` mends what can be mended.");

console.log("Tests of pure code …");
const units = runUnitTests(unitTests((await deckOptions()).lesson));
console.log("The deck’s rules, and the build …");
await buildDeck().catch((error: Error) => fail(error.message));
console.log(`Browser tests, in ${browser} …`);
if (isNormal && hasLint) console.log("  those of a normal run: npm test -- --all runs every one");
const passed = runPackage("@playwright/test", "cli.js", ["test", "--config", "e2e", ...asked], {
  CHROME_PATH: browser,
  ...(isNormal && { TESTS: "normal" }),
  UNIT_TESTS: `${units.passed} ${units.failed}`,
});
if (!passed || units.failed > 0) process.exitCode = 1;

/**
 * The tests beside the code, in the lesson, and of what the browser tests rest on; those whose names have an asked word
 * where one is asked for.
 */
function unitTests(lesson: string): string[] {
  const words = asked.filter((word) => !word.startsWith("-"));
  const folders = [SOURCES, join(PROJECT, lesson), join(PROJECT, "e2e")].filter((folder) => existsSync(folder));
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.test\.tsx?$/.test(file))
      .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
      .map((file) => join(folder, file)),
  );
}
