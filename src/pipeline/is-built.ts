// Whether a built deck is newer than all that it is made of.
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { PROJECT, SOURCES } from "./folders.ts";
import { buildNotesIn } from "./plugins/keeps.ts";

/**
 * @param folder where the build is, a whole path
 * @param lesson the lesson's folder, from the project on; where left out, whichever the build is of
 */
export async function isBuilt(folder: string, lesson?: string): Promise<boolean> {
  const notes = await buildNotesIn(folder);
  const page = join(folder, "print.html");
  if (!notes || !existsSync(page) || (lesson && lesson !== notes.lesson)) return false;
  const { mtimeMs } = statSync(page);
  const sources = [join(PROJECT, notes.lesson), SOURCES]
    .filter((from) => existsSync(from))
    .flatMap((from) => readdirSync(from, { recursive: true, encoding: "utf8" }).map((file) => join(from, file)))
    .filter((file) => !/\.test\.tsx?$/.test(file));
  const own = ["vite.config.ts", "package.json"].map((file) => join(PROJECT, file));
  return [...sources, ...own].every((file) => statSync(file).mtimeMs < mtimeMs);
}
