// Builds the documents into dist/, for the commands that need them; says what is wrong without a stack.
import { join } from "node:path";
import { build } from "vite";

export const PROJECT = join(import.meta.dirname, "../..");
export const CONFIG = join(PROJECT, "vite.config.ts");

/** @throws Error whose message names the slide that is broken, and how to mend it */
export async function buildDeck() {
  await build({ configFile: CONFIG, logLevel: "silent" }).catch((error: Error & { errors?: Error[] }) => {
    throw new Error(error.errors?.map(({ message }) => message).join("\n") ?? error.message);
  });
}
