// Style sheets as they are looked through for what a lesson may use.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface Sheet {
  /** Its whole path. */
  readonly file: string;
  /** Its rules, with blanks in the place of comments: each line is where it was. */
  readonly text: string;
}

/** @param folders whose sheets count, those of the folders below as well */
export const sheetsIn = (folders: readonly string[]): readonly Sheet[] =>
  folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".css"))
        .map((name) => sheetAt(join(folder, name))),
    );

export const sheetAt = (file: string): Sheet => ({ file, text: withoutComments(readFileSync(file, "utf8")) });

const withoutComments = (text: string) =>
  text.replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, " "));
