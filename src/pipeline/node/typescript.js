// Lets Node run the engine's TypeScript and TSX as they stand: the commands, the plugin, what is rendered at build time, and
// unit tests: `node --import ./src/pipeline/node/typescript.js --test …`. Style sheets are empty here, and what only Vite knows
// (import.meta.glob) is not there.
import { register } from "node:module";

register("./hooks.js", import.meta.url);
process.setSourceMapsEnabled(true);
