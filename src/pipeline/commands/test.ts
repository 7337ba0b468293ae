// `npm test`: types, lint, the deck's rules, then every browser test. Arguments go to Playwright: `npm test -- overview`.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { argv, env, execPath } from "node:process";
import { buildDeck } from "../build-deck.ts";
import { PROJECT } from "../folders.ts";
import { getBrowser } from "../get-browser.ts";
import { Stop } from "./stop.ts";

const require = createRequire(import.meta.url);

/** Runs a package's command with this Node, its output shown. @returns whether it succeeded */
function run(name: string, bin: string, args: readonly string[], extra: Record<string, string> = {}): boolean {
  const file = join(dirname(require.resolve(`${name}/package.json`)), bin);
  return (
    spawnSync(execPath, [file, ...args], { cwd: PROJECT, stdio: "inherit", env: { ...env, ...extra } }).status === 0
  );
}

/** The last line names what ran, also when a check before the browser tests fails. */
function fail(what: string): never {
  throw new Stop(`${what}\n0 passed, 1 failed`);
}

const browser = await getBrowser().catch((error: Error) => fail(error.message));
console.log("Types …");
if (!run("typescript", "bin/tsc", [])) fail("The types do not fit: see above.");
console.log("Lint and format …");
if (!run("@biomejs/biome", "bin/biome", ["ci", "--error-on-warnings", "."]))
  fail("Lint found something: see above. `npm run format` mends what can be mended.");
console.log("The deck’s rules, and the build …");
await buildDeck().catch((error: Error) => fail(error.message));
console.log(`Browser tests, in ${browser} …`);
const passed = run("@playwright/test", "cli.js", ["test", "--config", "e2e", ...argv.slice(3)], {
  CHROME_PATH: browser,
});
if (!passed) process.exitCode = 1;
