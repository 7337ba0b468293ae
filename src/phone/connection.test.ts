// How a phone hears: what it does when a stream is cut, held back, or well, against a server that is only a list of requests.
import assert from "node:assert/strict";
import { afterEach, beforeEach, mock, test } from "node:test";
import type { Now } from "../live/wire.ts";
import { connect } from "./connection.ts";

const NOW: Now = { v: 1, turn: 1, lecturer: "here", slide: null, asked: null, takesQuestions: true };

class Stream extends EventTarget {
  static all: Stream[] = [];
  onmessage: ((event: { data: string }) => void) | undefined;
  onerror: (() => void) | undefined;
  isOpen = true;

  constructor() {
    super();
    Stream.all.push(this);
  }

  close() {
    this.isOpen = false;
  }

  say() {
    this.onmessage?.({ data: JSON.stringify(NOW) });
  }
}

let asked = 0;
let links: string[] = [];
const page = Object.assign(new EventTarget(), { visibilityState: "visible" });

beforeEach(() => {
  mock.timers.enable({ apis: ["setTimeout"] });
  mock.method(Math, "random", () => 0.5); // no spread
  Object.assign(globalThis, {
    EventSource: Stream,
    document: page,
    addEventListener: () => {},
    fetch: async () => {
      asked++;
      return new Response(JSON.stringify(NOW), { headers: { etag: '"1"' } });
    },
  });
  Object.defineProperty(globalThis, "navigator", { value: { onLine: true }, configurable: true });
  Stream.all = [];
  asked = 0;
  links = [];
  connect(
    "/r/BCDFGH",
    () => {},
    (link) => links.push(link),
  );
});
afterEach(() => {
  mock.timers.reset();
  mock.restoreAll();
});

async function pass(ms: number) {
  for (let left = ms; left > 0; left -= 100) {
    mock.timers.tick(Math.min(100, left));
    await new Promise(setImmediate);
  }
}
const last = () => Stream.all.at(-1) as Stream;

test("a stream that is cut off is opened again at once, without asking; each further cut in a row waits twice as long", async () => {
  last().say();
  const waits: number[] = [];
  for (let cut = 0; cut < 3; cut++) {
    const before = Stream.all.length;
    last().onerror?.();
    let waited = 0;
    for (; Stream.all.length === before; waited += 100) await pass(100);
    waits.push(waited);
    last().say();
  }
  assert.deepEqual(waits, [1_000, 2_000, 4_000]);
  // Only the third one was away long enough to ask meanwhile.
  assert.equal(asked, 1);
  // One that has lasted for a beat is trusted again.
  last().dispatchEvent(new Event("beat"));
  const before = Stream.all.length;
  last().onerror?.();
  await pass(1_000);
  assert.equal(Stream.all.length, before + 1);
});

test("a stream that stays mute is given up for asking every few seconds, and tried again after a minute", async () => {
  await pass(2_900);
  assert.deepEqual([last().isOpen, asked], [true, 0]);
  await pass(700);
  assert.deepEqual([last().isOpen, asked], [false, 1]);
  await pass(9_000);
  assert.equal(asked, 4);
  assert.equal(Stream.all.length, 1);
  await pass(51_000);
  assert.equal(Stream.all.length, 2);
});

test("a stream that misses two beats is given up", async () => {
  last().say();
  await pass(10_000);
  last().dispatchEvent(new Event("beat"));
  await pass(20_900);
  assert.equal(asked, 0);
  await pass(700);
  assert.equal(asked, 1);
  assert.equal(links.at(-1), "fine");
});

test("where nobody answers, the phone says so and asks ever more slowly", async () => {
  Object.assign(globalThis, {
    fetch: async () => {
      asked++;
      throw new TypeError("fetch failed");
    },
  });
  last().onerror?.();
  for (let second = 0; second < 120; second++) {
    if (last().isOpen) last().onerror?.();
    await pass(1_000);
  }
  assert.equal(links.at(-1), "no server");
  assert.ok(asked >= 5 && asked <= 20, `${asked} times in two minutes`);
});
