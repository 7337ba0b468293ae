// What typescript.js puts before Node's own loading of modules.
// @see https://nodejs.org/api/module.html#hooks
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { transformWithOxc } from "vite";

/** @type {import("node:module").LoadHook} */
export async function load(url, context, nextLoad) {
  if (url.endsWith(".css")) return { format: "module", source: "", shortCircuit: true };
  if (!/^file:.*\.tsx?$/.test(url)) return nextLoad(url, context);
  const path = fileURLToPath(url);
  const { code } = await transformWithOxc(await readFile(path, "utf8"), path, {
    jsx: { runtime: "automatic", importSource: "preact" },
    sourcemap: false,
  });
  return { format: "module", source: code, shortCircuit: true };
}
