// The few things that the live server needs of HTTP: bodies with an end, cookies, safe headers.
import type { IncomingMessage, ServerResponse } from "node:http";
import { type GenericSchema, safeParse } from "valibot";

/** Says what is wrong with a request, by its status. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly status: number;

  constructor(status: number, message = "") {
    super(message);
    this.status = status;
  }
}

export const JSON_TYPE = "application/json";
export const HTML = "text/html; charset=utf-8";

/**
 * What a page may do: nothing but with its own files, and nobody may frame it.
 *
 * @param styles hashes of those that stand in it, such as `sha256-…`
 */
export const policyWith = (styles: readonly string[]) => ({
  "Content-Security-Policy": `default-src 'none'; script-src 'self'; style-src ${["'self'", ...styles.map((hash) => `'${hash}'`)].join(" ")}; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
});

/** Nothing is allowed but the page's own files; nobody may frame it; nothing says where one came from. */
export const SAFE_HEADERS = {
  ...policyWith([]),
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
} as const;

/** @throws Refused where the body is longer than `most` bytes */
export function bodyOf(request: IncomingMessage, most: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const tooLong = () => {
      request.pause();
      reject(new Refused(413));
    };
    if (Number(request.headers["content-length"] ?? 0) > most) return tooLong();
    const chunks: Buffer[] = [];
    let length = 0;
    request.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length > most) tooLong();
      else chunks.push(chunk);
    });
    request.on("end", () => resolve(Buffer.concat(chunks).toString("utf8")));
    request.on("error", () => reject(new Refused(400)));
    request.on("aborted", () => reject(new Refused(400)));
  });
}

/** @throws Refused where it is no JSON, or not what the schema says */
export function checked<Value>(schema: GenericSchema<unknown, Value>, text: string): Value {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new Refused(400);
  }
  const { success, output } = safeParse(schema, data);
  if (!success) throw new Refused(400);
  return output as Value;
}

export function cookieOf({ headers }: IncomingMessage, name: string): string | undefined {
  for (const part of (headers.cookie ?? "").split(/;\s*/)) {
    const at = part.indexOf("=");
    if (part.slice(0, at) === name) return part.slice(at + 1);
  }
  return undefined;
}

/**
 * Refuses what another site's page sends. A browser says where a POST comes from; what is no browser says nothing.
 *
 * @throws Refused
 */
export function fromOwnPage({ headers }: IncomingMessage) {
  const { origin, host } = headers;
  if (origin === undefined) return;
  const from = URL.canParse(origin) ? new URL(origin).host : "";
  if (from !== (headers["x-forwarded-host"] ?? host)) throw new Refused(403);
}

export function answer(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  headers: Readonly<Record<string, string | string[]>> = {},
) {
  response.writeHead(status, {
    ...SAFE_HEADERS,
    "Content-Type": type,
    "Content-Length": Buffer.byteLength(body),
    "Cache-Control": "no-store",
    ...headers,
  });
  response.end(body);
}

/** Opens a stream of server-sent events that proxies are asked to let through as it comes. */
export function openStream(response: ServerResponse) {
  response.writeHead(200, {
    ...SAFE_HEADERS,
    "Content-Type": "text/event-stream",
    "Cache-Control": "no-cache, no-transform",
    "X-Accel-Buffering": "no",
  });
  response.socket?.setNoDelay(true);
}

/** @throws Refused where the address can't be read */
export function urlOf({ url = "/" }: IncomingMessage): URL {
  if (!URL.canParse(url, "http://localhost")) throw new Refused(400);
  return new URL(url, "http://localhost");
}

/** Answers with what was thrown. @param policy of its page, where it has one */
export function refuse(response: ServerResponse, error: unknown, policy: Readonly<Record<string, string>> = {}) {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  // What is not the asker's fault may be over soon: it is tried again.
  const [status, message] = error instanceof Refused ? [error.status, error.message] : [503, ""];
  const headers: Record<string, string> = { ...policy };
  if (status === 429 || status === 503) headers["Retry-After"] = "3";
  if (status === 413) headers["Connection"] = "close";
  answer(response, status, message ? HTML : "text/plain", message, headers);
}
