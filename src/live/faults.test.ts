// Truth under faults: whatever is killed in the middle of a burst, every acknowledged vote is counted once.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { liveForTests, voteBody } from "./for-tests.ts";
import { type ServerProcess, serverProcess } from "./process-for-tests.ts";
import { freePorts, HOW_TO_GET_NATS, hasNats, natsServers } from "./store/nats-for-tests.ts";
import type { Results } from "./wire.ts";

const PHASE = { type: "phase", activity: "which", phase: "first" } as const;

const headersOf = (secret: string) => ({ Authorization: `Bearer ${secret}` });

async function open(port: number, { code, secret }: ServerProcess) {
  const body = JSON.stringify({ v: 1, do: "change", event: PHASE });
  const { status } = await fetch(`http://127.0.0.1:${port}/r/${code}/steer`, {
    method: "POST",
    headers: headersOf(secret),
    body,
  });
  assert.equal(status, 200);
}

/** Votes until it is acknowledged, at one gateway or another, as a phone's outbox does. @returns how often it was sent */
async function untilKept(ports: readonly number[], code: string, voter: number): Promise<number> {
  const body = voteBody(`${voter}`, { shape: "options", chosen: [voter % 3] });
  for (let sent = 1; ; sent++) {
    const port = ports[(voter + sent) % ports.length];
    const kept = await fetch(`http://127.0.0.1:${port}/r/${code}/vote`, {
      method: "POST",
      body,
      signal: AbortSignal.timeout(12_000),
    })
      .then(async (answer) => answer.status === 200 && ((await answer.json()) as { kept: boolean }).kept)
      .catch(() => false);
    if (kept) return sent;
    if (sent > 60) throw new Error(`The vote ${voter} was never kept.`);
    await wait(100 + Math.random() * 200);
  }
}

async function counts(port: number, { code, secret }: ServerProcess) {
  const answer = await fetch(`http://127.0.0.1:${port}/r/${code}/results`, { headers: headersOf(secret) });
  const { activities } = (await answer.json()) as Results;
  return activities.find(({ id }) => id === "which")?.rounds[0];
}

/** Votes of many phones, some at a time. */
async function burst(voters: number, vote: (voter: number) => Promise<unknown>, atOnce = 40) {
  let next = 0;
  const one = async () => {
    while (next < voters) await vote(next++);
  };
  await Promise.all(Array.from({ length: atOnce }, one));
}

const third = (voters: number, option: number) => Math.floor((voters + 2 - option) / 3);

test("kill -9 of the process in the middle of a burst loses and doubles no acknowledged vote", {
  timeout: 120_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), "deck-kill-"));
  const [port = 0] = await freePorts(1);
  const first = await serverProcess(folder, port);
  let server = first;
  try {
    await open(port, first);
    const VOTERS = 600;
    let kept = 0;
    const crash = async () => {
      while (kept < VOTERS / 3) await wait(5);
      await server.kill();
      server = await serverProcess(folder, port, 1, first.code);
    };
    await Promise.all([
      burst(VOTERS, async (voter) => untilKept([port], first.code, voter).then(() => kept++)),
      crash(),
    ]);
    const round = await counts(port, first);
    assert.deepEqual(round, { answered: VOTERS, counts: [[0, 1, 2].map((option) => third(VOTERS, option))] });
  } finally {
    await server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
});

test("a proxy that cuts votes off after they were kept, and delays others, doubles none", {
  timeout: 60_000,
}, async () => {
  const live = await liveForTests();
  await live.steer(PHASE);
  let passed = 0;
  const proxy = createServer((asked, answered) => {
    const { method, url, headers } = asked;
    const way = passed++ % 3;
    const onwards = request({ port: live.port, host: "127.0.0.1", method, path: url, headers }, (answer) => {
      // Every third acknowledgement never arrives, every other third comes late.
      if (way === 0) answered.destroy();
      else setTimeout(() => answered.writeHead(answer.statusCode ?? 502) && answer.pipe(answered), way === 1 ? 150 : 0);
    });
    onwards.on("error", () => answered.destroy());
    asked.pipe(onwards);
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const address = proxy.address();
  const port = address && typeof address === "object" ? address.port : 0;
  try {
    const sent: number[] = [];
    await burst(120, async (voter) => sent.push(await untilKept([port], live.code, voter)), 20);
    assert.ok(
      sent.some((times) => times > 1),
      "some were sent again",
    );
    assert.equal(live.host.store.tally("which", 1).size, 120);
  } finally {
    proxy.close();
    proxy.closeAllConnections();
    await live.close();
  }
});

if (hasNats()) {
  test("over three NATS servers, one killed with a gateway in the middle of a burst: every acknowledged vote counts once", {
    timeout: 240_000,
  }, async () => {
    const servers = await natsServers(3);
    const ports = await freePorts(3);
    const gateways: ServerProcess[] = [];
    try {
      const first = await serverProcess(servers.addresses, ports[0] ?? 0, 3);
      gateways.push(first);
      for (const port of ports.slice(1)) gateways.push(await serverProcess(servers.addresses, port, 3, first.code));
      await open(ports[0] ?? 0, first);
      for (const port of ports.slice(1)) {
        const isOpen = async () =>
          (await (await fetch(`http://127.0.0.1:${port}/r/${first.code}/now`)).text()).includes('"round":1');
        for (let left = 100; left > 0 && !(await isOpen()); left--) await wait(50);
      }
      const VOTERS = 600;
      let kept = 0;
      const crash = async () => {
        while (kept < VOTERS / 3) await wait(5);
        await servers.kill(1);
        await gateways[2]?.kill();
      };
      await Promise.all([
        burst(VOTERS, async (voter) => untilKept(ports, first.code, voter).then(() => kept++)),
        crash(),
      ]);
      const wanted = { answered: VOTERS, counts: [[0, 1, 2].map((option) => third(VOTERS, option))] };
      for (const port of ports.slice(0, 2)) {
        let round = await counts(port, first);
        for (let left = 100; left > 0 && round?.answered !== VOTERS; left--) {
          await wait(100);
          round = await counts(port, first);
        }
        assert.deepEqual(round, wanted);
      }
    } finally {
      await Promise.all(gateways.map((gateway) => gateway.kill()));
      await servers.stop();
    }
  });
} else test(`kill -9 of a NATS server: left out, since ${HOW_TO_GET_NATS}`, { skip: HOW_TO_GET_NATS }, () => {});
