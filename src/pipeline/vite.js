// What vite.config.ts imports, as "classroom-deck/vite". Plain JavaScript, since Node loads it itself: the plugin's own
// sources are TypeScript, which Vite runs.
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const { module } = await runnerImport(fileURLToPath(new URL("plugin.ts", import.meta.url)), {
  configFile: false,
  logLevel: "error",
});

/** @type {typeof import("./plugin.ts").classroomDeck} */
export const classroomDeck = module.classroomDeck;
