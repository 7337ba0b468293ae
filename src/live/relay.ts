// Where phones can't reach the lecturer's computer: the room is opened at a relay, the same program on another host, and
// the deck's windows talk to it through this process. Phones use the relay's own name.
import { Readable } from "node:stream";
import { parse } from "valibot";
import { openStream, Refused } from "./http.ts";
import type { LedRoom } from "./lecturer.ts";
import { type LiveLesson, Opened, VERSION } from "./wire.ts";

export interface RelayRoom extends LedRoom {
  readonly code: string;
  readonly secret: string;
}

/** What leads to a room at a relay. */
export interface RelayKey {
  readonly code: string;
  readonly secret: string;
}

/**
 * @param relay its address, as in `https://live.example.org`
 * @param password what the relay asks of those who open rooms
 * @param last a room that was opened there before: gone on with, unless it has ended
 * @throws Error that says why there is no room
 */
export async function roomAtRelay(
  relay: string,
  password: string,
  lesson: LiveLesson,
  last?: RelayKey,
): Promise<RelayRoom> {
  const asked = (path: string, init: RequestInit) =>
    fetch(`${relay}/${path}`, init).catch((error: Error & { cause?: Error }) => {
      throw new Error(`The relay ${relay} does not answer: ${error.cause?.message || error.message}`);
    });
  const open = async () => {
    const opened = await asked("rooms", {
      method: "POST",
      headers: { Authorization: `Bearer ${password}`, "Content-Type": "application/json" },
      body: JSON.stringify({ v: VERSION, lesson }),
    });
    if (opened.status === 403) throw new Error(`The relay ${relay} wants its password: LIVE_PASSWORD=…`);
    if (opened.status === 429)
      throw new Error(`The relay ${relay} opens no more rooms just now: try again in a minute.`);
    if (!opened.ok) throw new Error(`The relay ${relay} opens no room (${opened.status}).`);
    return parse(Opened, await opened.json());
  };
  const isThere = async ({ code, secret }: RelayKey) =>
    (await asked(`r/${code}/results`, { headers: { Authorization: `Bearer ${secret}` } })).ok;
  const { code, secret } = last && (await isThere(last)) ? last : await open();
  const headers = { Authorization: `Bearer ${secret}` };
  const room = `${relay}/r/${code}`;

  const ask = (what: string, init?: RequestInit) =>
    fetch(`${room}/${what}`, { headers, ...init }).catch(() => {
      throw new Refused(502);
    });
  return {
    code,
    secret,
    desk: async (response) => {
      const end = new AbortController();
      response.once("close", () => end.abort());
      const { body, status } = await ask("desk", { signal: end.signal });
      if (!body || status !== 200) throw new Refused(502);
      openStream(response);
      Readable.fromWeb(body as import("node:stream/web").ReadableStream)
        .on("error", () => response.destroy())
        .pipe(response);
    },
    results: async () => {
      const results = await ask("results");
      if (!results.ok) throw new Refused(results.status);
      return await results.text();
    },
    steer: async (body) => (await ask("steer", { method: "POST", body })).status,
  };
}
