// Classes of a lesson's drawings that no style sheet has: what wears one is drawn black, without a word.
import { parse } from "node-html-parser";
import { nameMeant } from "../deck/rules/name-meant.ts";
import { sheetsIn } from "./sheets.ts";

/** Words of the engine's own that need no rule. */
const OWN = /^(size-\d+|start|cite|fragment|newest|blank|drawing|narrow|keeps-sides|label)$/;

/** The classes that a sheet has rules for. */
const classesIn = (sheet: string): string[] =>
  [...sheet.matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].map(([, name = ""]) => name);

/**
 * @param folders whose sheets count, those of the folders below as well
 * @returns every class that one of them has a rule for
 */
export const classesOf = (folders: readonly string[]): ReadonlySet<string> =>
  new Set(sheetsIn(folders).flatMap(({ text }) => classesIn(text)));

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

/** Classes of the sheet that any drawing may wear. */
const OF_SHEET = ["shape", "rule", "thin", "ink-line"];

/** What its author is told. @param known the classes that there are */
export function unknownClass(name: string, known: ReadonlySet<string>): string {
  const meant = nameMeant(name, [...OF_SHEET, ...known]);
  return `its drawing has class="${name}", and no style sheet has it: it is drawn black, in the dark as well. ${meant ? `Did you mean “${meant}”? Else give` : "Give"} it rules in the lesson’s style.css, as in @layer slide { .drawing .${name} { fill: var(--fill); stroke: var(--ink); } }, or use a class of the sheet’s: ${OF_SHEET.join(", ")}.`;
}
