// Phones for the benchmark: raw sockets, thousands in one process. They keep to the pace of the real page
// (src/phone/pace.ts): a stream that is cut is opened again, a vote is sent again until it is acknowledged.
import { connect, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { tokenOf } from "../src/live/for-tests.ts";
import { spread, streamAfter } from "../src/phone/pace.ts";

/** How long a phone waits for an acknowledgement, and before it sends again (src/phone/main.tsx), in ms. */
const PATIENCE = 8_000;
const AGAIN = 2_000;
/** So many join at a time: a hall does not scan one code in one instant. */
const JOIN = 250;

/** The ports that phones may go to: one of a proxy, or one a gateway, tried in turn. */
type Ports = readonly number[];

/** A phone that listens. */
export class Phone {
  readonly #ports: Ports;
  readonly #code: string;
  #attempt: number;
  #socket: Socket | undefined;
  #cuts = 0;
  #lostAt: number | undefined;
  #isGone = false;
  #hearing: { text: string; heard: (at: number) => void } | undefined;
  /** How long it was without a stream each time that one was cut, in ms. */
  readonly away: number[] = [];

  constructor(ports: Ports, code: string, index: number) {
    this.#ports = ports;
    this.#code = code;
    this.#attempt = index;
  }

  get isThere(): boolean {
    return this.#socket !== undefined && this.#lostAt === undefined;
  }

  /** @returns once the first news has come */
  join(): Promise<void> {
    return new Promise((joined) => {
      const socket = connect(this.#ports[this.#attempt++ % this.#ports.length] ?? 0, "127.0.0.1");
      this.#socket = socket;
      socket.write(`GET /r/${this.#code}/news HTTP/1.1\r\nHost: localhost\r\n\r\n`);
      socket.once("data", (chunk: Buffer) => {
        if (!chunk.includes(" 200 ", 0, "latin1")) {
          socket.destroy();
          return;
        }
        this.#cuts = 0;
        if (this.#lostAt !== undefined) this.away.push(performance.now() - this.#lostAt);
        this.#lostAt = undefined;
        joined();
      });
      socket.on("data", (chunk: Buffer) => {
        if (!this.#hearing || !chunk.includes(this.#hearing.text)) return;
        this.#hearing.heard(performance.now());
        this.#hearing = undefined;
      });
      socket.on("error", () => {});
      socket.on("end", () => socket.destroy());
      socket.once("close", () => {
        if (this.#isGone) return;
        this.#lostAt ??= performance.now();
        setTimeout(() => !this.#isGone && this.join().then(joined), spread(streamAfter(this.#cuts++)));
      });
    });
  }

  /** @returns when it hears a text for the next time, in ms */
  hears(text: string): Promise<number> {
    return new Promise((heard) => {
      this.#hearing = { text, heard };
    });
  }

  leave() {
    this.#isGone = true;
    this.#socket?.destroy();
  }
}

export async function joined(count: number, ports: Ports, code: string): Promise<Phone[]> {
  const phones = Array.from({ length: count }, (_, index) => new Phone(ports, code, index));
  for (let at = 0; at < count; at += JOIN) await Promise.all(phones.slice(at, at + JOIN).map((phone) => phone.join()));
  return phones;
}

/** What became of one phone's vote. */
export interface Sent {
  /** From the first attempt, connecting included, to the acknowledgement, in ms; undefined where none came. */
  readonly ms: number | undefined;
  readonly attempts: number;
}

/** A vote on a connection of its own, sent again until it is acknowledged. @param until when it is given up, in ms */
export async function vote(ports: Ports, code: string, voter: number, until = Number.POSITIVE_INFINITY): Promise<Sent> {
  const began = performance.now();
  for (let attempts = 1; ; attempts++) {
    const port = ports[(voter + attempts) % ports.length] ?? 0;
    if (await isKept(port, code, voter)) return { ms: performance.now() - began, attempts };
    if (performance.now() > until) return { ms: undefined, attempts };
    await wait(spread(Math.min(15_000, AGAIN * 2 ** (attempts - 1))));
  }
}

function isKept(port: number, code: string, voter: number): Promise<boolean> {
  const body = JSON.stringify({
    v: 1,
    activity: "which",
    round: 1,
    token: tokenOf(`${voter}`),
    change: 1,
    ballot: { shape: "options", chosen: [voter % 3] },
  });
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const done = (kept: boolean) => {
      socket.destroy();
      resolve(kept);
    };
    socket.setTimeout(PATIENCE, () => done(false));
    socket.once("error", () => done(false)).once("close", () => done(false));
    socket.once("data", (chunk: Buffer) => done(chunk.includes(" 200 ", 0, "latin1")));
    socket.write(
      `POST /r/${code}/vote HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
  });
}

/** Votes of so many phones, so many at a time. @param from the first voter. @param told is told how many are kept */
export async function votes(
  ports: Ports,
  code: string,
  { count, atOnce, from = 0, told }: { count: number; atOnce: number; from?: number; told?: (kept: number) => void },
): Promise<Sent[]> {
  const all: Sent[] = [];
  let next = from;
  const worker = async () => {
    while (next < from + count) {
      all.push(await vote(ports, code, next++));
      told?.(all.length);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, count) }, worker));
  return all;
}

/** Votes that come evenly over a time, whatever became of the earlier ones. @param over in ms */
export async function votesOver(
  ports: Ports,
  code: string,
  { count, over, told }: { count: number; over: number; told?: (kept: number) => void },
): Promise<Sent[]> {
  const began = performance.now();
  let kept = 0;
  const sent: Promise<Sent>[] = [];
  while (sent.length < count) {
    const due = Math.min(count, Math.ceil(((performance.now() - began) / over) * count));
    while (sent.length < due)
      sent.push(
        vote(ports, code, sent.length, began + over + 60_000).then((one) => {
          if (one.ms !== undefined) told?.(++kept);
          return one;
        }),
      );
    await wait(10);
  }
  return Promise.all(sent);
}
