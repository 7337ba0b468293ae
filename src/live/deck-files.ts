// Hands the built deck to the lecturer's own browser, and says in the lecture's page that it is served live. On disk the
// files stay what they are.
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".pdf": "application/pdf",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};

/** @param folder the built deck's */
export async function sendDeckFile(folder: string, request: IncomingMessage, response: ServerResponse) {
  const path = pathOf(request);
  const name = path.endsWith("/") ? `${path}index.html` : path;
  const file = normalize(join(folder, name));
  const content = file.startsWith(folder + sep) ? await readFile(file).catch(() => undefined) : undefined;
  if (!content || !["GET", "HEAD"].includes(request.method ?? "")) {
    response.writeHead(404).end();
    return;
  }
  const isLecture = name === "/index.html";
  response.writeHead(200, {
    "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
  });
  response.end(isLecture ? live(content.toString("utf8")) : content);
}

function pathOf({ url = "/" }: IncomingMessage): string {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return "";
  }
}

/** The page's own policy lets it talk to nobody; served live, it talks to the server that it is from. */
const live = (html: string) =>
  html.replace("<html ", "<html data-live ").replace("default-src 'none'", "default-src 'none'; connect-src 'self'");
