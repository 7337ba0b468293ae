// What every store promises, tried on each: votes are states, retries and late arrivals change nothing, and whatever was
// acknowledged is there after a restart. The model is a plain map.
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import fc from "fast-check";
import { NEW_ROOM, type Room, reduced } from "../room.ts";
import { PHASES, type RoomEvent } from "../wire.ts";
import { memoryAndFile } from "./memory-and-file.ts";
import { HOW_TO_GET_NATS, hasNats, type NatsServers, natsServers } from "./nats-for-tests.ts";
import type { RoomRecord, RoomStore, Store, VotePut } from "./store.ts";

let codes = 0;
const record = (): RoomRecord => ({
  code: `CODE${codes++}`,
  secretHash: "hash",
  pass: "pass",
  ends: Date.now() + 3_600_000,
  lesson: { title: "A lesson", language: "en", slides: {}, activities: [] },
});
const vote = (voter: string, chosen: number, change = 1, round = 1, activity = "which one"): VotePut => ({
  activity,
  round,
  voter,
  change,
  ballot: { shape: "options", chosen: [chosen] },
});
/** The tally as plain data. */
const held = (room: RoomStore, activity = "which one", round = 1) => Object.fromEntries(room.tally(activity, round));

interface Place {
  /** Opens what a process has: anew, on what is kept. */
  store(): Promise<Store>;
  stop(): Promise<void>;
}

function contract(name: string, place: () => Promise<Place>, runs: number) {
  describe(name, () => {
    let at: Place;
    before(async () => {
      at = await place();
    });
    after(() => at.stop());

    test("the last of a voter’s votes counts, and sending it again changes nothing", async () => {
      const store = await at.store();
      const room = await store.open(record());
      await room.put(vote("ann", 0));
      await room.put(vote("ben", 0));
      await room.put(vote("ann", 2, 2));
      await room.put(vote("ann", 2, 2));
      await room.put(vote("ann", 0, 1)); // was under way while she changed her mind
      assert.deepEqual(held(room), {
        ann: { change: 2, ballot: { shape: "options", chosen: [2] } },
        ben: { change: 1, ballot: { shape: "options", chosen: [0] } },
      });
      await room.end();
      await store.close();
    });

    test("votes and the room’s state are there after a restart, under the same key", async () => {
      const before = await at.store();
      const { code } = await before.open(record()).then(async (room) => {
        await Promise.all(
          Array.from({ length: 50 }, (_, index) => room.put(vote(room.voterOf(`${index}`), index % 4))),
        );
        await room.change({ type: "phase", activity: "which one", phase: "first" });
        return room.record;
      });
      await before.close();
      const store = await at.store();
      const room = await store.find(code);
      assert.ok(room);
      assert.equal(room.room.runs["which one"]?.phase, "first");
      assert.equal(room.tally("which one", 1).size, 50);
      assert.deepEqual(room.tally("which one", 1).get(room.voterOf("7"))?.ballot, { shape: "options", chosen: [3] });
      await room.end();
      await store.close();
    });

    test("a room that nobody opened is not found, nor one that has ended", async () => {
      const store = await at.store();
      assert.equal(await store.find("NOBODY"), undefined);
      const room = await store.open(record());
      await room.put(vote("ann", 0));
      await room.end();
      assert.equal(await store.find(room.record.code), undefined);
      await store.close();
    });

    test("who watches hears of votes and of the room’s changes", async () => {
      const store = await at.store();
      const room = await store.open(record());
      const heard: string[] = [];
      const end = room.watch((news) => heard.push(news));
      await room.put(vote("ann", 0));
      await room.change({ type: "set", what: "takesQuestions", to: false });
      room.tellPresent({ phones: 3, lecturers: 1 });
      room.say("hello");
      for (let left = 40; left > 0 && !heard.includes("said"); left--)
        await new Promise((resolve) => setTimeout(resolve, 25));
      end();
      await room.put(vote("ben", 0));
      assert.deepEqual([...new Set(heard)].sort(), ["present", "room", "said", "votes"]);
      assert.deepEqual(room.present, { phones: 3, lecturers: 1 });
      await room.end();
      await store.close();
    });

    test("whatever comes in whatever order, with restarts in between: the tally is the model’s", async () => {
      const step = fc.oneof(
        {
          weight: 8,
          arbitrary: fc.record({
            do: fc.constant("vote" as const),
            vote: fc
              .tuple(
                fc.constantFrom("ann", "ben", "cem"),
                fc.nat(3),
                fc.nat(4),
                fc.constantFrom(1, 2),
                fc.constantFrom("a", "b.c >*"),
              )
              .map((parts) => vote(...parts)),
          }),
        },
        {
          weight: 3,
          arbitrary: fc.record({
            do: fc.constant("change" as const),
            event: fc.record({
              type: fc.constant("phase" as const),
              activity: fc.constantFrom("a", "b.c >*"),
              phase: fc.constantFrom(...PHASES),
            }),
          }),
        },
        { weight: 1, arbitrary: fc.constant({ do: "restart" as const }) },
      );
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
          let store = await at.store();
          let room = await store.open(record());
          const { code } = room.record;
          const votes = new Map<string, VotePut>();
          let model: Room = NEW_ROOM;
          for (const one of steps) {
            if (one.do === "vote") {
              const key = `${one.vote.activity} ${one.vote.round} ${one.vote.voter}`;
              if (one.vote.change > (votes.get(key)?.change ?? -1)) votes.set(key, one.vote);
              await room.put(one.vote);
            } else if (one.do === "change") {
              model = reduced(model, one.event as RoomEvent);
              await room.change(one.event as RoomEvent);
            } else {
              await store.close();
              store = await at.store();
              const found = await store.find(code);
              assert.ok(found);
              room = found;
            }
            for (const { activity, round, voter, change, ballot } of votes.values())
              assert.deepEqual(room.tally(activity, round).get(voter), { change, ballot });
            const kept = ["a", "b.c >*"].flatMap((activity) => [1, 2].map((round) => room.tally(activity, round).size));
            assert.equal(
              kept.reduce((sum, size) => sum + size, 0),
              votes.size,
            );
            assert.deepEqual(room.room, model);
          }
          await room.end();
          await store.close();
        }),
        { numRuns: runs },
      );
    });
  });
}

