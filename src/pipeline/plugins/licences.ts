// Vite plugin: the notices that the licences of what is shipped ask for, in licences.txt.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { normalizePath, type Plugin } from "vite";
import { ENGINE, SOURCES } from "../folders.ts";
import { FONT_PACKAGES } from "./subset-fonts.ts";

const require = createRequire(import.meta.url);

/** Licences that let a lecturer hand the deck on (SPDX names). */
const ALLOWED = ["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "OFL-1.1"];

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
}

/**
 * The engine, the fonts, and every package that a script of the site is made of.
 *
 * @param found the packages' folders; builds into one folder share it, so that the last one's file names them all
 */
export const licences = (found = new Set<string>()): Plugin => ({
  name: "deck:licences",
  apply: "build",
  generateBundle() {
    const fonts = FONT_PACKAGES.map((name) => dirname(require.resolve(`${name}/package.json`)));
    for (const id of this.getModuleIds()) {
      const folder = packageFolder(id);
      if (folder) found.add(folder);
    }
    const shipped = [...new Set([ENGINE, ...fonts, ...found])].map((folder) => ({ folder, ...readPackage(folder) }));
    for (const { name, license } of shipped) {
      if (!ALLOWED.includes(license ?? ""))
        this.error(`${name} is under ${license ?? "no licence"}: use another package, or allow it in licences.ts.`);
    }
    this.emitFile({
      type: "asset",
      fileName: "licences.txt",
      source: shipped
        .sort((a, b) => a.name.localeCompare(b.name))
        .map(noticeOf)
        .join(`\n${"–".repeat(80)}\n\n`),
    });
  },
});

/** @returns the folder of the package that a file is of; undefined for the project's, the engine's and Vite's own */
function packageFolder(id: string): string | undefined {
  const file = normalizePath(id).replace(/^\0+|\?.*$/g, "");
  if (file.startsWith(`${normalizePath(SOURCES)}/`)) return undefined;
  const [, folder, name] = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/.][^/]*))\//.exec(file) ?? [];
  return name === "vite" ? undefined : folder;
}

const readPackage = (folder: string): Package => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

function noticeOf({ folder, name, version, license, homepage }: Package & { folder: string }): string {
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const text = file ? readFileSync(join(folder, file), "utf8") : "";
  return `${[`${name} ${version}, ${license}`, homepage, text.trim()].filter(Boolean).join("\n\n")}\n`;
}
