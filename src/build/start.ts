// `npm start`: builds the deck, serves it on this computer, prints its address, opens it where there is a display.
import { env, platform } from "node:process";
import { preview } from "vite";
import { buildDeck, CONFIG } from "./build-deck.ts";
import { Stop } from "./stop.ts";

const port = Number(env["PORT"] ?? 4173);
const hasDisplay = platform === "darwin" || platform === "win32" || Boolean(env["DISPLAY"] ?? env["WAYLAND_DISPLAY"]);

if (!Number.isInteger(port) || port < 0 || port > 65_535)
  throw new Stop(`PORT=${env["PORT"]} is not a port. Use a number, as in: PORT=4180 npm start`);

await buildDeck().catch((error: Error) => {
  throw new Stop(error.message);
});
const server = await preview({
  configFile: CONFIG,
  logLevel: "error",
  preview: { host: "localhost", port, strictPort: true, open: hasDisplay && !env["CI"] },
}).catch((error: Error) => {
  throw new Stop(
    /in use/.test(error.message) ? `Port ${port} is taken. Choose another: PORT=${port + 1} npm start` : error.message,
  );
});
console.log(`The deck is at ${server.resolvedUrls?.local[0]}  (Ctrl+C ends it)`);
