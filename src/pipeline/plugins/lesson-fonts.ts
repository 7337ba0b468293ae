// Vite plugin: characters of a lesson that the deck's own subsets of its fonts do not have (Greek, Cyrillic, subscripts, ≤)
// come in small files beside them, from those of the families' files that have them. What none has is named.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { normalizePath, type Plugin } from "vite";
import { spokenFor } from "../../words/languages.ts";
import { SOURCES as SOURCES_OF_ENGINE } from "../folders.ts";
import type { LessonRunner } from "../lesson-runner.ts";
import { makeOnce, writeWhole } from "../whole-file.ts";
import { charactersOf } from "./characters.ts";
import { CACHE, cutFont, FEATURES, JOINING, LATIN, LATIN_EXTENDED, letters, SANS, SERIF } from "./subset-fonts.ts";

const require = createRequire(import.meta.url);
const ENGINE_WORDS = join(SOURCES_OF_ENGINE, "words");

/** A family as the style calls it, and where its files are. */
const SOURCES = {
  sans: { name: "@fontsource-variable/atkinson-hyperlegible-next", end: "-wght-normal.woff2", axes: SANS },
  serif: { name: "@fontsource-variable/source-serif-4", end: "-opsz-normal.woff2", axes: SERIF },
  /** Of five Arabic families tried, the one whose words can be copied from a PDF as they were written. */
  arabic: { name: "@fontsource-variable/vazirmatn", end: "-arabic-wght-normal.woff2", axes: SANS },
  mono: { name: "@fontsource-variable/atkinson-hyperlegible-mono", end: "-wght-normal.woff2", axes: SANS },
  math: { name: "@fontsource/stix-two-math", end: "-400-normal.woff2", axes: {} },
};
type Source = (typeof SOURCES)[keyof typeof SOURCES];

/** What the sans family lacks is taken from the serif: on every computer the same, whatever fonts it has. */
const FAMILIES = [
  {
    family: "Atkinson Hyperlegible Next",
    weight: "400 650",
    sources: [SOURCES.sans, { ...SOURCES.serif, axes: SANS }, SOURCES.arabic],
  },
  { family: "Source Serif 4", weight: "600", sources: [SOURCES.serif, SOURCES.arabic] },
] as const;

/** Smaller forms of letters in exponents, and others of formulas. */
const MATH_FEATURES = ["dtls", "flac", "ssty"];

/** Families that only some lessons need: whole words of code, and formulas. */
const CODE = [{ family: "Atkinson Hyperlegible Mono", weight: "400 650", sources: [SOURCES.mono] }] as const;
const MATH = [{ family: "STIX Two Math", weight: "400", sources: [SOURCES.math] }] as const;

interface Family {
  readonly family: string;
  readonly weight: string;
  readonly sources: readonly Source[];
}

export function lessonFonts(opened: () => Promise<LessonRunner>): Plugin {
  return {
    name: "deck:lesson-fonts",
    enforce: "pre",
    transform: {
      filter: { id: /\.css(\?|$)/, code: /lesson-fonts:css/ },
      async handler(style) {
        const runner = await opened();
        const texts = await runner.texts().catch(() => new Map<string, string>()); // told with the document
        const all = [...texts.values()].join("");
        const extra = extraCharacters(all + (await engineSays(runner)));
        const { css: usual, has } = await facesKept(extra, FAMILIES);
        const code = await facesKept(charactersWithin(all, "code"), CODE);
        const math = await facesKept(mathCharactersIn(all), MATH);
        for (const one of [...code.has, ...math.has]) has.add(one);
        const css = [usual, code.css, math.css].filter(Boolean).join("\n");
        const missing = extra.filter((character) => !has.has(character));
        if (missing.length > 0) runner.warn(warning(missing, texts));
        return style.replace('@import "lesson-fonts:css";', css && `@import "${await kept(css)}";`);
      },
    },
  };
}

/** What the engine says in the lesson's language, and in Arabic every letter: readers type texts of their own. */
async function engineSays(runner: LessonRunner): Promise<string> {
  const language = spokenFor(await runner.language().catch(() => "en")); // told with the document
  const words = await readFile(join(ENGINE_WORDS, `${language}.ts`), "utf8");
  const said = (words.match(/\p{L}\p{M}*/gu) ?? []).join("");
  return language === "ar" ? said + ARABIC : said;
}

/** Letters, vowel signs, digits and punctuation of Arabic. */
const ARABIC = `${letters(0x621, 0x63a)}${letters(0x641, 0x652)}${letters(0x660, 0x669)}ٰٱ،؛؟٪٫٬`;

/** Characters beyond the deck's own subsets, once each. Neither spaces nor what is not seen. */
export function extraCharacters(text: string): string[] {
  const own = new Set(`${LATIN}${LATIN_EXTENDED}`);
  return [...new Set(text)].filter((one) => !own.has(one) && !/[\p{C}\p{Z}\p{VS}]/u.test(one)).sort();
}

/** Characters of code or of formulas, which are set in families of their own. */
export function charactersWithin(markup: string, tag: "code" | "math"): string[] {
  const inside = [...markup.matchAll(new RegExp(`<${tag}\\b[^>]*>(.*?)</${tag}>`, "gs"))].map(([, text = ""]) => text);
  return [...new Set(inside.join("").replaceAll(/<[^>]*>/g, ""))].filter((one) => !/[\p{C}\p{Z}]/u.test(one)).sort();
}

