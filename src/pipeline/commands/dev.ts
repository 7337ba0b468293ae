// `npm run dev`: shows each change when it is saved, at the same slide. PORT chooses another port.
import { env } from "node:process";
import { createServer } from "vite";
import { CONFIG } from "../build-deck.ts";
import { Stop } from "./stop.ts";

const server = await createServer({
  configFile: CONFIG,
  clearScreen: false,
  server: { ...(env["PORT"] && { port: Number(env["PORT"]) }) },
}).catch((error: Error) => {
  throw new Stop(error.message);
});
await server.listen().catch((error: Error) => {
  throw new Stop(error.message);
});
server.printUrls();
