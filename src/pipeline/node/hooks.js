// What typescript.js puts before Node's own loading of modules.
// @see https://nodejs.org/api/module.html#hooks
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { transformSync } from "rolldown/utils"; // what Vite compiles with: to load Vite itself here takes three times as long
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
  const [address = ""] = url.split("?");
  if (address.endsWith(".css")) return { format: "module", source: "", shortCircuit: true };
  if (!/\.tsx?$/.test(address)) return nextLoad(url, context);
  const path = fileURLToPath(address);
  const { code, map, errors } = transformSync(path, readFileSync(path, "utf8"), { jsx: JSX, sourcemap: true });
  if (errors[0]) throw errors[0];
  // The places that an error names are those of the file as it is written.
  const written = Buffer.from(JSON.stringify(map)).toString("base64");
  const source = `${code}\n//# sourceMappingURL=data:application/json;base64,${written}`;
  return { format: "module", source, shortCircuit: true };
}
