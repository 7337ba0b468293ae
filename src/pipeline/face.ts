// The engine's public face: what a lesson may import, by the names in package.json's `exports`.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ENGINE } from "./folders.ts";

type Target = string | { readonly types?: string; readonly default?: string };

const { name, exports } = JSON.parse(readFileSync(join(ENGINE, "package.json"), "utf8")) as {
  name: string;
  exports: Readonly<Record<string, Target>>;
};

/** For Vite: each name, as in `classroom-deck/drawing`, and the file that it stands for. */
export const FACE = Object.entries(exports).map(([path, target]) => ({
  find: new RegExp(`^${name}${path.slice(1)}$`),
  replacement: join(ENGINE, typeof target === "string" ? target : (target.default ?? "")),
}));
