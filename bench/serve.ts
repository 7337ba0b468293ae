// Serves folders as a web space does: HTTP/1.1, compressed once, kept by nobody.
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { TYPES } from "../e2e/support/static-server.ts";

const COMPRESSED = new Set([".html", ".js", ".css", ".svg", ".webmanifest"]);

/**
 * @param change what becomes of index.html before it is served
 * @returns the folder's address, with a slash at its end; and closes it
 */
export async function served(
  folder: string,
  change?: (html: string) => string,
): Promise<{ address: string; close: () => void }> {
  const kept = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = normalize(join(folder, asked.endsWith("/") ? `${asked}index.html` : asked));
    const end = extname(file);
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const isSmall = COMPRESSED.has(end);
    const read = () =>
      change && end === ".html" ? Buffer.from(change(readFileSync(file, "utf8"))) : readFileSync(file);
    const content = kept.get(file) ?? (isSmall ? gzipSync(read()) : read());
    kept.set(file, content);
    response
      .writeHead(200, {
        "content-type": TYPES[end] ?? "application/octet-stream",
        ...(isSmall && { "content-encoding": "gzip" }),
        "cache-control": "no-store",
      })
      .end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
