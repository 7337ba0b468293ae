// Custom properties that a lesson uses and nobody gives: what they stand in does nothing, without a word.
import { join } from "node:path";
import { nameMeant } from "../deck/rules/name-meant.ts";
import { SOURCES } from "./folders.ts";
import { type Sheet, sheetAt } from "./sheets.ts";

/** A custom property where it is used or given. */
interface Named {
  readonly name: string;
  /** From 1. */
  readonly line: number;
}

const lineAt = (text: string, index: number) => text.slice(0, index).split("\n").length;

const namedIn = (text: string, pattern: RegExp): readonly Named[] =>
  [...text.matchAll(pattern)].map(({ 1: name = "", index }) => ({ name, line: lineAt(text, index) }));

/** `var(--name)`; one that says what to take instead, as in `var(--name, red)`, needs no value. */
const USED = /var\(\s*(--[\w-]+)\s*\)/g;
const GIVEN = /(?:^|[\s;{]|@property\s+)(--[\w-]+)(?=\s*[:{])/g;

/** What a sheet gives a value. */
const givenIn = ({ text }: Pick<Sheet, "text">) => namedIn(text, GIVEN);

/** What every document gives a value: the theme's colours, families, and unit. The guide lists them. */
export const themeProperties = (): readonly string[] => [
  ...new Set(givenIn(sheetAt(join(SOURCES, "theme/theme.css"))).map(({ name }) => name)),
];

/** Something that a lesson's author is told. */
export interface Told {
  /** A sheet's whole path, or what was given as the name of a body. */
  readonly where: string;
  readonly line?: number;
  readonly message: string;
}

/**
 * @param sheets the lesson's own
 * @param bodies the markup of its slides, each with its name
 * @param theme what it may use without giving it
 * @returns what is used and has no value; what is given a value and is used nowhere, as far as it looks like another name
 */
export function propertyProblems(
  sheets: readonly Sheet[],
  bodies: ReadonlyMap<string, string>,
  theme: readonly string[],
): { readonly wrong: readonly Told[]; readonly idle: readonly Told[] } {
  const given = sheets.flatMap((sheet) => givenIn(sheet).map((one) => ({ ...one, where: sheet.file })));
  const known = [...new Set([...theme, ...given.map(({ name }) => name)])];
  const used = [
    ...sheets.flatMap((sheet) => namedIn(sheet.text, USED).map((one) => ({ ...one, where: sheet.file }))),
    ...[...bodies].flatMap(([where, body]) =>
      [...body.matchAll(/ [\w:-]+="[^"]*var\([^"]*"/g)].flatMap(([attribute]) =>
        namedIn(attribute, USED).map(({ name }) => ({ name, where, line: undefined })),
      ),
    ),
  ];
  const isUsed = new Set(
    [...sheets.map(({ text }) => text), ...bodies.values()].flatMap((text) => text.match(ANY) ?? []),
  );
  return {
    wrong: once(used.filter(({ name }) => !known.includes(name))).map(({ name, where, line }) => ({
      where,
      ...(line !== undefined && { line }),
      message: noValue(name, known),
    })),
    idle: once(given.filter(({ name }) => !theme.includes(name) && !isUsed.has(`var(${name}`))).flatMap(
      ({ name, where, line }) => {
        const meant = nameMeant(name, theme);
        return meant === undefined
          ? []
          : [{ where, line, message: `${name} is given a value, and nothing uses it. Did you mean ${meant}?` }];
      },
    ),
  };
}

/** Whatever stands behind `var(`, with something to take instead or without. */
const ANY = /var\(--[\w-]+/g;

/** Each name once a sheet or a slide. */
const once = <Given extends { readonly name: string; readonly where: string }>(all: readonly Given[]): Given[] =>
  all.filter(
    ({ name, where }, index) => all.findIndex((other) => other.name === name && other.where === where) === index,
  );

function noValue(name: string, known: readonly string[]): string {
  const meant = nameMeant(name, known);
  const mend = meant
    ? `Did you mean var(${meant})?`
    : `Use one of: ${known.join(", ")}; or give it a value, as in :root { ${name}: var(--ink); }.`;
  return `var(${name}) has no value, so that what it stands in does nothing. ${mend}`;
}
