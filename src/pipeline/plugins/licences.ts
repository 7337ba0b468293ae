// Vite plugin: the notices that the licences of what is shipped ask for, in licences.txt; and nothing else is shipped.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";
import { ENGINE } from "../folders.ts";

/** Licences that let a lecturer hand the deck on (SPDX names). */
const ALLOWED = ["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "OFL-1.1"];

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

export const licences = (): Plugin => ({
  name: "deck:licences",
  apply: "build",
  generateBundle() {
    const shipped = packagesOf(readPackage(ENGINE)).sort((a, b) => a.name.localeCompare(b.name));
    for (const { name, license } of shipped) {
      if (!ALLOWED.includes(license ?? ""))
        this.error(`${name} is under ${license ?? "no licence"}: use another package, or allow it in licences.ts.`);
    }
    for (const id of this.getModuleIds()) {
      const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(id)?.[1];
      if (name && name !== "vite" && !shipped.some((one) => one.name === name))
        this.error(
          `${name} goes into the browser: move it to "dependencies" in package.json, for its licence’s notice.`,
        );
    }
    this.emitFile({
      type: "asset",
      fileName: "licences.txt",
      source: shipped.map(noticeOf).join(`\n${"–".repeat(80)}\n\n`),
    });
  },
});

const readPackage = (folder: string): Package => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

/** @throws Error where the package is in no node_modules that the engine reaches */
function folderOf(name: string): string {
  for (let from = ENGINE; ; from = dirname(from)) {
    const folder = join(from, "node_modules", name);
    if (existsSync(folder)) return folder;
    if (from === dirname(from)) throw new Error(`${name} is not installed. Run: npm ci`);
  }
}

/** A package's dependencies, and theirs. */
function packagesOf({ dependencies = {} }: Package, found = new Map<string, Package>()): Package[] {
  for (const name of Object.keys(dependencies)) {
    if (found.has(name)) continue;
    const one = readPackage(folderOf(name));
    found.set(name, one);
    packagesOf(one, found);
  }
  return [...found.values()];
}

function noticeOf({ name, version, license, homepage }: Package): string {
  const file = readdirSync(folderOf(name)).find((one) => /^licen[cs]e/i.test(one));
  const text = file ? readFileSync(join(folderOf(name), file), "utf8") : "";
  return `${[`${name} ${version}, ${license}`, homepage, text.trim()].filter(Boolean).join("\n\n")}\n`;
}
