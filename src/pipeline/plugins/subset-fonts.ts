/// <reference path="./subset-font.d.ts" />
// Vite plugin: the fonts are cut to the letters, weights and sizes that a lesson in a Latin script may use: 80 KB in all.
// What a lesson has beyond that (Greek, Cyrillic, signs of mathematics) comes in files of its own: lesson-fonts.ts.
import { createHash } from "node:crypto";
import { realpathSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import type subsetFont from "subset-font";
import type { Plugin } from "vite";
import { PROJECT } from "../folders.ts";
import { makeOnce } from "../whole-file.ts";

const require = createRequire(import.meta.url);
export const CACHE = join(PROJECT, "node_modules/.cache/subset-fonts");

export const letters = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join("");

// Not U+02BC: it shares its glyph with U+2019, and the text copied from a PDF would have it for every apostrophe.
export const LATIN = `${letters(0x20, 0x7e)}${letters(0xa0, 0xff)}ıŒœ‐‑‒–—―‘’‚“”„†‡•…‰′″‹›⁄€™←↑→↓−`;
export const LATIN_EXTENDED = `${letters(0x100, 0x17f)}ȘșȚțẞ`;
// Hints stay too: without them the text copied from a PDF has gaps, as in “T his”.
export const FEATURES = ["calt", "ccmp", "kern", "liga", "locl", "mark", "mkmk", "rlig", "tnum"];
/** What joins Arabic letters and places their signs; fonts without them lose nothing. */
export const JOINING = ["init", "medi", "fina", "isol", "curs"];

/** `wght` as the themes use it; `opsz` in px: under 20 no headline is set, over 60 the font does not change. */
export const SANS = { wght: { min: 400, max: 650 } };
export const SERIF = { wght: 600, opsz: { min: 20, max: 60 } };

/** By the address that `theme/fonts.css` names. */
const FONTS = [
  { text: LATIN, axes: SANS, file: "atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal" },
  {
    text: LATIN_EXTENDED,
    axes: SANS,
    file: "atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal",
  },
  { text: LATIN, axes: SERIF, file: "source-serif-4/files/source-serif-4-latin-opsz-normal" },
  { text: LATIN_EXTENDED, axes: SERIF, file: "source-serif-4/files/source-serif-4-latin-ext-opsz-normal" },
];

/** The packages that they come from. */
export const FONT_PACKAGES = [...new Set(FONTS.map(({ file }) => `@fontsource-variable/${file.split("/")[0]}`))];

/** In the place of each font that the style names comes its subset, made once and kept in `node_modules/.cache`. */
export const subsetFonts = (): Plugin => ({
  name: "deck:subset-fonts",
  config: async () => {
    const alias: { find: string; replacement: string }[] = [];
    for (const { file, ...cut } of FONTS) {
      const address = `@fontsource-variable/${file}.woff2`;
      alias.push({ find: address, replacement: await subsetOf(require.resolve(address), cut) });
    }
    // The packages may be linked from elsewhere, and with them what is kept beside them.
    return { resolve: { alias }, server: { fs: { allow: [realpathSync(CACHE)] } } };
  },
});

/**
 * Cuts a font. What does it is loaded only where something is to be cut: most builds find all in the cache. By Node itself,
 * since `import()` fails once Vite's runner has closed, and the plugin's parts outlive that (vite.js).
 */
export const cutFont: typeof subsetFont = (...cut) => (require("subset-font") as typeof subsetFont)(...cut);

/** The subsets that this process has looked for or is making, by what they are made of: several builds may run at a time. */
const subsets = new Map<string, Promise<string>>();

/** @returns the subset's path */
async function subsetOf(path: string, { text, axes }: { text: string; axes: typeof SANS | typeof SERIF }) {
  const font = await readFile(path);
  const key = createHash("sha256")
    .update(font)
    .update(JSON.stringify([text, axes, FEATURES]))
    .digest("hex");
  const make = async () => {
    const kept = join(CACHE, key.slice(0, 16), basename(path));
    const options = { targetFormat: "woff2", keepFeatures: FEATURES, variationAxes: axes } as const;
    await makeOnce(kept, async (to) => writeFile(to, await cutFont(font, text, options)));
    return kept;
  };
  const subset = subsets.get(key) ?? make();
  subsets.set(key, subset);
  subset.catch(() => subsets.delete(key)); // it may be made the next time
  return subset;
}
