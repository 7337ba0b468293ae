// Files that are there whole, or not at all: several builds, or documents of one, may be made at a time, and each may be ended.
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** @param write writes what is to be in the file to another path, whose name ends as the file's does */
export async function writeWhole(file: string, write: (to: string) => Promise<unknown>) {
  const folder = dirname(file);
  const half = join(folder, `.${randomUUID()}-${basename(file)}`);
  await mkdir(folder, { recursive: true });
  try {
    await write(half);
    await rename(half, file);
  } catch (error) {
    await rm(half, { force: true }).catch(() => {});
    throw error;
  }
}

/** Makes a file that is not there yet. */
export async function makeOnce(file: string, write: (to: string) => Promise<unknown>) {
  if (!existsSync(file)) await writeWhole(file, write);
}
