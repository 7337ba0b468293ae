// `npm start -- --live`: one process serves the deck to this computer, and live answers to the phones in the room.
// `--relay https://…` opens the room at another host, for networks where phones can't reach this computer.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { env } from "node:process";
import { is, object, string } from "valibot";
import { reachable } from "../../live/addresses.ts";
import { deckFiles } from "../../live/deck-files.ts";
import { invitationTo } from "../../live/invitation.ts";
import { type LedRoom, ledHere, serveLecturer } from "../../live/lecturer.ts";
import { type RelayKey, roomAtRelay } from "../../live/relay.ts";
import { LiveServer } from "../../live/server.ts";
import { warmUp } from "../../live/warm-up.ts";
import type { LiveLesson } from "../../live/wire.ts";
import { phonePages } from "../../phone/pages.tsx";
import { LIVE } from "../build-deck.ts";
import { PROJECT } from "../folders.ts";
import { wordsOfScripts } from "../plugins/words.ts";
import { ROOMS, storeAsked } from "./live-options.ts";
import { askedPort } from "./port.ts";
import { Stop } from "./stop.ts";

/** What is needed to go on with a room after a crash: the same code, the same phones. */
const LAST = join(ROOMS, "last.json");
const Last = object({
  code: string(),
  secret: string(),
  /** The port for phones, or the relay. */
  where: string(),
  /** The lesson's hash: another one has a room of its own. */
  lesson: string(),
});

interface Room {
  readonly code: string;
  readonly secret: string;
  /** Where phones go, the likeliest first. */
  readonly addresses: readonly { readonly address: string; readonly where: string }[];
  /** Where the lecturer's windows lead it. */
  readonly led: LedRoom;
}

/**
 * Serves the built deck live.
 *
 * @param port the deck's, on this computer alone; phones come to the next one, or to LIVE_PORT
 * @param relay where the room is to be opened, if not here
 * @param lesson what phones may know of it
 * @returns the deck's address
 * @throws Stop
 */
export async function startLive(port: number, relay: string | undefined, lesson: LiveLesson): Promise<string> {
  const room = await (relay === undefined
    ? roomHere(askedPort(port + 1, "npm start -- --live", "LIVE_PORT"), lesson)
    : atRelay(relay, lesson));
  const { code, secret, addresses, led } = room;
  const invitation = JSON.stringify(invitationTo(code, secret, addresses));
  const files = deckFiles(join(PROJECT, LIVE));
  const deck = createServer((request, response) => {
    // A page elsewhere may have its name lead to this computer: it is not asked for under that name.
    if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? "")) {
      response.writeHead(421).end();
      return;
    }
    serveLecturer(led, invitation, request, response)
      .then((isServed) => (isServed ? undefined : files(request, response)))
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    deck.once("error", reject).listen(port, "localhost", resolve);
  }).catch((error: Error) => {
    throw new Stop(`Port ${port} can’t be listened on: ${error.message}`);
  });
  console.log(`The room’s code is ${code}. Phones in the same network go to:`);
  for (const { address, where } of addresses) console.log(`  ${address}  (${where})`);
  if (addresses.length === 0)
    console.log(
      "  nowhere: this computer is in no network. Join the room’s Wi-Fi, or open a hotspot, and start again.",
    );
  return `http://localhost:${port}/`;
}

async function roomHere(port: number, lesson: LiveLesson): Promise<Room> {
  const [store, pages] = await Promise.all([storeAsked(), phonePages(wordsOfScripts, lesson.language)]);
  const live = new LiveServer({ store, pages });
  await live.listen(live.phones, port, "0.0.0.0").catch((error: Error) => {
    throw new Stop(`Port ${port} for phones can’t be listened on: ${error.message}. LIVE_PORT chooses another.`);
  });
  const { host, secret } = await opened(live, port, lesson);
  warmUp(pages).catch(() => {}); // the class is not here yet
  const interfaces = reachable().map(({ host, where }) => ({ address: `http://${host}:${port}`, where }));
  const own = env["LIVE_ADDRESS"];
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, async () => {
      const { record, room } = host.store;
      await live.close();
      if (!room.isEnded)
        console.log(
          `\nThe room ${record.code} and its votes are kept until ${new Date(record.ends).toLocaleString()}: start again to go on, or to end it in the speaker view.`,
        );
      process.exit();
    });
  }
  return {
    code: host.store.record.code,
    secret,
    addresses: own ? [{ address: own.replace(/\/$/, ""), where: "LIVE_ADDRESS" }, ...interfaces] : interfaces,
    led: ledHere(host),
  };
}

/** The last room, where it is of the same lesson and has not ended; a new one where not. */
async function opened(live: LiveServer, port: number, lesson: LiveLesson) {
  const last = lastRoom(`${port}`, lesson);
  const host = last && (await live.find(last.code));
  if (last && host) return { host, secret: last.secret };
  const room = await live.open(lesson);
  remember({ code: room.host.store.record.code, secret: room.secret }, `${port}`, lesson);
  return room;
}

const hashOf = (lesson: LiveLesson) => createHash("sha256").update(JSON.stringify(lesson)).digest("base64url");

/** The last room, where it was in the same place and of the same lesson. */
function lastRoom(where: string, lesson: LiveLesson) {
  try {
    const last: unknown = JSON.parse(readFileSync(LAST, "utf8"));
    return is(Last, last) && last.where === where && last.lesson === hashOf(lesson) ? last : undefined;
  } catch {
    return undefined;
  }
}

function remember({ code, secret }: RelayKey, where: string, lesson: LiveLesson) {
  mkdirSync(ROOMS, { recursive: true, mode: 0o700 });
  writeFileSync(LAST, JSON.stringify({ code, secret, where, lesson: hashOf(lesson) }), { mode: 0o600 });
}

async function atRelay(relay: string, lesson: LiveLesson): Promise<Room> {
  if (!/^https?:\/\/[^/]+\/?$/.test(relay))
    throw new Stop(`“${relay}” is no relay. As in: --relay https://live.example.org`);
  const address = relay.replace(/\/$/, "");
  const last = lastRoom(address, lesson);
  const led = await roomAtRelay(address, env["LIVE_PASSWORD"] ?? "", lesson, last).catch((error: Error) => {
    throw new Stop(error.message);
  });
  remember(led, address, lesson);
  return { code: led.code, secret: led.secret, led, addresses: [{ address, where: "relay" }] };
}
