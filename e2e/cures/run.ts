// `npm run cures`: takes out each cure in turn, in a copy of the project, and sees whether its test fails then. `npm run
// cures -- WORD` tries those that have the word in their fault or file. The outcome stands in docs/cures.md.
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
import { PROJECT } from "../support/builds.ts";
import { CURES, type Cure } from "./cures.ts";

const TABLE = join(PROJECT, "docs/cures.md");
const HEAD = `# Cures, taken out one by one

\`npm run cures\` takes each cure out of a copy of the project and runs the test that watches over it. “Noticed”: the test
failed, as it should. A run of all takes about a minute a row; \`npm run cures -- WORD\` tries some.

| fault | cure in | test | taken out |
| --- | --- | --- | --- |
`;

const word = argv[3] ?? "";
const tried = CURES.filter(({ fault, file }) => `${fault} ${file}`.includes(word));
const outcomes = outcomesBefore();
for (const cure of tried) {
  const outcome = tryOne(cure);
  outcomes.set(cure.fault, outcome);
  console.log(`${outcome}: ${cure.fault}`);
  write();
}
if (tried.some(({ fault }) => outcomes.get(fault) !== "noticed")) exit(1);

function tryOne({ file, cure, without, test: [test, title], project }: Cure): string {
  const copy = mkdtempSync(join(tmpdir(), "deck-cure-"));
  try {
    const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { cwd: PROJECT, encoding: "utf8" });
    for (const one of [...files.trim().split("\n"), "dist", "e2e/.built"])
      if (existsSync(join(PROJECT, one)))
        cpSync(join(PROJECT, one), join(copy, one), { recursive: true, preserveTimestamps: true });
    symlinkSync(join(PROJECT, "node_modules"), join(copy, "node_modules"), "junction");

    const path = join(copy, file);
    const [before, after, more] = readFileSync(path, "utf8").split(cure);
    if (before === undefined || after === undefined || more !== undefined) return "the cure is not there once";
    const { atime, mtime } = statSync(path);
    writeFileSync(path, before + without + after);
    utimesSync(path, atime, mtime); // of all builds only the one that the test looks at is made anew
    rmSync(join(copy, test.startsWith("e2e/lesson") ? "dist" : "e2e/.built/starter"), { recursive: true, force: true });

    const isPure = test.startsWith("src/");
    const command = isPure
      ? ["--import", "./src/pipeline/node/typescript.js", "--test", `--test-name-pattern=${title}`, test]
      : [
          ...["node_modules/@playwright/test/cli.js", "test", "--config", "e2e", "--workers=1", "--reporter=line"],
          ...["--project", test.startsWith("e2e/lesson") ? "lesson" : (project ?? "engine"), test, "-g", title],
        ];
    const { status, stdout } = spawnSync(execPath, command, { cwd: copy, encoding: "utf8" });
    if (status === 0) return "UNNOTICED";
    const failed = isPure ? /# fail [1-9]|ℹ fail [1-9]/ : /^ {2}[1-9]\d* failed$/m;
    return failed.test(stdout) ? "noticed" : "the test did not run";
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
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
