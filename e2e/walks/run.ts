// `npm run walks -- 100000`: walks that many random steps over the lecture and the review, and writes what came of it into
// docs/walks.md. `npm run walks -- 2000 --seed 17` walks the same steps again; `--lecture` and `--review` walk one alone;
// `--minutes 60` ends after an hour, wherever the walks are then.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argv } from "node:process";
import { parseArgs } from "node:util";
import { runPackage } from "../../src/pipeline/commands/run-package.ts";
import { Stop } from "../../src/pipeline/commands/stop.ts";
import { PROJECT } from "../../src/pipeline/folders.ts";
import { getBrowser } from "../../src/pipeline/get-browser.ts";

const { values, positionals } = parseArgs({
  args: argv.slice(3),
  allowPositionals: true,
  options: {
    seed: { type: "string" },
    minutes: { type: "string" },
    lecture: { type: "boolean" },
    review: { type: "boolean" },
  },
});
const steps = Number(positionals[0] ?? 100_000);
if (!Number.isInteger(steps) || steps < 1) throw new Stop("How many steps? As in: npm run walks -- 100000");

const browser = await getBrowser();
const seed = values.seed ?? `${Date.now() % 2 ** 31}`;
const folder = mkdtempSync(join(tmpdir(), "deck-walks-"));
const [findings, walked] = [join(folder, "findings.txt"), join(folder, "walked.txt")];
const only = values.lecture ? ["--grep", "over the lecture"] : values.review ? ["--grep", "over the review"] : [];
const begun = Date.now();
const ended = runPackage(
  "@playwright/test",
  "cli.js",
  ["test", "--config", "e2e", "--workers=1", "--project=walks", "e2e/walks", ...only],
  {
    CHROME_PATH: browser,
    WALK_STEPS: `${steps}`,
    WALK_SEED: seed,
    ...(values.minutes && { WALK_MINUTES: values.minutes }),
    WALK_FINDINGS: findings,
    WALK_WALKED: walked,
  },
);

const told = existsSync(findings) ? readFileSync(findings, "utf8").trim() : "";
const counts = existsSync(walked) ? readFileSync(walked, "utf8").trim().split("\n") : [];
const found = told === "" ? 0 : told.split("\n\n").length;
rmSync(folder, { recursive: true });
const row = `| ${new Date().toISOString().slice(0, 10)} | ${counts.join(", ")} | ${found} | ${seed} | ${Math.round((Date.now() - begun) / 60_000)} min |`;
const file = join(PROJECT, "docs/walks.md");
writeFileSync(file, `${readFileSync(file, "utf8").trimEnd()}\n${row}\n`);
console.log(`${told}\n${counts.join(", ")}: ${found} findings. Written into docs/walks.md.`);
if (found > 0 || !ended) process.exitCode = 1;
