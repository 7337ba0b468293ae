// Whatever is thrown while a lesson's modules are loaded, run and rendered, told to its author: file, line, what is wrong,
// and the mend. No stack of the engine's.
import { existsSync, readFileSync } from "node:fs";
import type { LineError } from "../deck/running-order.ts";

interface Where {
  /** The lesson's folder: a whole path, with slashes. */
  readonly folder: string;
  /** The project's folder, likewise. */
  readonly project: string;
  /** The text of the lesson's index.ts. */
  readonly index: string;
}

/** An error whose message is all that its reader needs. */
export class Mendable extends Error {
  override readonly name = "Mendable";
  /** The lines of the file around the mistake, where the mistake is one of writing. */
  readonly frame: string | undefined;

  constructor(message: string, frame?: string) {
    super(message);
    this.stack = "";
    this.frame = frame;
  }
}

/** Names the file and the line of what was thrown, as a path from the project on. */
export function mendable(thrown: unknown, where: Where): Mendable {
  if (!(thrown instanceof Error))
    return new Mendable(`${lessonOf(where)}: what was thrown is no error: ${String(thrown)}`);
  const own = [thrown, thrown.cause].find((error) => error instanceof Mendable);
  if (own) return own;
  if (thrown.name === "LineError") return new Mendable(wrongLines(thrown as LineError, where));
  return unreadable(thrown, where) ?? missing(thrown, where) ?? failed(thrown, where);
}

const lessonOf = ({ folder, project }: Where) => near(folder, project);
const near = (path: string, project: string) =>
  path.startsWith(`${project}/`) ? path.slice(project.length + 1) : path;

function wrongLines({ lines }: LineError, { folder, project, index }: Where): string {
  const told = lines.map(({ message, words }) => {
    const line = words === undefined ? -1 : index.split("\n").findIndex((text) => text.includes(words));
    const place = `${near(folder, project)}/index.ts${line < 0 ? "" : `:${line + 1}`}`;
    return `${place}: ${message.replaceAll(`${folder}/`, "./")}`;
  });
  return told.join("\n");
}

/** A file that is no TypeScript: its compiler draws the place, in colours. */
function unreadable({ message }: Error, { project }: Where): Mendable | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what a terminal's colours are written with
  const plain = message.replaceAll(/\u001b\[[\d;]*m/g, "");
  const [, what, , place] = /^\[(?:PARSE|TRANSFORM)_ERROR\] (.+)\n([^\n]*\n)*?\s*╭─\[ (.+?) \]/m.exec(plain) ?? [];
  if (!what || !place) return undefined;
  const frame = plain.slice(plain.indexOf("╭─[")).trimEnd();
  return new Mendable(`${near(place, project)}: it can’t be read: ${what.replace(/\.$/, "")}.`, frame);
}

/** A file, or a package, that a module of the lesson imports and that is not there. */
function missing({ message }: Error, { project }: Where): Mendable | undefined {
  const [, file, importer] =
    /^Failed to load url (.+?) \(resolved id: .*?\) in (.+)\. Does the file exist\?$/.exec(message) ??
    /^Cannot find (?:module|package) ['"](.+?)['"] imported from ['"]?(.+?)['"]?$/.exec(message) ??
    [];
  if (!file || !importer) return undefined;
  const what = /^[./]/.test(file)
    ? "and there is no such file. Mend its name, or write it."
    : `and there is no such package. Mend its name, or install it: npm i ${file}`;
  // Vite writes a file of the project from the project on, after a slash.
  const named = file.startsWith("/") && !file.startsWith(`${project}/`) ? file.slice(1) : near(file, project);
  return new Mendable(`${near(importer, project)}: it imports “${named}”, ${what}`);
}

/** Thrown by code of the lesson, or by the engine at what the lesson gave it. Its stack names the place. */
function failed(error: Error & { slide?: string }, { folder, project }: Where): Mendable {
  const { message, stack = "", slide } = error;
  const lesson = near(folder, project);
  const start = stack.indexOf(`${folder}/`);
  const [, place] = /^\/([^\s()?:]+\.tsx?(?::\d+)?)/.exec(start < 0 ? "" : stack.slice(start + folder.length)) ?? [];
  const text = (notThere(message, place && `${folder}/${place}`) ?? message)
    .replaceAll(`${folder}/`, `${lesson}/`)
    .replaceAll(`${project}/`, "");
  const named = place ? `${lesson}/${place}` : slide;
  return new Mendable(named && !text.includes(`${lesson}/`) ? `${named}: ${text}` : text);
}

/** What a work has, and little else: src/deck/lesson.ts. */
const OF_WORKS = ["short", "author", "publisher", "title", "year", "url"];

/**
 * What engines say where a name is not there, in words for its author.
 *
 * @param place where it was asked for: a whole path, and its line
 */
function notThere(message: string, place: string | undefined): string | undefined {
  const [, part] = /^Cannot read properties of undefined \(reading '([\w$-]+)'\)$/.exec(message) ?? [];
  if (!part) return undefined;
  const [, path = "", line = ""] = /^(.+?)(?::(\d+))?$/.exec(place ?? "") ?? [];
  const around = existsSync(path)
    ? readFileSync(path, "utf8")
        .split("\n")
        .slice(Number(line) - 1)
    : [];
  const asked = new RegExp(`([\\w$]+(?:\\.[\\w$]+)+)\\.${part.replaceAll(/[$-]/g, "\\$&")}\\b`);
  // An expression of several lines is named by its first.
  const [, name] =
    around
      .slice(0, LINES)
      .flatMap((one) => [asked.exec(one)])
      .find(Boolean) ?? [];
  const mend = OF_WORKS.includes(part)
    ? "Mend its name, or add the work to the lesson’s bibliography.ts."
    : "Mend its name, or write what it stands for.";
  return name
    ? `there is no “${name}”, and its “${part}” is asked for. ${mend}`
    : `something is not there, and its “${part}” is asked for. ${mend}`;
}

/** So far below its first line an expression is looked for. */
const LINES = 12;
