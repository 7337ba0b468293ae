// `npm run update -- ../classroom-deck-1.0.0.tgz`: puts another engine into a lesson, and the packages that it was tested
// with. The other engine can do so itself: `npm exec --package ../classroom-deck-1.0.0.tgz -- classroom-deck update`.
import { existsSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { argv } from "node:process";
import { packInto, putInto } from "../create/engine-file.ts";
import type { Packages } from "../create/lock.ts";
import { npm } from "../create/npm.ts";
import { ENGINE, PROJECT } from "../folders.ts";
import { Stop } from "./stop.ts";

const USAGE = "As in: npm run update -- ../classroom-deck-1.0.0.tgz";
const INSTALLED = join(PROJECT, "node_modules/classroom-deck");
const LOCK = join(PROJECT, "package-lock.json");

const before = dependency();
const versionBefore = versionOf(INSTALLED);
const file = asked();
try {
  const engine = file ? putInto(PROJECT, file) : packInto(PROJECT);
  const quiet = ["--no-audit", "--no-fund"];
  npm(["install", ...quiet, `./${engine}`], PROJECT);
  // What else the lesson has installed stays; what the engine needs becomes what it was tested with.
  const lock = JSON.parse(readFileSync(LOCK, "utf8")) as { packages: Packages };
  const tested = JSON.parse(readFileSync(join(INSTALLED, "src/pipeline/create/lock.json"), "utf8")) as Packages;
  writeFileSync(LOCK, `${JSON.stringify({ ...lock, packages: { ...lock.packages, ...tested } }, null, 2)}\n`);
  npm(["install", ...quiet], PROJECT);
  if (before !== `file:${engine}`) rmSync(join(PROJECT, before.replace("file:", "")), { force: true });
} catch (error) {
  throw new Stop((error as Error).message);
}
console.log(
  `This lesson had classroom-deck ${versionBefore ?? "(not installed)"}, and has ${versionOf(INSTALLED)} now. See whether all is well: npm test`,
);

/** What the lesson's package.json says of its engine. */
function dependency(): string {
  const path = join(PROJECT, "package.json");
  const { dependencies = {} } = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
  const written: unknown = dependencies["classroom-deck"];
  if (typeof written !== "string" || !written.startsWith("file:"))
    throw new Stop("This folder has no lesson that carries its engine. Go to the lesson’s folder, and try again.");
  return written;
}

/** @returns the packed engine that is named; undefined where this engine itself is to be put in */
function asked(): string | undefined {
  const [name, ...others] = argv.slice(3);
  if (others.length > 0) throw new Stop(`Name one file. ${USAGE}`);
  if (name === undefined) {
    const isOwn = existsSync(INSTALLED) && realpathSync(INSTALLED) === realpathSync(ENGINE);
    if (isOwn) throw new Stop(`Name the engine’s file, as \`npm pack\` has written it. ${USAGE}`);
    return undefined;
  }
  const path = resolve(name);
  if (!path.endsWith(".tgz") || !existsSync(path)) throw new Stop(`“${name}” is no packed engine. ${USAGE}`);
  return path;
}

function versionOf(folder: string): string | undefined {
  const path = join(folder, "package.json");
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).version : undefined;
}
