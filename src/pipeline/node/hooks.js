// What typescript.js puts before Node's own loading of modules.
// @see https://nodejs.org/api/module.html#hooks
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { transformWithOxc } from "vite";
import { JSX } from "./jsx.js";

/** Where the files are that are compiled here: everywhere, unless it is said. */
let folder = "file:";

/** @param {string} [said] an address that the files' begin with */
export function initialize(said) {
  folder = said ?? folder;
}

/** @type {import("node:module").LoadHook} */
export async function load(url, context, nextLoad) {
  if (!url.startsWith(folder)) return nextLoad(url, context);
  if (url.endsWith(".css")) return { format: "module", source: "", shortCircuit: true };
  if (!/\.tsx?$/.test(url)) return nextLoad(url, context);
  const path = fileURLToPath(url);
  const { code } = await transformWithOxc(await readFile(path, "utf8"), path, { jsx: JSX, sourcemap: false });
  return { format: "module", source: code, shortCircuit: true };
}
