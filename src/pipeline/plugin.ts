// The one Vite plugin, `classroomDeck({ lesson: "slides" })`: a list of smaller ones, a concern each.
import { env } from "node:process";
import type { Plugin } from "vite";
import { LessonRunner } from "./lesson-runner.ts";
import { contentSecurityPolicy } from "./plugins/content-security-policy.ts";
import { direction } from "./plugins/direction.ts";
import { documents } from "./plugins/documents.ts";
import { inlineIcon } from "./plugins/inline-icon.ts";
import { inlineScript } from "./plugins/inline-script.ts";
import { inlineStyle } from "./plugins/inline-style.ts";
import { keepsWhatItDidNotMake } from "./plugins/keeps.ts";
import { lessonFiles } from "./plugins/lesson-files.ts";
import { lessonFonts } from "./plugins/lesson-fonts.ts";
import { licences } from "./plugins/licences.ts";
import { offline } from "./plugins/offline.ts";
import { pictures } from "./plugins/pictures.ts";
import { revealScript } from "./plugins/reveal-script.ts";
import { revealStyle } from "./plugins/reveal-style.ts";
import { sharing } from "./plugins/sharing.ts";
import { singleFile } from "./plugins/single-file.ts";
import { styleImports } from "./plugins/style-imports.ts";
import { subsetFonts } from "./plugins/subset-fonts.ts";
import { wordsOfScripts } from "./plugins/words.ts";

export interface DeckOptions {
  /**
   * The lesson's folder, from the project on. It has the running order, `index.ts`, and may have a `style.css`, an
   * `icon.svg` and a folder `icons` for the deck's installed copy. The environment's LESSON takes its place.
   */
  readonly lesson: string;
  /** Where the built deck goes, from the project on: `dist` where left out. */
  readonly outDir?: string;
}

/**
 * Makes a deck of a lesson: development server and build.
 *
 * @example
 * // vite.config.ts
 * import { classroomDeck } from "classroom-deck/vite";
 * import { defineConfig } from "vite";
 *
 * export default defineConfig({ plugins: [classroomDeck({ lesson: "slides" })] });
 */
export function classroomDeck({ lesson, outDir = "dist" }: DeckOptions): Plugin[] {
  return sitePlugins({ lesson: env["LESSON"] || lesson, outDir });
}

/** The same of a lesson that is named by the caller alone: the environment changes nothing. */
export function sitePlugins(options: Required<DeckOptions>, opening = opened(options.lesson)): Plugin[] {
  return [
    documents(options, opening),
    ...shared(options, opening),
    sharing(),
    offline(options),
    inlineIcon(),
    ...inlineScript(),
    inlineStyle(),
    contentSecurityPolicy(),
    keepsWhatItDidNotMake(options),
  ];
}

/**
 * Makes one document a file that needs no other.
 *
 * @param file the document's, such as `review.html`
 * @param runner renders the lesson; shared by the builds of all documents
 * @param packages shared by them, too: their licences stand in one file
 */
export function oneFile(
  options: Required<DeckOptions>,
  file: string,
  runner: Promise<LessonRunner>,
  packages: Set<string>,
): Plugin[] {
  return [
    documents(options, () => runner, [file]),
    ...shared(options, () => runner, packages),
    singleFile(),
    contentSecurityPolicy("single file"),
  ];
}

const shared = (
  options: Required<DeckOptions>,
  opening: () => Promise<LessonRunner>,
  packages?: Set<string>,
): Plugin[] => [
  lessonFiles(options),
  lessonFonts(opening),
  styleImports(options),
  wordsOfScripts(async () => (await opening()).language()),
  subsetFonts(),
  revealScript(),
  direction(
    async () => (await opening()).language(),
    async () => (await opening()).otherLanguages(),
  ),
  pictures(opening),
  revealStyle(),
  licences(packages),
];

/** Gives the lesson's runner, which is opened once: the first who asks says whether modules may change meanwhile. */
export type Opening = (whileWriting?: boolean) => Promise<LessonRunner>;

export function opened(lesson: string): Opening {
  let runner: Promise<LessonRunner> | undefined;
  return (whileWriting) => {
    runner ??= LessonRunner.open(lesson, whileWriting);
    return runner;
  };
}
