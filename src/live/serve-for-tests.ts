// A live server in a process of its own, which tests and the benchmark may kill: `FOLDER PORT` or `NATS_SERVERS PORT
// REPLICAS`. With a code it finds a room, without one it opens one. It prints code and secret.

import { BARE, LESSON } from "./for-tests.ts";
import { LIMITS } from "./room-host.ts";
import { LiveServer } from "./server.ts";
import { memoryAndFile } from "./store/memory-and-file.ts";
import { warmUp } from "./warm-up.ts";

const [, , where = "", port = "0", replicas = "1", code = ""] = process.argv;
const store = where.startsWith("nats:")
  ? await (await import("./store/nats.ts")).natsStore(where, Number(replicas))
  : memoryAndFile(where || undefined);
// A benchmark's phones are all on one computer and in a hurry.
const server = new LiveServer({ store, pages: BARE, limits: { ...LIMITS, room: [100_000, 100_000], voters: 100_000 } });
if (process.env["WARM"]) await warmUp(BARE);
await server.listen(server.phones, Number(port), "127.0.0.1");
if (code) {
  await server.find(code);
  console.log(`ready ${code}`);
} else {
  const { host, secret } = await server.open(LESSON);
  console.log(`ready ${host.store.record.code} ${secret}`);
}
// Whoever started it has gone.
process.once("disconnect", () => process.exit());
setInterval(() => process.send?.({ rss: process.memoryUsage().rss }), 500).unref();
