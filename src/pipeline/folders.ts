// Where things are: the engine, and the project that a lesson is in. In this repository they are one folder.
import { join, relative, sep } from "node:path";

/** The engine's package, whose package.json says what it depends on. */
export const ENGINE = join(import.meta.dirname, "../..");
/** The engine's sources: the root of what Vite serves. */
export const SOURCES = join(ENGINE, "src");
/** The project that a command was started in: it has the vite.config.ts, the lesson and dist/. */
export const PROJECT = process.cwd();
/** The built site. */
export const DIST = join(PROJECT, "dist");

/** A path as the person at the keyboard would write it, with slashes on every system. */
export const inProject = (path: string): string => {
  const near = relative(PROJECT, path).split(sep).join("/");
  return near.startsWith("..") ? path : near || ".";
};
