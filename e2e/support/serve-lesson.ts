// Builds the lesson that vite.config.ts names, where it is not built yet, and serves it to the specs.
import { join } from "node:path";
import { env } from "node:process";
import { deckOptions } from "../../src/pipeline/build-deck.ts";
import { PROJECT } from "../../src/pipeline/folders.ts";
import { isBuilt } from "../../src/pipeline/is-built.ts";
import { runsCommand } from "./runs-command.ts";
import { served } from "./served.ts";

/** @returns ends it */
export default async function serveLesson() {
  const { lesson, outDir } = await deckOptions();
  if (!(await isBuilt(join(PROJECT, outDir), lesson))) await runsCommand("build");
  const server = await served("lesson", lesson, outDir);
  env["LESSON_FOLDER"] = lesson;
  return () => server.close();
}
