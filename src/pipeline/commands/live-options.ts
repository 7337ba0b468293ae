// What the commands that serve live answers read from the environment.
import { join } from "node:path";
import { env } from "node:process";
import { memoryAndFile } from "../../live/store/memory-and-file.ts";
import type { Store } from "../../live/store/store.ts";
import { PROJECT } from "../folders.ts";
import { Stop } from "./stop.ts";

/** Where the embedded store keeps its rooms: never in dist/, which goes to a web space. */
export const ROOMS = join(PROJECT, "node_modules/.cache/live-rooms");

/** LIVE_NATS names servers, LIVE_REPLICAS says on how many of them each vote is; without them, a file on this computer. */
export async function storeAsked(): Promise<Store> {
  const servers = env["LIVE_NATS"];
  if (!servers) return memoryAndFile(ROOMS);
  const { natsStore } = await import("../../live/store/nats.ts").catch(() => {
    throw new Stop("LIVE_NATS needs two packages more. Run: npm i @nats-io/jetstream @nats-io/transport-node");
  });
  return natsStore(servers, Number(env["LIVE_REPLICAS"] ?? 1)).catch((error: Error) => {
    throw new Stop(`LIVE_NATS=${servers} can’t be used: ${error.message}`);
  });
}
