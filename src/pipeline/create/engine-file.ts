// The engine as one file, which a lesson carries: packed from wherever this one stands, a repository or node_modules.
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { ENGINE } from "../folders.ts";
import { writePackages } from "./lock.ts";
import { npm } from "./npm.ts";

/** Where a lesson has its engine, from the lesson's folder on. */
export const FOLDER = "engine";

/** What the engine's package.json says of it. */
export interface EnginePackage {
  readonly version: string;
  readonly license: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta: Readonly<Record<string, unknown>>;
}

export const enginePackage = (): EnginePackage => JSON.parse(readFileSync(join(ENGINE, "package.json"), "utf8"));

/**
 * Packs this engine into a lesson.
 *
 * @param lesson the lesson's folder, a whole path
 * @returns the file, from the lesson's folder on
 * @throws Error where npm can't pack it
 */
export function packInto(lesson: string): string {
  if (existsSync(join(ENGINE, "package-lock.json"))) writePackages();
  const packed = mkdtempSync(join(tmpdir(), "classroom-deck-"));
  try {
    npm(["pack", ENGINE, "--pack-destination", packed, "--ignore-scripts", "--silent"], packed);
    const [file] = readdirSync(packed).filter((name) => name.endsWith(".tgz"));
    if (!file) throw new Error("npm pack has packed nothing.");
    return putInto(lesson, join(packed, file));
  } finally {
    rmSync(packed, { recursive: true, force: true });
  }
}

/** Copies a packed engine into a lesson. @returns the copy, from the lesson's folder on */
export function putInto(lesson: string, file: string): string {
  mkdirSync(join(lesson, FOLDER), { recursive: true });
  copyFileSync(file, join(lesson, FOLDER, basename(file)));
  return `${FOLDER}/${basename(file)}`;
}

/** A file's checksum as a package-lock.json has it (Subresource Integrity). */
export const integrityOf = (path: string): string =>
  `sha512-${createHash("sha512").update(readFileSync(path)).digest("base64")}`;
