// `npm start`: builds the deck, serves it on this computer, prints its address, opens it where there is a display.
// `npm start -- --live` lets a class answer by phone; `--relay https://…` does so where phones can't reach this computer;
// `--language ar` does so in one of a lesson's other languages.
import { argv, env, platform } from "node:process";
import { parseArgs } from "node:util";
import { preview } from "vite";
import { buildDeck, buildLive, CONFIG } from "../build-deck.ts";
import { askedPort, isFree } from "./port.ts";
import { Stop } from "./stop.ts";

const { isLive, relay, language } = asked();
const port = askedPort(4173, "npm start");
const hasDisplay = platform === "darwin" || platform === "win32" || Boolean(env["DISPLAY"] ?? env["WAYLAND_DISPLAY"]);

// Asked before the build, which takes its time.
if (!(await isFree(port))) throw new Stop(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);

console.log("Building the deck …");
const address = await (isLive ? serveLive() : serve());
console.log(`The deck is at ${address}  (Ctrl+C ends it)`);

function stop({ message }: Error): never {
  throw new Stop(message);
}

async function serve(): Promise<string> {
  await buildDeck().catch(stop);
  const server = await preview({
    configFile: CONFIG,
    logLevel: "error",
    preview: { host: "localhost", port, strictPort: true, open: hasDisplay && !env["CI"] },
  }).catch(stop);
  return server.resolvedUrls?.local[0] ?? "";
}

/** Nothing listens beyond this computer unless it is asked for. */
async function serveLive(): Promise<string> {
  const { lesson, folder } = await buildLive(language).catch(stop);
  const { startLive } = await import("./start-live.ts");
  return `${await startLive(port, relay, lesson)}${folder}`;
}

function asked() {
  try {
    const options = {
      live: { type: "boolean", default: false },
      relay: { type: "string" },
      language: { type: "string" },
    } as const;
    const { relay, live, language } = parseArgs({ args: argv.slice(3), options }).values;
    const isLive = live || relay !== undefined;
    if (language !== undefined && !isLive)
      throw new Error("--language is for live answers: the site has every language");
    return { relay, isLive, language };
  } catch (error) {
    throw new Stop(`${(error as Error).message.split(". ")[0]}. As in: npm start -- --live`);
  }
}
