// What vite.config.ts imports, as "classroom-deck/vite". Plain JavaScript, since Node loads it itself: the plugin's own
// sources are TypeScript.
import "./node/typescript.js";

const { classroomDeck: plugin } = await import("./plugin.ts");

/** @type {typeof import("./plugin.ts").classroomDeck} */
export const classroomDeck = plugin;
