// Lets Node run the engine's TypeScript and TSX as they stand: `node --import ./src/pipeline/node/typescript.js --test …`.
// For pure code: style sheets are empty here, and what only Vite knows (import.meta.glob) is not there.
import { register } from "node:module";

register("./hooks.js", import.meta.url);
