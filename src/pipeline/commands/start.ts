// `npm start`: builds the deck, serves it on this computer, prints its address, opens it where there is a display.
import { env, platform } from "node:process";
import { preview } from "vite";
import { buildDeck, CONFIG } from "../build-deck.ts";
import { askedPort, isFree } from "./port.ts";
import { Stop } from "./stop.ts";

const port = askedPort(4173, "npm start");
const hasDisplay = platform === "darwin" || platform === "win32" || Boolean(env["DISPLAY"] ?? env["WAYLAND_DISPLAY"]);

// Asked before the build, which takes its time.
if (!(await isFree(port))) throw new Stop(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);

console.log("Building the deck …");
await buildDeck().catch((error: Error) => {
  throw new Stop(error.message);
});
const server = await preview({
  configFile: CONFIG,
  logLevel: "error",
  preview: { host: "localhost", port, strictPort: true, open: hasDisplay && !env["CI"] },
}).catch((error: Error) => {
  throw new Stop(error.message);
});
console.log(`The deck is at ${server.resolvedUrls?.local[0]}  (Ctrl+C ends it)`);
