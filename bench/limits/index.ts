// `npm run bench -- limits`: what the deck's figures are made of, where they are behind a peer's: the same deck without one of its
// parts, in turns with the whole one. So it is seen what would have to go for less. Writes bench/results/limits.md.
// `-- limits 2` goes round twice; five times where it is not said.
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { argv, versions } from "node:process";
import { launchedBrowser } from "../../src/pipeline/browser.ts";
import { installed, WORK } from "../decks.ts";
import { buildLimits } from "./build.ts";
import { keyLimits } from "./key.ts";
import { pdfLimits } from "./pdf.ts";
import { answerLimits, reviewLimits } from "./review.ts";
import { startLimits } from "./start.ts";

const rounds = Number(argv[4] ?? 5);
const why = installed();
mkdirSync(WORK, { recursive: true });
const browser = await launchedBrowser();
const asked = { browser, rounds, hasPeers: !why };
const sections: string[] = [];
for (const one of [startLimits, keyLimits, reviewLimits, answerLimits, buildLimits, pdfLimits])
  sections.push(await one(asked));
const version = browser.version();
await browser.close();

const text = `# What the deck’s figures are made of

\`npm run bench -- limits ${rounds}\` on ${new Date().toISOString().slice(0, 10)}: the deck whole, and each time without one of its parts, in turns;
medians of ${rounds} rounds with least and most. ${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${versions.node}, Chromium ${version}; load average ${loadavg()[0]?.toFixed(1)} at the end.
${why ? `\nMarp was left out: ${why}.\n` : ""}
${sections.join("\n")}`;
writeFileSync(new URL("../results/limits.md", import.meta.url), text);
console.log(text);
