// `npm run cures`: takes out each cure in turn, in a copy of the project, and sees whether its test fails then. `npm run
// cures -- WORD` tries those that have the word in their fault or file, `npm run cures -- --rest` those of which docs/cures.md
// does not say yet that they were noticed. The outcome stands there.
import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argv, execPath, exit } from "node:process";
import { PROJECT, STARTER } from "../support/builds.ts";
import { CURES, type Cure } from "./cures.ts";

const TABLE = join(PROJECT, "docs/cures.md");
const HEAD = `# Cures, taken out one by one

\`npm run cures\` takes each cure out of a copy of the project, builds the deck that its test looks at, and runs that test
alone. “Noticed”: the test, which passes in \`npm test\`, failed without the cure, as it should. \`npm run cures -- WORD\`
tries some, \`npm run cures -- --rest\` those that have not been noticed yet.

| fault | cure in | test | taken out |
| --- | --- | --- | --- |
`;
const NODE = ["--import", "./src/pipeline/node/typescript.js"];

const word = argv[3] ?? "";
const outcomes = outcomesBefore();
const tried = CURES.filter(({ fault, file }) =>
  word === "--rest" ? outcomes.get(fault) !== "noticed" : `${fault} ${file}`.includes(word),
);
const copy = copyOfProject();

/** One copy for all, with what is built: of it only the deck that a test looks at is made anew. */
function copyOfProject(): string {
  const folder = mkdtempSync(join(tmpdir(), "deck-cures-"));
  const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { cwd: PROJECT, encoding: "utf8" });
  for (const one of [...files.trim().split("\n"), "dist", "e2e/.built"])
    if (existsSync(join(PROJECT, one)))
      cpSync(join(PROJECT, one), join(folder, one), { recursive: true, preserveTimestamps: true });
  symlinkSync(join(PROJECT, "node_modules"), join(folder, "node_modules"), "junction");
  return folder;
}

function tryOne(cure: Cure): string {
  const { file, cure: text, without } = cure;
  const path = join(copy, file);
  const whole = readFileSync(path, "utf8");
  const [before, after, more] = whole.split(text);
  if (before === undefined || after === undefined || more !== undefined) return "the cure is not there once";
  const { atime, mtime } = statSync(path);
  /** The file keeps its date: what is built counts as newer, and is not built again. */
  const become = (content: string) => {
    writeFileSync(path, content);
    utimesSync(path, atime, mtime);
  };
  try {
    become(before + without + after);
    if (!buildsFor(cure)) return "the build failed";
    const isGreen = passes(cure);
    return isGreen === undefined ? "the test did not run" : isGreen ? "UNNOTICED" : "noticed";
  } finally {
    become(whole);
  }
}

/** Tests of pure code need no build and no browser. */
const isPure = ({ test: [file] }: Cure) => file.startsWith("src/");

/** The project of e2e/playwright.config.ts. */
const projectOf = ({ test: [file], project }: Cure) =>
  file.startsWith("e2e/lesson") ? "lesson" : (project ?? "engine");

/** A text as a pattern that means nothing else. */
const literally = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Builds the deck that the test looks at. @returns whether that succeeded */
function buildsFor(cure: Cure): boolean {
  if (isPure(cure)) return true;
  const build = projectOf(cure) === "lesson" ? ["build"] : ["build-lesson", STARTER.lesson, STARTER.site];
  return spawnSync(execPath, ["src/pipeline/commands/run.js", ...build], { cwd: copy }).status === 0;
}

/** Runs the cure's test alone. @returns whether it passed; undefined where it did not run */
function passes(cure: Cure): boolean | undefined {
  const [file, title] = cure.test;
  if (isPure(cure)) {
    const args = [...NODE, "--test", "--test-reporter=tap", `--test-name-pattern=${literally(title)}`, file];
    const { stdout } = spawnSync(execPath, args, { cwd: copy, encoding: "utf8" });
    return /^# fail [1-9]/m.test(stdout) ? false : /^# pass [1-9]/m.test(stdout) ? true : undefined;
  }
  const args = ["node_modules/@playwright/test/cli.js", "test", "--config", "e2e", "--workers=1", "--reporter=line"];
  args.push(`--project=${projectOf(cure)}`, file, "--grep", literally(title), "--max-failures=1");
  const { stdout } = spawnSync(execPath, args, { cwd: copy, encoding: "utf8" });
  if (/^ {4}\[build .*built\.setup/m.test(stdout)) return undefined; // the deck was not built: that notices nothing
  return /^ {2}[1-9]\d* failed$/m.test(stdout) ? false : /^ {2}[1-9]\d* passed/m.test(stdout) ? true : undefined;
}

/** What the table says of each fault, by what the run before has found. */
function outcomesBefore(): Map<string, string> {
  const lines = existsSync(TABLE) ? readFileSync(TABLE, "utf8").split("\n") : [];
  return new Map(
    lines.flatMap((line) => {
      const [fault, , test, outcome] = line.slice(2, -2).split(" | ");
      return fault && test?.startsWith("`") && outcome ? [[fault, outcome] as const] : [];
    }),
  );
}

function write() {
  const rows = CURES.map(({ fault, file, test: [test, title], project }) => {
    const where = `\`${test}\`${project ? `, ${project}` : ""}${title && `: “${title}”`}`;
    return `| ${fault} | \`${file}\` | ${where} | ${outcomes.get(fault) ?? "not tried yet"} |\n`;
  });
  writeFileSync(TABLE, HEAD + rows.join(""));
}

try {
  for (const cure of tried) {
    const begun = Date.now();
    const outcome = tryOne(cure);
    outcomes.set(cure.fault, outcome);
    console.log(`${outcome}, ${Math.round((Date.now() - begun) / 1000)} s: ${cure.fault}`);
    write();
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
if (tried.some(({ fault }) => outcomes.get(fault) !== "noticed")) exit(1);
