// What the lecturer's windows ask of their room: the same, whether the room is in this process or at a relay.
import type { IncomingMessage, ServerResponse } from "node:http";
import { TAG } from "../words/tag.ts";
import { answer, bodyOf, checked, fromOwnPage, JSON_TYPE, openStream, refuse, urlOf } from "./http.ts";
import type { RoomHost } from "./room-host.ts";
import { LONGEST_BODY, Steer } from "./wire.ts";

/** A room, as those who lead it reach it. */
export interface LedRoom {
  /** Lets a window hear the desk from now on. */
  desk(response: ServerResponse): void | Promise<void>;
  /** @returns what the class has answered, as JSON */
  results(): string | Promise<string>;
  /** @param body as a window has sent it. @returns the status of the answer: 409 where another window leads */
  steer(body: string): Promise<number>;
}

/** A room of this process. */
export const ledHere = (host: RoomHost): LedRoom => ({
  desk: (response) => {
    openStream(response);
    host.addDesk(response);
  },
  results: () => JSON.stringify(host.results),
  steer: async (body) => ((await host.steer(checked(Steer, body))) ? 200 : 409),
});

/**
 * Answers whoever may lead a room.
 *
 * @param route as in `POST steer`
 * @returns whether that is a route
 * @throws Refused
 */
export async function lead(
  room: LedRoom,
  route: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  if (route === "GET desk") await room.desk(response);
  else if (route === "GET results") answer(response, 200, JSON_TYPE, await room.results());
  else if (route === "POST steer")
    answer(response, await room.steer(await bodyOf(request, 2 * LONGEST_BODY)), JSON_TYPE, "{}");
  else return false;
  return true;
}

/** A language's folder, where a lesson has several, and what is asked of the room. */
const ROUTE = new RegExp(String.raw`^(?:/${TAG})?/live/(\w+)$`);

/**
 * For the lecturer's own computer, where `/live/…` is the room's, and so is `/ar/live/…` from the lesson in another language:
 * to be served on localhost alone, since whoever is there may lead.
 *
 * @param invitation as JSON
 * @returns whether it was the room's business
 */
export async function serveLecturer(
  room: LedRoom,
  invitation: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  try {
    if (request.method === "POST") fromOwnPage(request);
    const [, what = ""] = ROUTE.exec(urlOf(request).pathname) ?? [];
    const route = `${request.method} ${what}`;
    if (route !== "GET invitation") return await lead(room, route, request, response);
    answer(response, 200, JSON_TYPE, invitation);
  } catch (error) {
    refuse(response, error);
  }
  return true;
}
