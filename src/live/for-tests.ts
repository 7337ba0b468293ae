// A live server for tests and the benchmark: a small lesson, bare pages, and a phone that is only a few requests.
import type { AddressInfo } from "node:net";
import type { PhonePages } from "./phone-pages.ts";
import { type LiveOptions, LiveServer } from "./server.ts";
import { memoryAndFile } from "./store/memory-and-file.ts";
import type { Store } from "./store/store.ts";
import { type Ballot, type LiveLesson, type RoomEvent, VERSION } from "./wire.ts";

export const LESSON: LiveLesson = {
  title: "A lesson",
  language: "en",
  slides: { leaf: { headline: "A leaf turns light into sugar", figures: ["A leaf."], told: ["It does."] } },
  activities: [
    {
      id: "which",
      slide: "leaf",
      stem: "Which one?",
      rounds: 2,
      half: { shape: "options", options: ["A", "B", "C"], most: 1 },
    },
    {
      id: "where",
      slide: "leaf",
      stem: "Where?",
      rounds: 1,
      half: { shape: "rows", rows: ["r", "s"], choices: ["x", "y"] },
    },
    {
      id: "guess:1",
      slide: "leaf",
      stem: "Guess",
      rounds: 1,
      half: { shape: "options", options: ["A", "B"], most: 1 },
    },
    {
      id: "guess:2",
      slide: "leaf",
      stem: "Guess again",
      rounds: 1,
      half: { shape: "options", options: ["A", "B"], most: 1 },
      before: "guess:1",
    },
    { id: "why", slide: "leaf", stem: "Why?", rounds: 1, half: { shape: "text", longest: 200 } },
  ],
};

export const BARE: PhonePages = {
  door: (wrong) => `door ${wrong ?? ""}`,
  room: ({ now, own, said }) => `room ${JSON.stringify({ now, own, said })}`,
  lead: () => "lead",
  styles: [],
  asset: () => undefined,
};

/** A server with one room open, on a free port of this computer. */
export async function liveForTests(
  store: Store = memoryAndFile(),
  pages = BARE,
  options: Partial<Omit<LiveOptions, "store" | "pages">> = {},
) {
  const server = new LiveServer({ store, pages, ...options });
  const listening = await server.listen(server.phones, 0, "127.0.0.1");
  const { port } = listening.address() as AddressInfo;
  const { host, secret } = await server.open(LESSON);
  const { code } = host.store.record;
  const origin = `http://127.0.0.1:${port}`;
  const room = `${origin}/r/${code}`;
  const steer = async (event: RoomEvent, window = "wall") => {
    const body = JSON.stringify({ v: VERSION, do: "change", window, event });
    return (await fetch(`${room}/steer`, { method: "POST", headers: { Authorization: `Bearer ${secret}` }, body }))
      .status;
  };
  return { server, host, secret, code, origin, room, port, steer, close: () => server.close() };
}

export const tokenOf = (name: string) => `token-of-${name}`.padEnd(24, "-");

export const voteBody = (name: string, ballot: Ballot, { activity = "which", round = 1, change = 1 } = {}) =>
  JSON.stringify({ v: VERSION, activity, round, token: tokenOf(name), change, ballot });
