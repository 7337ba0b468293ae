// The live server as somebody meets it who wants it to fail: slow, large, many. Hostile bodies and codes are in server.test.ts.
import assert from "node:assert/strict";
import { connect } from "node:net";
import { test } from "node:test";
import { BARE, LESSON, liveForTests, voteBody } from "./for-tests.ts";
import { CLASS_QUESTIONS } from "./room.ts";
import { LIMITS } from "./room-host.ts";
import { memoryAndFile } from "./store/memory-and-file.ts";

/** Whoever is slow is let go long before. */
const PATIENCE = 15_000; // ms

/** Sends something bare. @returns all that comes back until the other end closes. @throws Error where it does not */
function sent(port: number, text: string, drip?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let dripping: NodeJS.Timeout | undefined;
    const socket = connect(port, "127.0.0.1", () => {
      socket.write(text);
      if (drip !== undefined) dripping = setInterval(() => socket.write(drip), 50);
    });
    const patience = setTimeout(() => {
      reject(new Error(`Not let go: ${JSON.stringify(text.slice(0, 40))}`));
      socket.destroy();
    }, PATIENCE);
    let back = "";
    socket.on("data", (chunk) => {
      back += chunk;
    });
    socket.on("error", () => {});
    socket.once("close", () => {
      clearInterval(dripping);
      clearTimeout(patience);
      resolve(back);
    });
  });
}

test("whoever sends a head or a body byte by byte, or nothing at all, is let go; the class goes on meanwhile", async (t) => {
  const live = await liveForTests(memoryAndFile(), BARE, { patience: { head: 300, whole: 600 } });
  t.after(() => live.close());
  await live.steer({ type: "phase", activity: "which", phase: "first" });
  const body = `POST /r/${live.code}/vote HTTP/1.1\r\nHost: a\r\nContent-Length: 9000\r\n\r\n`;
  const slow = Promise.all([
    ...Array.from({ length: 100 }, () => sent(live.port, "GET / HTTP/1.1\r\n", "x")),
    sent(live.port, body, "x"),
    sent(live.port, ""),
  ]);
  const vote = voteBody("ann", { shape: "options", chosen: [1] });
  assert.equal((await fetch(`${live.room}/vote`, { method: "POST", body: vote })).status, 200);
  await slow; // each has been closed from the other end
});

test("huge heads, strange methods, upgrades and what is no HTTP are refused, and the server goes on", async (t) => {
  const live = await liveForTests();
  t.after(() => live.close());
  const huge = await sent(live.port, `GET / HTTP/1.1\r\nHost: a\r\nX: ${"x".repeat(20_000)}\r\n\r\n`);
  assert.match(huge, /^HTTP\/1\.1 431 /);
  const many = Array.from({ length: 3_000 }, (_, index) => `X${index}: x\r\n`).join("");
  assert.match(await sent(live.port, `GET / HTTP/1.1\r\n${many}\r\n`), /^HTTP\/1\.1 431 /);
  for (const odd of [
    "CONNECT example.org:443 HTTP/1.1\r\nHost: a\r\n\r\n",
    "\x16\x03\x01\x02\x00\x01\x00",
    "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n",
    `POST /r/${live.code}/vote HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n`,
  ])
    assert.doesNotMatch(await sent(live.port, odd), /^HTTP\/1\.1 2/);
  // An upgrade is answered as any other request: there is no WebSocket.
  const upgrade = `GET /r/${live.code}/now HTTP/1.1\r\nHost: a\r\nConnection: close, Upgrade\r\nUpgrade: websocket\r\n\r\n`;
  assert.doesNotMatch(await sent(live.port, upgrade), /^HTTP\/1\.1 101/);
  assert.equal((await fetch(live.room)).status, 200);
});

test("a body that never ends is refused once it is too long, though it says no length", async (t) => {
  const live = await liveForTests();
  t.after(() => live.close());
  const chunk = `1000\r\n${"x".repeat(0x1000)}\r\n`;
  const back = await sent(
    live.port,
    `POST /r/${live.code}/vote HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n${chunk}${chunk}`,
    chunk,
  );
  assert.match(back, /^HTTP\/1\.1 413 /);
});

test("whoever guesses the password is stopped soon, and nobody opens rooms without end", async (t) => {
  const live = await liveForTests(memoryAndFile(), BARE, { password: "a password" });
  t.after(() => live.close());
  const open = async (password: string) =>
    (
      await fetch(`${live.origin}/rooms`, {
        method: "POST",
        headers: { Authorization: `Bearer ${password}` },
        body: JSON.stringify({ v: 1, lesson: LESSON }),
      })
    ).status;
  const opened = await Promise.all(Array.from({ length: 30 }, () => open("a password")));
  assert.ok(opened.includes(201) && opened.includes(429), "some are opened, and then no more");
  const guesses = [];
  for (let left = 8; left > 0; left--)
    guesses.push(...(await Promise.all(Array.from({ length: 20 }, () => open("?")))));
  assert.ok(guesses.includes(403) && guesses.includes(429), "guesses are stopped");
});

test("a flood of questions fills neither the room nor the lecturer’s window", async (t) => {
  const live = await liveForTests(memoryAndFile(), BARE, { limits: { ...LIMITS, questions: 230 } });
  t.after(() => live.close());
  const { store } = live.host;
  for (let index = 0; index < 220; index++) {
    const ballot = { shape: "text", text: `Question ${index}?` } as const;
    await store.put({ activity: CLASS_QUESTIONS, round: 1, voter: `${index}`, change: 1, ballot });
  }
  const ask = async (name: string) => {
    const body = voteBody(name, { shape: "text", text: `${name}?` }, { activity: CLASS_QUESTIONS });
    return (await fetch(`${live.room}/vote`, { method: "POST", body })).status;
  };
  const statuses = [];
  for (let index = 0; index < 12; index++) statuses.push(await ask(`flood-${index}`));
  assert.deepEqual(statuses, [...Array.from({ length: 10 }, () => 200), 429, 429]);
  assert.equal(live.host.desk.texts.length, 200);
});