const folders: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), "deck-rooms-"));
  folders.push(folder);
  return folder;
};
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

contract(
  "memory and a file",
  async () => {
    const folder = newFolder();
    return { store: async () => memoryAndFile(folder), stop: async () => {} };
  },
  60,
);

test("a file whose last line was cut off is read up to there, and goes on", async () => {
  const folder = newFolder();
  const room = await memoryAndFile(folder).open(record());
  await room.put(vote("ann", 1));
  const file = join(folder, `${room.record.code}.jsonl`);
  writeFileSync(file, `${readFileSync(file, "utf8")}{"vote":{"act`);
  const again = await memoryAndFile(folder).find(room.record.code);
  assert.ok(again);
  await again.put(vote("ben", 1));
  const third = await memoryAndFile(folder).find(room.record.code);
  assert.deepEqual(Object.keys(third ? held(third) : {}), ["ann", "ben"]);
});

test("when a room ends, its key and its votes go from the disk", async () => {
  const folder = newFolder();
  const room = await memoryAndFile(folder).open(record());
  await room.put(vote("ann", 1));
  assert.equal(readdirSync(folder).length, 2);
  await room.end();
  assert.deepEqual(readdirSync(folder), []);
});

test("a room whose day is over goes from the disk when a store is opened there, though nobody has ended it", async () => {
  const folder = newFolder();
  const store = memoryAndFile(folder);
  await store.open({ ...record(), ends: Date.now() - 1 });
  const { code } = (await store.open(record())).record;
  await store.close();
  assert.equal(readdirSync(folder).length, 4);
  await memoryAndFile(folder).close();
  assert.deepEqual(readdirSync(folder).sort(), [`${code}.jsonl`, `${code}.key`]);
});

test("no token stands in the file", async () => {
  const folder = newFolder();
  const room = await memoryAndFile(folder).open(record());
  await room.put(vote(room.voterOf("a-token-of-twenty-letters"), 1));
  assert.doesNotMatch(readFileSync(join(folder, `${room.record.code}.jsonl`), "utf8"), /a-token/);
});

if (hasNats()) {
  const { natsStore } = await import("./nats.ts");
  let servers: NatsServers;
  before(async () => {
    servers = await natsServers();
  });
  const stores: Store[] = [];
  after(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await servers.stop();
  });
  contract("NATS JetStream", async () => ({ store: () => natsStore(servers.addresses), stop: async () => {} }), 8);

  test("two processes over one NATS see the same votes and the same room, and none of both is counted twice", async () => {
    const [here, there] = [await natsStore(servers.addresses), await natsStore(servers.addresses)];
    stores.push(here, there);
    const one = await here.open(record());
    const other = await there.find(one.record.code);
    assert.ok(other);
    await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        (index % 2 ? one : other).put(vote(`voter-${index % 120}`, index % 4, index)),
      ),
    );
    await Promise.all([
      one.change({ type: "phase", activity: "a", phase: "first" }),
      other.change({ type: "set", what: "tellsSlides", to: false }),
    ]);
    const isSame = () =>
      one.tally("which one", 1).size === 120 &&
      JSON.stringify(Object.entries(held(one)).sort()) === JSON.stringify(Object.entries(held(other)).sort()) &&
      one.room.turn === 2 &&
      other.room.turn === 2;
    for (let left = 100; left > 0 && !isSame(); left--) await new Promise((resolve) => setTimeout(resolve, 50));
    assert.ok(isSame());
    assert.equal(one.tally("which one", 1).get("voter-79")?.change, 199);
    assert.deepEqual([one.room.runs["a"]?.phase, one.room.tellsSlides], ["first", false]);
    one.tellPresent({ phones: 2, lecturers: 0 });
    other.tellPresent({ phones: 3, lecturers: 1 });
    for (let left = 100; left > 0 && one.present.phones !== 5; left--)
      await new Promise((resolve) => setTimeout(resolve, 50));
    assert.deepEqual(one.present, { phones: 5, lecturers: 1 });
    await one.end();
  });
} else test(`NATS JetStream: left out, since ${HOW_TO_GET_NATS}`, { skip: HOW_TO_GET_NATS }, () => {});
