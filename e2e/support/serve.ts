// Builds what is not built yet, and serves each deck to the specs on a port of its own. Built once for the whole run;
// what is newer than its sources is not built again.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { env } from "node:process";
import { type PreviewServer, preview } from "vite";
import { buildDeck, buildFiles, buildLesson, deckOptions } from "../../src/pipeline/build-deck.ts";
import { isBuilt } from "../../src/pipeline/is-built.ts";
import { sitePlugins } from "../../src/pipeline/plugin.ts";
import { addressName, type Build, ONE_SLIDE, PARTS, PROJECT, type Served, STARTER, TWO_LINES } from "./builds.ts";

export default async function serve() {
  const { lesson, outDir } = await deckOptions();
  if (!(await isBuilt(join(PROJECT, outDir), lesson))) await buildDeck();
  for (const build of [STARTER, ONE_SLIDE, TWO_LINES, PARTS]) await make(build);
  const servers = [
    await served("lesson", lesson, outDir),
    await served("starter", STARTER.lesson, STARTER.site),
    await served("one-slide", ONE_SLIDE.lesson, ONE_SLIDE.site),
    await served("two-lines", TWO_LINES.lesson, TWO_LINES.site),
    await served("parts", PARTS.lesson, PARTS.site),
  ];
  env["LESSON_FOLDER"] = lesson;
  return () => Promise.all(servers.map((server) => server.close()));
}

async function make({ lesson, site, files }: Build) {
  const isWhole = (await isBuilt(join(PROJECT, site), lesson)) && existsSync(join(PROJECT, files, "print.html"));
  if (isWhole) return;
  await buildFiles({ lesson, outDir: files });
  await buildLesson({ lesson, outDir: site }); // last: its date says that all is there
}

let port = 20_000 + (process.pid % 20_000);

async function served(deck: Served, lesson: string, outDir: string): Promise<PreviewServer> {
  const server = await preview({
    configFile: false,
    plugins: [sitePlugins({ lesson, outDir })],
    logLevel: "error",
    preview: { host: "127.0.0.1", port: port++, strictPort: false },
  });
  env[addressName(deck)] = server.resolvedUrls?.local[0] ?? "";
  return server;
}
