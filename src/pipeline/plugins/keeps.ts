// Vite plugin: a build takes away what the last one made, and nothing else: PDFs, files for a USB stick, whatever somebody
// has put there. What it makes, and of what, is written down beside it.
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import { PROJECT } from "../folders.ts";
import type { DeckOptions } from "../plugin.ts";

/** What a build notes in `.deck-build.json`. */
export interface BuildNotes {
  /** The lesson's folder, from the project on. */
  readonly lesson: string;
  /** The files that it made, from the folder on. */
  readonly made: readonly string[];
}

export const NOTES = ".deck-build.json";

/** @returns what the build noted that a folder holds; undefined where there is none */
export async function buildNotesIn(folder: string): Promise<BuildNotes | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, NOTES), "utf8")) as BuildNotes;
  } catch {
    return undefined;
  }
}

export const keepsWhatItDidNotMake = ({ lesson, outDir }: Required<DeckOptions>): Plugin => ({
  name: "deck:keeps-what-it-did-not-make",
  apply: "build",
  enforce: "post",
  // After the bundle is made and before it is written: a build that fails leaves what was there.
  generateBundle: {
    order: "post",
    async handler() {
      const folder = join(PROJECT, outDir);
      const { made = [] } = (await buildNotesIn(folder)) ?? {};
      await Promise.all(made.map((file) => rm(join(folder, file), { force: true })));
    },
  },
  writeBundle: {
    order: "post",
    async handler(_, bundle) {
      const made = [...Object.keys(bundle), "sw.js", "deck.webmanifest"];
      const notes: BuildNotes = { lesson, made: made.sort() };
      await writeFile(join(PROJECT, outDir, NOTES), JSON.stringify(notes, null, 1));
    },
  },
});
