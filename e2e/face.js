// `classroom-deck/e2e` as Node loads it. Playwright compiles the TypeScript of a project, and none in node_modules, where
// the engine's stands: there the engine does it itself, for its own files alone.
import { register } from "node:module";

const isInstalled = /[\\/]node_modules[\\/]/.test(import.meta.dirname);
if (isInstalled)
  register("../src/pipeline/node/hooks.js", import.meta.url, { data: new URL("..", import.meta.url).href });

/** @type {typeof import("./face.ts")} */
const face = await import("./face.ts");
export const { expect, Lecture, lessonTests, Review, test } = face;
