// `npm run live`: live answers alone, without a deck, for a server: a gateway to rooms in NATS, or a relay for laptops that
// phones can't reach. LIVE_PORT, LIVE_HOST, LIVE_NATS, LIVE_REPLICAS and LIVE_PASSWORD set it up (docs/live.md).
import { env } from "node:process";
import { LiveServer } from "../../live/server.ts";
import { warmUp } from "../../live/warm-up.ts";
import { phonePages } from "../../phone/pages.tsx";
import { wordsOfScripts } from "../plugins/words.ts";
import { storeAsked } from "./live-options.ts";
import { askedPort } from "./port.ts";
import { Stop } from "./stop.ts";

const port = askedPort(4174, "npm run live", "LIVE_PORT");
const password = env["LIVE_PASSWORD"];
const [store, pages] = await Promise.all([storeAsked(), phonePages(wordsOfScripts)]);
const live = new LiveServer({ store, pages, password });
await live.listen(live.phones, port, env["LIVE_HOST"] ?? "127.0.0.1").catch((error: Error) => {
  throw new Stop(`Port ${port} can’t be listened on: ${error.message}`);
});
warmUp(pages).catch(() => {}); // no class is here yet
console.log(
  `Live answers are served on port ${port}${password ? ", and laptops may open rooms" : ""}  (Ctrl+C ends it)`,
);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, async () => {
    await live.close();
    process.exit();
  });
}
