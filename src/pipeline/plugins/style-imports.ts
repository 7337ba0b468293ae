// Vite plugin: in a document's style, `@import "../questions/*/style.css"` stands for the style of each folder, and
// `@import "lesson:style.css"` for the lesson's own, where it has one.
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { normalizePath, type Plugin } from "vite";
import { lessonFile } from "../editions.ts";
import type { DeckOptions } from "../plugin.ts";

export const styleImports = ({ lesson }: Required<DeckOptions>): Plugin => ({
  name: "deck:style-imports",
  enforce: "pre",
  transform: {
    filter: { id: /\.css(\?|$)/ },
    handler(code, id) {
      return code.replaceAll(/@import "(lesson:|[^"]*\/\*\/)([^"*]*)";/g, (_, where: string, file: string) => {
        const folders =
          where === "lesson:"
            ? [lessonFile(lesson, file)].filter((path) => path !== undefined)
            : foldersIn(join(dirname(id), where.slice(0, -2))).map((folder) => join(folder, file));
        return folders
          .filter(existsSync)
          .map((path) => `@import "${normalizePath(path)}";`)
          .join("\n");
      });
    },
  },
});

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));
