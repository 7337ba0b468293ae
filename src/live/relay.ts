// Where phones can't reach the lecturer's computer: the room is opened at a relay, the same program on another host, and
// the deck's windows talk to it through this process. Phones use the relay's own name.
import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { parse } from "valibot";
import { answer, bodyOf, fromOwnPage } from "./http.ts";
import { type LiveLesson, LONGEST_BODY, Opened, VERSION } from "./wire.ts";

export interface RelayRoom {
  readonly code: string;
  readonly secret: string;
  /** @returns whether it was the relay's business */
  serve(request: IncomingMessage, response: ServerResponse, invitation: string): Promise<boolean>;
}

/**
 * @param relay its address, as in `https://live.example.org`
 * @param password what the relay asks of those who open rooms
 * @throws Error that says why there is no room
 */
export async function roomAtRelay(relay: string, password: string, lesson: LiveLesson): Promise<RelayRoom> {
  const opened = await fetch(`${relay}/rooms`, {
    method: "POST",
    headers: { Authorization: `Bearer ${password}`, "Content-Type": "application/json" },
    body: JSON.stringify({ v: VERSION, lesson }),
  }).catch(() => undefined);
  if (!opened) throw new Error(`The relay ${relay} does not answer.`);
  if (opened.status === 403) throw new Error(`The relay ${relay} wants its password: LIVE_PASSWORD=…`);
  if (!opened.ok) throw new Error(`The relay ${relay} opens no room (${opened.status}).`);
  const { code, secret } = parse(Opened, await opened.json());
  const headers = { Authorization: `Bearer ${secret}` };
  const room = `${relay}/r/${code}`;

  const stream = async (response: ServerResponse) => {
    const end = new AbortController();
    response.once("close", () => end.abort());
    const { body, status } = await fetch(`${room}/desk`, { headers, signal: end.signal });
    if (!body || status !== 200) return answer(response, 502, "text/plain", "");
    response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-cache" });
    Readable.fromWeb(body as import("node:stream/web").ReadableStream)
      .on("error", () => response.destroy())
      .pipe(response);
  };
  const serve: RelayRoom["serve"] = async (request, response, invitation) => {
    const route = `${request.method} ${request.url?.split("?")[0]}`;
    try {
      if (request.method === "POST") fromOwnPage(request);
      if (route === "GET /live/invitation") answer(response, 200, "application/json", invitation);
      else if (route === "GET /live/desk") await stream(response);
      else if (route === "GET /live/results") {
        const results = await fetch(`${room}/results`, { headers });
        answer(response, results.status, "application/json", await results.text());
      } else if (route === "POST /live/steer") {
        const body = await bodyOf(request, 2 * LONGEST_BODY);
        const { status } = await fetch(`${room}/steer`, { method: "POST", headers, body });
        answer(response, status, "application/json", "{}");
      } else return false;
    } catch {
      if (response.headersSent) response.destroy();
      else answer(response, 502, "text/plain", "");
    }
    return true;
  };
  return { code, secret, serve };
}
