// A web space: hands out a folder's files, under any path, with the headers that the folder's `_headers` asks for.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

/** What a file is, by how its name ends. */
export const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};

export interface WebSpace {
  /** The folder's address, with a slash at its end. */
  readonly address: string;
  /** Hands out another folder from now on, as after a new version was put there. */
  serve(folder: string): void;
  close(): Promise<void>;
}

/**
 * What a `_headers` file asks for, as Netlify and Cloudflare Pages read it: every rule whose pattern fits adds its
 * headers, and takes away those that it names after a `!`.
 *
 * @param file a path from the folder on, such as `/assets/a.js`
 */
export function headersFor(file: string, rules: string): Map<string, string> {
  const headers = new Map<string, string>();
  let fits = false;
  for (const line of rules.split("\n")) {
    const [, away, name = "", value = ""] = /^ {2}(?:! ([\w-]+)|([\w-]+): (.+))$/.exec(line) ?? [];
    if (line.startsWith("/")) fits = line.endsWith("*") ? file.startsWith(line.slice(0, -1)) : file === line;
    else if (fits && away) headers.delete(away);
    else if (fits && name) headers.set(name, headers.has(name) ? `${headers.get(name)}, ${value}` : value);
  }
  return headers;
}

/** What a test wants to be otherwise than the folder has it. */
export interface Otherwise {
  /** A file's content as it is handed out. @param file a path from the folder on, such as `/assets/a.js` */
  change?(file: string, content: Buffer): Buffer | string;
  /** An answer in place of the folder's; undefined where the folder is to answer. */
  answer?(asked: string, query: URLSearchParams): string | undefined;
  /** How the network fails a request: the line breaks, or nothing ever comes. */
  fault?(asked: string): "breaks" | "hangs" | undefined;
}

/** @param path where the folder is on the server, such as `/a/b/` */
export async function webSpace(folder: string, path = "/", otherwise: Otherwise = {}): Promise<WebSpace> {
  let root = folder;
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    const asked = decodeURIComponent(pathname);
    const name = asked.endsWith("/") ? `${asked}index.html` : asked;
    const file = asked.startsWith(path) ? normalize(join(root, name.slice(path.length))) : "";
    const fault = otherwise.fault?.(asked);
    if (fault === "breaks") response.destroy();
    if (fault) return;
    const answer = otherwise.answer?.(asked, searchParams);
    if (answer !== undefined) {
      response.writeHead(200, { "content-type": TYPES[extname(asked)] ?? "image/svg+xml" }).end(answer);
      return;
    }
    const content = file.startsWith(root) ? await readFile(file).catch(() => undefined) : undefined;
    if (!content) {
      response.writeHead(404).end();
      return;
    }
    const rules = await readFile(join(root, "_headers"), "utf8");
    for (const [header, value] of headersFor(`/${name.slice(path.length)}`, rules)) response.setHeader(header, value);
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    response.end(otherwise.change?.(file.slice(root.length), content) ?? content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = server.address();
  const port = bound && typeof bound === "object" ? bound.port : 0;
  return {
    address: `http://127.0.0.1:${port}${path.split("/").map(encodeURIComponent).join("/")}`,
    serve: (other) => {
      root = other;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
