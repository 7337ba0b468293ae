// `npm run dev`: shows each change when it is saved, at the same slide. PORT chooses another port.
import { createServer } from "vite";
import { CONFIG } from "../build-deck.ts";
import { askedPort } from "./port.ts";
import { Stop } from "./stop.ts";

const port = askedPort(5173, "npm run dev");
const server = await createServer({
  configFile: CONFIG,
  clearScreen: false,
  server: { port },
}).catch((error: Error) => {
  throw new Stop(error.message);
});
await server.listen().catch((error: Error) => {
  throw new Stop(error.message);
});
server.printUrls();
