// The live server: `node:http`, a few typed routes for everybody in the room. It knows no deck, and writes down nobody who
// asked. What the lecturer's own computer serves beside it is in lecturer.ts.
import { createHash, randomBytes, randomInt } from "node:crypto";
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { GenericSchema } from "valibot";
import { is } from "valibot";
import {
  answer,
  bodyOf,
  checked,
  cookieOf,
  fromOwnPage,
  HTML,
  JSON_TYPE,
  openStream,
  policyWith,
  Refused,
  refuse,
  urlOf,
} from "./http.ts";
import { lead, ledHere } from "./lecturer.ts";
import { Bucket } from "./limits.ts";
import type { PhonePages } from "./phone-pages.ts";
import { CLASS_QUESTIONS } from "./room.ts";
import { LIMITS, RoomHost } from "./room-host.ts";
import type { Store } from "./store/store.ts";
import {
  type Ballot,
  CODE_LENGTH,
  CODE_LETTERS,
  codeIn,
  type LiveLesson,
  LONGEST_BODY,
  LONGEST_LESSON,
  type Now,
  Opened,
  OpenRoom,
  Token,
  VERSION,
  Vote,
} from "./wire.ts";

/** Wrong codes that this process answers at once, and in a second: over a day, 1 room in 1,000 would be found. */
const GUESSES = { burst: 100, perSecond: 5 };
/** Rooms that laptops open here: at once, and in a second. */
const OPENINGS = { burst: 20, perSecond: 0.2 };
/** A room ends after so long, in ms: on its day. */
const DAY = 14 * 3_600_000;
const PATIENCE = { head: 10_000, whole: 20_000 }; // ms
const SWEEP = 60_000; // ms
const COOKIE = `Path=/; Max-Age=${DAY / 1000}; HttpOnly; SameSite=Strict`;

export interface LiveOptions {
  readonly store: Store;
  readonly pages: PhonePages;
  /** Whoever knows it may open rooms from elsewhere (`--relay`); nobody may where it is left out. */
  readonly password?: string | undefined;
  readonly limits?: typeof LIMITS;
  /** How long a request's head may take, and the whole of it, in ms. */
  readonly patience?: { readonly head: number; readonly whole: number };
}

export class LiveServer {
  readonly #store: Store;
  readonly #pages: PhonePages;
  readonly #password: string | undefined;
  readonly #limits: typeof LIMITS;
  readonly #patience: NonNullable<LiveOptions["patience"]>;
  readonly #rooms = new Map<string, RoomHost>();
  readonly #guesses = new Bucket(GUESSES.burst, GUESSES.perSecond);
  readonly #openings = new Bucket(OPENINGS.burst, OPENINGS.perSecond);
  readonly #servers: Server[] = [];
  readonly #sweep: NodeJS.Timeout;

  constructor({ store, pages, password, limits = LIMITS, patience = PATIENCE }: LiveOptions) {
    this.#patience = patience;
    this.#store = store;
    this.#pages = pages;
    this.#password = password;
    this.#limits = limits;
    this.#sweep = setInterval(() => this.#endOld().catch(() => {}), SWEEP);
    this.#sweep.unref();
  }

  /** Ends the rooms of this process that are over, whether anybody asks for them or not. */
  async #endOld() {
    for (const code of this.#rooms.keys()) await this.find(code);
  }

