// A room at a relay: the lecturer's windows talk to their own computer, phones to the relay.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { test } from "node:test";
import { reachable } from "./addresses.ts";
import { BARE, LESSON, liveForTests, voteBody } from "./for-tests.ts";
import { serveLecturer } from "./lecturer.ts";
import { roomAtRelay } from "./relay.ts";
import { memoryAndFile } from "./store/memory-and-file.ts";
import type { Results } from "./wire.ts";

test("a laptop opens a room at a relay, steers it from there, and hears what phones have answered", async () => {
  const relay = await liveForTests(memoryAndFile(), BARE, "a password");
  await assert.rejects(roomAtRelay(relay.origin, "a guess", LESSON), /wants its password/);
  await assert.rejects(roomAtRelay("http://127.0.0.1:1", "", LESSON), /does not answer/);
  const room = await roomAtRelay(relay.origin, "a password", LESSON);
  const laptop = createServer((request, response) => serveLecturer(room, "{}", request, response));
  await new Promise<void>((resolve) => laptop.listen(0, "127.0.0.1", resolve));
  const address = laptop.address();
  const own = `http://127.0.0.1:${address && typeof address === "object" ? address.port : 0}`;
  const end = new AbortController();
  try {
    const desk = await fetch(`${own}/live/desk`, { signal: end.signal });
    const first = await desk.body?.getReader().read();
    assert.match(new TextDecoder().decode(first?.value), new RegExp(`"code":"${room.code}"`));
    const body = JSON.stringify({ v: 1, do: "change", event: { type: "phase", activity: "which", phase: "first" } });
    assert.equal((await fetch(`${own}/live/steer`, { method: "POST", body })).status, 200);
    const vote = voteBody("ann", { shape: "options", chosen: [1] });
    assert.equal((await fetch(`${relay.origin}/r/${room.code}/vote`, { method: "POST", body: vote })).status, 200);
    const results = (await (await fetch(`${own}/live/results`)).json()) as Results;
    assert.deepEqual(results.activities[0]?.rounds[0], { answered: 1, counts: [[0, 1, 0]] });
    const foreign = { method: "POST", body, headers: { Origin: "https://evil.example" } };
    assert.notEqual((await fetch(`${own}/live/steer`, foreign)).status, 200);
  } finally {
    end.abort();
    laptop.close();
    laptop.closeAllConnections();
    await relay.close();
  }
});

test("the likeliest address comes first: wireless, then a cable, then what only looks like a network", () => {
  const at = (address: string) => [
    { address, family: "IPv4" as const, internal: false, netmask: "", mac: "", cidr: null },
  ];
  const found = reachable({
    docker0: at("172.17.0.1"),
    eth0: at("10.0.0.5"),
    wlan0: at("192.168.1.23"),
    tun0: at("10.8.0.2"),
  });
  assert.deepEqual(
    found.map(({ where }) => where),
    ["wlan0", "eth0", "docker0", "tun0"],
  );
});
