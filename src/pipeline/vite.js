// What vite.config.ts imports, as "classroom-deck/vite". Plain JavaScript, since Node loads it itself: the plugin's own
// sources are TypeScript, which Vite runs.
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import { JSX } from "./node/jsx.js";

const { module } = await runnerImport(fileURLToPath(new URL("plugin.ts", import.meta.url)), {
  configFile: false,
  logLevel: "error",
  oxc: { jsx: JSX },
});

/** @type {typeof import("./plugin.ts").classroomDeck} */
export const classroomDeck = module.classroomDeck;
