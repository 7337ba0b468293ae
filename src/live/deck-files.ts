// Hands the built deck to the lecturer's own browser, and says in the lecture's page that it is served live. On disk the
// files stay what they are.
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { TAG } from "../words/tag.ts";

/** Headers of every answer. */
const HEADERS = {
  "Cache-Control": "no-cache",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "same-origin",
};

/** The lecture's address, by either of its names; a lesson's other languages are in folders that are called after them. */
const LECTURE = new RegExp(String.raw`^(?:/(${TAG}))?/(?:index\.html)?(?:\?|$)`);

/**
 * @param folder the built deck's
 * @returns answers a request with the file that it names, or the part of one that a film's player asks for; with 404 where
 *   there is none
 */
export function deckFiles(folder: string): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  // Each request looks at the folder: the deck may be built anew while it is served.
  const files = sirv(folder, {
    dev: true,
    setHeaders: (response) => response.setHeaders(new Map(Object.entries(HEADERS))),
  });
  return async (request, response) => {
    const isAsked = ["GET", "HEAD"].includes(request.method ?? "");
    const [isLecture, language = ""] = LECTURE.exec(request.url ?? "") ?? [];
    const lecture = isLecture && (await readFile(join(folder, language, "index.html"), "utf8").catch(() => undefined));
    if (!isAsked || (isLecture && !lecture)) response.writeHead(404).end();
    else if (lecture)
      response.writeHead(200, { ...HEADERS, "Content-Type": "text/html; charset=utf-8" }).end(live(lecture));
    else files(request, response);
  };
}

/** The page's own policy lets it talk to nobody; served live, it talks to the server that it is from. */
const live = (html: string) =>
  html.replace("<html ", "<html data-live ").replace("default-src 'none'", "default-src 'none'; connect-src 'self'");
