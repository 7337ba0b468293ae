// What a build takes, stage by stage.

import { join } from "node:path";
import { execPath } from "node:process";
import { PROJECT } from "../../src/pipeline/folders.ts";
import { type Deck, LESSONS, marp, ours, revealVite } from "../decks.ts";
import type { Asked } from "./section.ts";
import { timed } from "./timed.ts";

const SLIDES = 24;
/** The stages of build-stage.ts. */
const STAGES = {
  node: "Node starts, and reads TypeScript",
  vite: "and loads Vite",
  lesson: "and runs the lesson’s modules, and checks the deck",
  documents: "and renders three documents",
};
const RUN = [execPath, join(PROJECT, "src/pipeline/commands/run.js")];

/** @returns the section, as Markdown */
export async function buildLimits({ rounds, hasPeers }: Asked): Promise<string> {
  const own = ours(SLIDES);
  const row = (said: string, { build, cwd, env }: Pick<Deck, "build" | "cwd" | "env">) =>
    `| ${said} | ${timed(build, cwd, rounds, env)} |`;
  const stages = Object.entries(STAGES).map(([stage, said]) =>
    row(said, {
      build: [...RUN, "../../../bench/limits/build-stage", stage, `${LESSONS}/lesson-${SLIDES}`],
      cwd: PROJECT,
    }),
  );
  stages.push(row("and bundles scripts, styles and fonts of the three: the whole build", own));
  if (hasPeers) stages.push(row("reveal.js + Vite: one document, one script", revealVite(SLIDES)));
  if (hasPeers) stages.push(row("Marp: one document", marp(SLIDES)));
  return `## A build of ${SLIDES} neutral slides

Each line does what those above it do. By the clock, and of both cores together.

| | s | s of all cores |
| --- | --- | --- |
${stages.join("\n")}
`;
}
