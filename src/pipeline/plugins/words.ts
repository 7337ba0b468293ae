// Vite plugin: what scripts say is said in the lesson's language. A section of src/words/here.ts becomes a module whose exports
// are its words, so that a script's file has those that the script says, and no catalogue.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { normalizePath, type Plugin, parseSync } from "vite";
import { numeralsOf, spokenFor } from "../../words/languages.ts";
import { SOURCES } from "../folders.ts";

const FOLDER = normalizePath(join(SOURCES, "words"));

/** As our formatter writes it: `import { zoom as words, depth } from "../../words/here.ts";` */
const IMPORT = /^import \{([^}]*)\} from "[./]*\/words\/here\.ts";$/gm;

/** A section's module is called after the language's file, as in `…/words/en.ts?section=zoom`; with other digits `&digits=arab`. */
const SECTION = /^(.*\/words\/[a-z]+\.ts)\?section=(\w+)(?:&digits=(\w+))?$/;

/** What Reveal says in English: in which of its files, the words as its source has them, and ours for each. */
export const SAID_BY_REVEAL: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "js/controllers/controls.js": {
    "'next slide'": "arrows.next",
    "'previous slide'": "arrows.previous",
    '"above slide"': `"\${arrows.above}"`,
    '"below slide"': `"\${arrows.below}"`,
  },
  "js/reveal.js": { "Resume presentation": "' + blackScreen.resume + '" },
};

/** @param languageOf gives the lesson's language, a BCP 47 tag */
export const wordsOfScripts = (languageOf: () => Promise<string>): Plugin => ({
  name: "deck:words",
  enforce: "pre",
  transform: {
    filter: { code: /\/words\/here\.ts|aria-label="above slide"|>Resume presentation</ },
    async handler(source, id) {
      const [, said] =
        Object.entries(SAID_BY_REVEAL).find(([file]) => normalizePath(id).endsWith(`/reveal.js/${file}`)) ?? [];
      const code = said ? withWords(source, said) : source;
      const lesson = await languageOf();
      const [language, numerals] = [spokenFor(lesson), numeralsOf(lesson)];
      const digits = numerals === "latn" ? "" : `&digits=${numerals}`;
      return code.replaceAll(IMPORT, (_, names: string) =>
        names
          .split(",")
          .filter((name) => name.trim())
          .map((name) => {
            const [section = "", own = section] = name.trim().split(" as ");
            return `import * as ${own} from "${FOLDER}/${language}.ts?section=${section}${digits}";`;
          })
          .join(" "),
      );
    },
  },
  resolveId: {
    filter: { id: SECTION },
    handler: (id) => ({ id, moduleSideEffects: false }),
  },
  load: {
    filter: { id: SECTION },
    handler(id) {
      const [, file = "", name = "", digits] = SECTION.exec(id) ?? [];
      return { code: sectionIn(file, name, digits), moduleType: "ts" };
    },
  },
});

/** A file of Reveal's with our words. */
const withWords = (source: string, said: Readonly<Record<string, string>>): string =>
  Object.entries(said).reduce(
    (code, [english, word]) => code.replaceAll(english, word),
    `import { arrows, blackScreen } from "../words/here.ts";\n${source}`,
  );

/**
 * A section of a language's file as a module: each of its words is an export.
 *
 * @param digits other ones than the file's, as in digits.ts
 * @throws Error where the file has no such section, or it is more than a list of words
 */
export function sectionIn(file: string, name: string, digits?: string): string {
  const { source, body } = parsed(file);
  const text = ({ start, end }: { start: number; end: number }) => source.slice(start, end);
  const imports = body.filter(({ type }) => type === "ImportDeclaration").map(text);
  const words = body
    .flatMap((one) => (one.type === "ExportNamedDeclaration" && one.declaration ? one.declaration : []))
    .flatMap((one) => (one.type === "VariableDeclaration" ? one.declarations : []))
    .find(({ id }) => id.type === "Identifier" && id.name === name)?.init;
  if (words?.type !== "ObjectExpression") throw new Error(`${file} has no section “${name}”.`);
  const exported = words.properties.map((word, index) => {
    if (word.type !== "Property" || word.key.type !== "Identifier")
      throw new Error(`${file}: in “${name}”, write each word under a name of its own.`);
    const value = digits ? `/* @__PURE__ */ inDigits("${digits}", ${text(word.value)})` : text(word.value);
    return `const word${index} = ${value};\nexport { word${index} as ${word.key.name} };`;
  });
  const wrapped = digits ? [`import { inDigits } from "./digits.ts";`] : [];
  return [...imports, ...wrapped, ...exported].join("\n");
}

const kept = new Map<string, { source: string; body: ReturnType<typeof parseSync>["program"]["body"] }>();

/** A file has dozens of sections, and is parsed once. */
function parsed(file: string) {
  const source = readFileSync(file, "utf8");
  const before = kept.get(file);
  if (before?.source === source) return before;
  const { body } = parseSync(file, source).program;
  const now = { source, body };
  kept.set(file, now);
  return now;
}
