// Whether files can be written into a folder: tried before the work is done, not after.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inProject } from "./folders.ts";

/**
 * Tries it; makes the folder where it is missing.
 *
 * @param folder a whole path
 * @throws Error whose message names the folder
 */
export async function canWrite(folder: string) {
  const trial = join(folder, ".trial");
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(trial, "");
    await rm(trial);
  } catch (error) {
    throw cannotWrite(folder, error);
  }
}

/** @param error what Node has thrown */
export const cannotWrite = (folder: string, error: unknown): Error =>
  new Error(`${inProject(folder)} can’t be written to (${(error as NodeJS.ErrnoException).code}).`);