/** Letters that MathML sets in italics where they stand alone are letters of their own in a font (U+1D44E and on). */
const ITALICS: readonly (readonly [from: string, to: string, italic: number])[] = [
  ["A", "Z", 0x1_d4_34],
  ["a", "z", 0x1_d4_4e],
  ["Α", "Ω", 0x1_d6_e2],
  ["α", "ω", 0x1_d6_fc],
];

/**
 * The space is among them: browsers take brackets and roots that grow, and where a fraction's bar stands, from the first of
 * the fonts named that has it (CSS Fonts, “first available font”), and without it from one of the device's.
 */
export function mathCharactersIn(markup: string): string[] {
  const plain = charactersWithin(markup, "math");
  if (plain.length === 0) return [];
  const italic = plain.flatMap((one) => {
    if (one === "h") return ["ℎ"]; // Unicode has had it from the start, elsewhere
    const code = one.codePointAt(0) ?? 0;
    const range = ITALICS.find(([from, to]) => one >= from && one <= to);
    return range ? [String.fromCodePoint(range[2] + code - (range[0].codePointAt(0) ?? 0))] : [];
  });
  return [" ", ...new Set([...plain, ...italic])];
}

/** @param texts what the lesson says, by the file that says it */
export function warning(missing: readonly string[], texts: ReadonlyMap<string, string>): string {
  const files = [...texts].filter(([, text]) => missing.some((one) => text.includes(one))).map(([file]) => file);
  const few = (all: readonly string[], most: number) =>
    all.length > most ? `${all.slice(0, most).join(" ")} and ${all.length - most} more` : all.join(" ");
  const one = missing.length === 1;
  return `None of the deck’s fonts has ${few(missing, 12)} (in ${few(files, 3)}): ${one ? "it comes" : "they come"} from a font of the computer that shows the deck, and may look different on each.`;
}

interface Faces {
  readonly css: string;
  readonly has: Set<string>;
}

/** The faces for these characters, as they were cut the last time: to cut them takes a second. */
async function facesKept(characters: readonly string[], families: readonly Family[]): Promise<Faces> {
  if (characters.length === 0) return { css: "", has: new Set() };
  const versions = Object.values(SOURCES).map(({ name }) => require(`${name}/package.json`).version as string);
  const key = createHash("sha256")
    .update(JSON.stringify([characters, families, FEATURES, versions, "css 1"]))
    .digest("hex")
    .slice(0, 16);
  const note = join(CACHE, `faces-${key}.json`);
  try {
    const { css, has } = JSON.parse(await readFile(note, "utf8")) as { css: string; has: string[] };
    // The files that it names may have been taken away, or the project moved.
    if ([...css.matchAll(/url\("(.+?)"\)/g)].every(([, file = ""]) => existsSync(file)))
      return { css, has: new Set(has) };
  } catch {
    // Not cut yet.
  }
  const faces = await fontFaces(characters, families);
  await writeWhole(note, (to) => writeFile(to, JSON.stringify({ css: faces.css, has: [...faces.has] })));
  return faces;
}

/** @returns the style that brings the characters, and those that it brings */
async function fontFaces(
  characters: readonly string[],
  families: readonly Family[],
): Promise<{ css: string; has: Set<string> }> {
  const has = new Set<string>();
  const faces: string[] = [];
  if (characters.length === 0) return { css: "", has };
  for (const { family, weight, sources } of families) {
    const left = new Set(characters);
    for (const source of sources) {
      for (const file of await filesOf(source)) {
        const found = await cut(file, [...left].join(""), source.axes);
        if (!found) continue;
        for (const one of found.characters) {
          left.delete(one);
          has.add(one);
        }
        const range = [...found.characters].map((one) => `U+${one.codePointAt(0)?.toString(16)}`).join(", ");
        faces.push(`@font-face {
  font-family: "${family}";
  font-weight: ${weight};
  font-display: swap;
  src: url("${normalizePath(found.path)}") format("woff2");
  unicode-range: ${range};
}`);
      }
    }
  }
  return { css: faces.join("\n"), has };
}

async function filesOf({ name, end }: Source): Promise<string[]> {
  const folder = join(dirname(require.resolve(`${name}/package.json`)), "files");
  return (await readdir(folder)).filter((file) => file.endsWith(end)).map((file) => join(folder, file));
}

/** Cuts a font to those of the characters that it has. @returns undefined where it has none */
async function cut(file: string, text: string, axes: Source["axes"]) {
  if (text === "") return undefined;
  const font = await readFile(file);
  const options = { keepFeatures: [...FEATURES, ...JOINING, ...MATH_FEATURES], variationAxes: axes };
  const plain = await cutFont(font, text, { ...options, targetFormat: "sfnt" });
  const characters = new Set([...charactersOf(plain)].filter((one) => text.includes(one)));
  if (characters.size === 0) return undefined;
  const small = await cutFont(font, [...characters].join(""), { ...options, targetFormat: "woff2" });
  return { characters, path: await kept(small) };
}

/** Writes a file into the cache, under a name that tells what is in it. */
async function kept(content: string | Buffer): Promise<string> {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 16);
  const path = join(CACHE, typeof content === "string" ? `lesson-${hash}.css` : `lesson-${hash}.woff2`);
  await makeOnce(path, (to) => writeFile(to, content));
  return normalizePath(path);
}