  /** Opens a room. @returns its code, and the secret that lets a device steer it */
  async open(
    lesson: LiveLesson,
    secret = randomBytes(16).toString("base64url"),
  ): Promise<{ host: RoomHost; secret: string }> {
    let code = newCode();
    while (await this.#store.find(code)) code = newCode();
    const secretHash = createHash("sha256").update(secret).digest("base64url");
    const pass = randomBytes(9).toString("base64url");
    const store = await this.#store.open({ code, secretHash, pass, ends: Date.now() + DAY, lesson });
    const host = new RoomHost(store, this.#limits);
    this.#rooms.set(code, host);
    return { host, secret };
  }

  /** @returns undefined where there is no such room, or it has ended */
  async find(code: string): Promise<RoomHost | undefined> {
    const known = this.#rooms.get(code);
    if (known && !known.store.room.isEnded) {
      if (known.store.record.ends > Date.now()) return known;
      await known.steer({ v: VERSION, do: "change", event: { type: "end" } });
    }
    if (known) {
      known.close();
      this.#rooms.delete(code);
      return undefined;
    }
    const store = await this.#store.find(code);
    if (!store || store.room.isEnded) return undefined;
    // Two requests may have come at the same time.
    const host = this.#rooms.get(code) ?? new RoomHost(store, this.#limits);
    this.#rooms.set(code, host);
    return host;
  }

  /** @returns the server, listening */
  listen(listener: RequestListener, port: number, host: string): Promise<Server> {
    const server = createServer(
      {
        keepAliveTimeout: 30_000,
        headersTimeout: this.#patience.head,
        requestTimeout: this.#patience.whole,
        // Who sends a request byte by byte is let go soon after these times.
        connectionsCheckingInterval: this.#patience.head / 5,
        maxHeaderSize: 8_192,
      },
      listener,
    );
    this.#servers.push(server);
    return new Promise((resolve, reject) => {
      server.once("error", reject);
      server.listen({ port, host, backlog: 4_096 }, () => resolve(server));
    });
  }

  async close() {
    clearInterval(this.#sweep);
    for (const room of this.#rooms.values()) room.close();
    for (const server of this.#servers) {
      server.close();
      server.closeAllConnections();
    }
    await this.#store.close();
  }

  /** For everybody: phones, and whoever knows a room's secret. */
  readonly phones: RequestListener = (request, response) => {
    this.#phones(request, response).catch((error: unknown) => refuse(response, error, policyWith(this.#pages.styles)));
  };

  async #phones(request: IncomingMessage, response: ServerResponse) {
    const { method = "" } = request;
    const { pathname, searchParams } = urlOf(request);
    if (method === "POST") fromOwnPage(request);
    else if (method !== "GET" && method !== "HEAD") throw new Refused(405);
    const asset = method === "POST" ? undefined : this.#pages.asset(pathname.slice(1));
    if (asset)
      return answer(response, 200, asset.type, asset.body, { "Cache-Control": "public, max-age=31536000, immutable" });
    if (pathname === "/") return this.#door(response, searchParams.get("code"));
    if (pathname === "/rooms" && method === "POST") return this.#openFromElsewhere(request, response);
    const [, , typed = "", what = ""] = /^(\/r\/)([^/]+)\/?(\w*)$/i.exec(pathname) ?? [];
    const host = await this.#enter(request, typed);
    const route = `${method === "HEAD" ? "GET" : method} ${what}`;
    switch (route) {
      case "GET ":
        return this.#page(host, request, response, searchParams.get("said"));
      case "GET lead":
        return this.#show(response, this.#pages.lead(host.store.record.code, host.store.record.lesson));
      case "GET now":
        return now(host, request, response);
      case "GET news":
        return news(host, request, response);
      case "POST vote":
        return this.#vote(host, request, response);
      case "GET desk":
      case "GET results":
      case "POST steer":
        knowsSecret(host, request);
        await lead(ledHere(host), route, request, response);
        return;
      case "POST lead": {
        // The secret stands behind the # of the address; a cookie lets the stream of events carry it.
        const secret = (await bodyOf(request, LONGEST_BODY)).trim();
        if (!host.isSecret(secret)) throw new Refused(403);
        return answer(response, 204, JSON_TYPE, "", { "Set-Cookie": `lead=${secret}; ${cookieFor(request)}` });
      }
      default:
        throw new Refused(404);
    }
  }

  #door(response: ServerResponse, typed: string | null) {
    const code = typed === null ? undefined : codeIn(typed);
    if (code) return answer(response, 303, HTML, "", { Location: `/r/${code}` });
    this.#show(response, this.#pages.door(typed ? "noCode" : undefined));
  }

  #show(response: ServerResponse, page: string, headers: Readonly<Record<string, string>> = {}) {
    answer(response, 200, HTML, page, { ...policyWith(this.#pages.styles), ...headers });
  }

  /**
   * Whoever has been in before carries the room's pass. All others share a few wrong guesses a second: more, and nobody new
   * is let in for a while, so that codes can't be found before they end.
   */
  async #enter(request: IncomingMessage, typed: string): Promise<RoomHost> {
    const code = codeIn(typed);
    const known = code ? this.#rooms.get(code) : undefined;
    const isIn = known !== undefined && cookieOf(request, "pass") === known.store.record.pass;
    if (!isIn && !this.#guesses.hasSome) throw new Refused(429, this.#pages.door("tooMany"));
    const host = code ? await this.find(code) : undefined;
    if (host) return host;
    this.#guesses.take();
    throw new Refused(404, this.#pages.door("noRoom"));
  }

  #page(host: RoomHost, request: IncomingMessage, response: ServerResponse, said: string | null) {
    const token = tokenOf(request);
    const { record } = host.store;
    const body = this.#pages.room({
      code: record.code,
      lesson: record.lesson,
      now: host.news.now,
      own: token === undefined ? undefined : host.own(token),
      said: said === null ? undefined : said,
    });
    this.#show(response, body, { "Set-Cookie": `pass=${record.pass}; ${cookieFor(request)}` });
  }

  async #vote(host: RoomHost, request: IncomingMessage, response: ServerResponse) {
    const text = await bodyOf(request, LONGEST_BODY);
    const isForm = request.headers["content-type"]?.startsWith("application/x-www-form-urlencoded");
    const known = tokenOf(request);
    if (!isForm) {
      const vote = checked(Vote, text);
      // A phone that has voted by a form before its script came stays the same phone.
      const token = known ?? vote.token;
      const kept = await host.vote({ ...vote, token });
      const status = kept.kept
        ? 200
        : ({ closed: 409, wrong: 422, "too many": 429, "no room": 404 } as const)[kept.why];
      return answer(
        response,
        status,
        JSON_TYPE,
        JSON.stringify(kept),
        known ? {} : { "Set-Cookie": `token=${token}; ${cookieFor(request)}` },
      );
    }
    const token = known ?? randomBytes(18).toString("base64url");
    const form = new URLSearchParams(text);
    const activity = form.get("activity") ?? "";
    const round = activity === CLASS_QUESTIONS ? host.nextQuestion(token) : Number(form.get("round"));
    const ballot = ballotIn(form, host.news.now);
    const kept = ballot
      ? await host.vote({ activity, round, token, ballot })
      : { kept: false as const, why: "wrong" as const };
    answer(response, 303, HTML, "", {
      Location: `/r/${host.store.record.code}?said=${kept.kept ? "kept" : kept.why.replace(" ", "-")}`,
      "Set-Cookie": `token=${token}; ${cookieFor(request)}`,
    });
  }

  async #openFromElsewhere(request: IncomingMessage, response: ServerResponse) {
    if (!this.#password) throw new Refused(403);
    // A password can't be guessed faster than a code.
    if (!this.#guesses.hasSome) throw new Refused(429);
    if (!isSame(bearerOf(request), this.#password)) {
      this.#guesses.take();
      throw new Refused(403);
    }
    if (!this.#openings.take()) throw new Refused(429);
    const { lesson } = checked(OpenRoom, await bodyOf(request, LONGEST_LESSON));
    const { host, secret } = await this.open(lesson);
    const opened = checked(Opened, JSON.stringify({ v: VERSION, code: host.store.record.code, secret }));
    answer(response, 201, JSON_TYPE, JSON.stringify(opened));
  }
}

/** Behind a proxy with HTTPS no cookie goes out without it. */
const cookieFor = ({ headers }: IncomingMessage) =>
  headers["x-forwarded-proto"] === "https" ? `${COOKIE}; Secure` : COOKIE;

const newCode = () => Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join("");

const bearerOf = ({ headers }: IncomingMessage) => /^Bearer (.+)$/.exec(headers.authorization ?? "")?.[1] ?? "";

const isSame = (one: string, other: string) =>
  createHash("sha256").update(one).digest("hex") === createHash("sha256").update(other).digest("hex");

function tokenOf(request: IncomingMessage): string | undefined {
  const token = cookieOf(request, "token");
  return is(Token as GenericSchema<string>, token) ? token : undefined;
}

/** @throws Refused */
function knowsSecret(host: RoomHost, request: IncomingMessage) {
  if (!host.isSecret(bearerOf(request) || (cookieOf(request, "lead") ?? ""))) throw new Refused(403);
}

/** The floor: what is new, asked for. Nothing is sent where it is what the phone has. */
function now(host: RoomHost, request: IncomingMessage, response: ServerResponse) {
  const token = tokenOf(request);
  // A phone that has a stream as well is counted by that.
  const isAlone = urlOf(request).searchParams.has("alone");
  if (isAlone) host.poll(token ? host.store.voterOf(token) : "");
  const { json } = host.news;
  const etag = `"${createHash("sha256").update(json).digest("base64url").slice(0, 16)}"`;
  if (request.headers["if-none-match"] === etag) {
    response.writeHead(304, { ETag: etag, "Cache-Control": "no-cache" }).end();
    return;
  }
  answer(response, 200, JSON_TYPE, json, { ETag: etag, "Cache-Control": "no-cache" });
}

function news(host: RoomHost, request: IncomingMessage, response: ServerResponse) {
  if (request.method === "HEAD") throw new Refused(405);
  openStream(response);
  const token = tokenOf(request);
  if (!host.addPhone(response, token && host.store.voterOf(token))) response.end();
}

/** What a form without a script says: `option` for each option chosen, `row0` … for rows, `text`. */
function ballotIn(form: URLSearchParams, { asked }: Now): Ballot | undefined {
  const text = form.get("text");
  if (text !== null) return text.trim() ? { shape: "text", text: text.slice(0, 600) } : undefined;
  const options = form.getAll("option").map(Number);
  const isWhole = (value: number) => Number.isInteger(value) && value >= 0;
  if (options.length > 0)
    return options.every(isWhole) && options.length < 99 ? { shape: "options", chosen: options } : undefined;
  if (asked?.half.shape !== "rows") return undefined;
  const chosen = asked.half.rows.map((_, index) => {
    const value = form.get(`row${index}`);
    return value === null || value === "" || !isWhole(Number(value)) ? null : Number(value);
  });
  return { shape: "rows", chosen };
}
