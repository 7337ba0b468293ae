// Vite plugin: the lesson's icon is the deck's; a lesson without one gets a neutral one.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import { lessonFile } from "../editions.ts";
import { SOURCES } from "../folders.ts";
import type { DeckOptions } from "../plugin.ts";

/** The lesson's own file of that name, or the engine's. */
export function iconFile(lesson: string, name: string): string {
  return lessonFile(lesson, name) ?? join(SOURCES, "offline", name);
}

export const lessonFiles = ({ lesson }: Required<DeckOptions>): Plugin => ({
  name: "deck:lesson-files",
  configureServer: (server) => {
    server.middlewares.use(`${server.config.base}icon.svg`, async (_, response) => {
      response.setHeader("content-type", "image/svg+xml");
      response.end(await readFile(iconFile(lesson, "icon.svg")));
    });
  },
  async generateBundle() {
    const source = await readFile(iconFile(lesson, "icon.svg"));
    this.emitFile({ type: "asset", fileName: "icon.svg", source });
  },
});
