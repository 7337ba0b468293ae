// The service worker: keeps every file of one version, and answers from these alone. A new version is kept beside it, and
// takes over when no window is open, or when somebody says yes (keep.ts).
// The build writes VERSION and FILES before this; it is no module, and loads nothing.

declare const VERSION: string;
/** Each file's name, and the hash of what is in it: a file of another version is refused. */
declare const FILES: Readonly<Record<string, string>>;

/** What is used here of a service worker's global scope: TypeScript has it or the page's in a project, not both. */
type Lasting = Event & { waitUntil(work: Promise<unknown>): void };
interface Scope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: Lasting) => void): void;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
  addEventListener(
    type: "fetch",
    listener: (event: Lasting & { request: Request; respondWith(answer: Promise<Response>): void }) => void,
  ): void;
}
const worker = self as unknown as Scope;

const { scope } = worker.registration;
/** Named after the folder too: other decks may stand on the same server. */
const CACHE = `${scope} ${VERSION}`;

worker.addEventListener("install", (event) => {
  event.waitUntil(keepMissing());
});

worker.addEventListener("activate", (event) => {
  const others = (name: string) => name.startsWith(`${scope} `) && name !== CACHE;
  const tidy = async () => {
    await Promise.all((await caches.keys()).filter(others).map((name) => caches.delete(name)));
    await worker.clients.claim(); // the first visit's window too
  };
  event.waitUntil(tidy());
});

worker.addEventListener("message", ({ data }) => {
  if (data === "use the new version") worker.skipWaiting();
});

worker.addEventListener("fetch", (event) => {
  const name = fileOf(event.request);
  if (!name) return;
  event.respondWith(
    caches
      .open(CACHE)
      .then((cache) => cache.match(new URL(name, scope)))
      .catch(() => undefined)
      .then((kept) => (kept ? partOf(kept, event.request) : fetch(event.request))),
  );
  // A browser short of room may have thrown files away: they are fetched again at the next visit.
  if (event.request.mode === "navigate") event.waitUntil(keepMissing().catch(() => {}));
});

/** A film is asked for piece by piece, and Safari plays none that comes whole (RFC 9110, 14.1.2). */
async function partOf(kept: Response, request: Request): Promise<Response> {
  const [, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/.exec(request.headers.get("range") ?? "") ?? [];
  if (!from && !to) return kept;
  const whole = await kept.blob();
  const first = from ? Number(from) : Math.max(0, whole.size - Number(to));
  const last = from && to ? Math.min(Number(to), whole.size - 1) : whole.size - 1;
  const headers = new Headers(kept.headers);
  headers.set("Content-Range", `bytes ${first}-${last}/${whole.size}`);
  headers.set("Content-Length", String(last - first + 1));
  if (first > last) return new Response(null, { status: 416, headers: { "Content-Range": `bytes */${whole.size}` } });
  return new Response(whole.slice(first, last + 1), { status: 206, headers });
}

/** @throws Error where a file can't be had, or is another version's by now */
async function keepMissing() {
  const cache = await caches.open(CACHE);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  await Promise.all(
    Object.entries(FILES)
      .filter(([name]) => !kept.has(new URL(name, scope).href))
      .map(([name, integrity]) => keep(cache, name, integrity)),
  );
}

async function keep(cache: Cache, name: string, integrity: string) {
  const response = await fetch(new URL(name, scope), { cache: "no-cache", integrity });
  const headers = new Headers(response.headers);
  // A document has its own policy in it. The host's may still be an older version's, and would be kept for good.
  headers.delete("Content-Security-Policy");
  // Copied, since a browser takes no answer for a page that has been redirected, as hosts do with `.html`.
  await cache.put(new URL(name, scope), new Response(response.body, { headers }));
}

/** The kept file that is asked for, whatever stands behind a `?`. */
function fileOf({ method, url }: Request): string | undefined {
  const { origin, pathname } = new URL(url);
  const folder = new URL(scope);
  if (method !== "GET" || origin !== folder.origin || !pathname.startsWith(folder.pathname)) return;
  const name = decoded(pathname.slice(folder.pathname.length)) || "index.html";
  return [name, `${name}.html`].find((one) => one in FILES);
}

/** A malformed escape stays as it is written. (The worker imports nothing.) */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
