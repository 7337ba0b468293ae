// Builds what is not built yet, and serves each deck to the specs on a port of its own. Built once for the whole run;
// what is newer than its sources is not built again.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { buildFiles, buildLesson } from "../../src/pipeline/build-deck.ts";
import { isBuilt } from "../../src/pipeline/is-built.ts";
import { type Build, HALVING, ONE_SLIDE, PARTS, PROJECT, STARTER, TWO_LINES } from "./builds.ts";
import serveLesson from "./serve-lesson.ts";
import { served } from "./served.ts";

export default async function serve() {
  const endLesson = await serveLesson();
  for (const build of [STARTER, ONE_SLIDE, TWO_LINES, PARTS, HALVING]) await make(build);
  const servers = [
    await served("starter", STARTER.lesson, STARTER.site),
    await served("one-slide", ONE_SLIDE.lesson, ONE_SLIDE.site),
    await served("two-lines", TWO_LINES.lesson, TWO_LINES.site),
    await served("parts", PARTS.lesson, PARTS.site),
    await served("halving", HALVING.lesson, HALVING.site),
  ];
  return () => Promise.all([endLesson(), ...servers.map((server) => server.close())]);
}

async function make({ lesson, site, files }: Build) {
  const isWhole = (await isBuilt(join(PROJECT, site), lesson)) && existsSync(join(PROJECT, files, "print.html"));
  if (isWhole) return;
  await buildFiles({ lesson, outDir: files });
  await buildLesson({ lesson, outDir: site }); // last: its date says that all is there
}
