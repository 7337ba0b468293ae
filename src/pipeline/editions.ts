// A lesson's other languages: folders in the lesson's own, each called after its language, with an index.ts of its own.
import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isTag } from "../words/tag.ts";
import { PROJECT } from "./folders.ts";

/** The languages that a lesson has been translated into. @param lesson its folder, from the project on */
export function translationsOf(lesson: string): readonly string[] {
  const folder = join(PROJECT, lesson);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => isTag(name) && existsSync(join(folder, name, "index.ts")))
    .sort();
}

/** The folder of the lesson that a folder has a translation of; undefined where it has none. */
export function originalOf(lesson: string): string | undefined {
  const parent = dirname(lesson);
  return isTag(basename(lesson)) && parent !== "." && existsSync(join(PROJECT, parent, "index.ts"))
    ? parent
    : undefined;
}

/** A lesson's own file of that name; for a translation, the original's where it has none. */
export function lessonFile(lesson: string, name: string): string | undefined {
  return [lesson, originalOf(lesson)]
    .flatMap((folder) => (folder === undefined ? [] : join(PROJECT, folder, name)))
    .find(existsSync);
}

/** Where another language of a lesson stands, from this one on. */
export interface OtherEdition {
  /** As in `ar/` or `../`. */
  readonly folder: string;
  /** BCP 47. */
  readonly language: string;
}

/**
 * The other languages of a lesson whose site is built into folders beside and below its own.
 *
 * @param original the language of the lesson that this is a translation of
 */
export function otherEditions(lesson: string, original: string | undefined): readonly OtherEdition[] {
  const parent = originalOf(lesson);
  if (parent === undefined) return translationsOf(lesson).map((language) => ({ folder: `${language}/`, language }));
  const sisters = translationsOf(parent).filter((language) => language !== basename(lesson));
  return [
    ...(original ? [{ folder: "../", language: original }] : []),
    ...sisters.map((language) => ({ folder: `../${language}/`, language })),
  ];
}
