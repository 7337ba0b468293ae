// Classes of a lesson's drawings that no style sheet has: what wears one is drawn black, without a word.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "node-html-parser";

/** Words of the engine's own that need no rule. */
const OWN = /^(size-\d+|start|cite|fragment|newest|blank|drawing|narrow|keeps-sides|label)$/;

/** The classes that a sheet has rules for. */
const classesIn = (sheet: string): string[] =>
  [...sheet.replaceAll(/\/\*[\s\S]*?\*\//g, "").matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].map(([, name = ""]) => name);

/**
 * @param folders whose sheets count, those of the folders below as well
 * @returns every class that one of them has a rule for
 */
export function classesOf(folders: readonly string[]): ReadonlySet<string> {
  const sheets = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".css"))
        .map((name) => join(folder, name)),
    );
  return new Set(sheets.flatMap((sheet) => classesIn(readFileSync(sheet, "utf8"))));
}

/**
 * @param body a slide's markup
 * @returns the classes that its drawings wear and that are none of the engine's own, each once
 */
export function classesWorn(body: string): readonly string[] {
  const worn = parse(body)
    .querySelectorAll("svg.drawing")
    .flatMap((drawing) => drawing.querySelectorAll("[class]"))
    .filter((element) => !element.closest(".chart"))
    .flatMap((element) => element.classList.value)
    .filter((name) => !OWN.test(name));
  return [...new Set(worn)];
}

/**
 * @param known asked for only where a drawing wears a class that is none of the engine's own
 * @returns the classes that no sheet has
 */
export const unknownClasses = (worn: readonly string[], known: () => ReadonlySet<string>): string[] =>
  worn.filter((name) => !known().has(name));

/** What its author is told. */
export const unknownClass = (name: string): string =>
  `its drawing has class="${name}", and no style sheet has it: it is drawn black, in the dark as well. Give it rules in the lesson’s style.css, as in @layer slide { .drawing .${name} { fill: var(--fill); stroke: var(--ink); } }, or use a class of the sheet’s: shape, rule, thin, ink-line.`;
