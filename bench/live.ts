// `npm run bench -- live`: how many phones one live server holds, how soon the last of them hears, and how fast votes are
// acknowledged. Phones are raw sockets of a process of their own, on this one machine: `npm run bench -- live 1000 300`
// asks for 1,000 phones and bursts of 300 votes. The table goes to bench/results/live.md.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { argv } from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { tokenOf } from "../src/live/for-tests.ts";
import { serverProcess } from "../src/live/process-for-tests.ts";
import { freePorts, hasNats, natsServers } from "../src/live/store/nats-for-tests.ts";
import type { Results } from "../src/live/wire.ts";

const numbers = argv.slice(3).map(Number).filter(Number.isFinite);
const [PHONES = 1_000, BURST = 300, VOTES = 3_000] = numbers;
const rows: string[][] = [];

const p = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
const ms = (value: number) => `${Math.round(value)} ms`;

async function measure(name: string, where: string, replicas = 1) {
  const [port = 0] = await freePorts(1);
  const server = await serverProcess(where, port, replicas);
  let rss = 0;
  server.child.on("message", (message: { rss?: number }) => {
    rss = message.rss ?? rss;
  });
  const steer = (phase: string) =>
    fetch(`http://127.0.0.1:${port}/r/${server.code}/steer`, {
      method: "POST",
      headers: { Authorization: `Bearer ${server.secret}` },
      body: JSON.stringify({ v: 1, do: "change", event: { type: "phase", activity: "which", phase } }),
    });
  try {
    await wait(1_500);
    const empty = rss;
    const phones = await Promise.all(Array.from({ length: PHONES }, () => phone(port, server.code)));
    await wait(2_500);
    const each = (rss - empty) / PHONES / 1024;

    const started = performance.now();
    const hearing = phones.map((one) => one.hears('"phase":"first"'));
    await steer("first");
    const times = (await Promise.all(hearing)).map((at) => at - started);

    const burst = await votes(port, server.code, BURST, BURST, 0);
    const begun = performance.now();
    const many = await votes(port, server.code, VOTES, 64, BURST);
    const perSecond = VOTES / ((performance.now() - begun) / 1000);
    const results = (await (
      await fetch(`http://127.0.0.1:${port}/r/${server.code}/results`, {
        headers: { Authorization: `Bearer ${server.secret}` },
      })
    ).json()) as Results;
    const counted = results.activities[0]?.rounds[0]?.answered ?? 0;
    rows.push([
      name,
      `${PHONES}`,
      `${each.toFixed(1)} KB`,
      `${ms(p(times, 0.5))} / ${ms(Math.max(...times))}`,
      `${ms(p(burst, 0.5))} / ${ms(p(burst, 0.95))}`,
      `${Math.round(perSecond)}/s, p95 ${ms(p(many, 0.95))}`,
      `${counted} of ${BURST + VOTES}`,
    ]);
    for (const one of phones) one.socket.destroy();
  } finally {
    await server.kill();
  }
}

/** A phone that listens: one socket, one request. */
function phone(port: number, code: string): Promise<{ socket: Socket; hears: (text: string) => Promise<number> }> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("error", reject);
    socket.write(`GET /r/${code}/news HTTP/1.1\r\nHost: localhost\r\n\r\n`);
    socket.once("data", () =>
      resolve({
        socket,
        hears: (text) =>
          new Promise((heard) => {
            socket.on("data", (chunk: Buffer) => chunk.includes(text) && heard(performance.now()));
          }),
      }),
    );
  });
}

/** Votes of so many phones, so many at a time. @returns how long each acknowledgement took, in ms */
async function votes(port: number, code: string, count: number, atOnce: number, from: number): Promise<number[]> {
  const times: number[] = [];
  let next = 0;
  const worker = async () => {
    const socket = connect(port, "127.0.0.1");
    await new Promise((resolve) => socket.once("connect", resolve));
    while (next < count) {
      const voter = from + next++;
      const body = JSON.stringify({
        v: 1,
        activity: "which",
        round: 1,
        token: tokenOf(`${voter}`),
        change: 1,
        ballot: { shape: "options", chosen: [voter % 3] },
      });
      const at = performance.now();
      const answer = new Promise<string>((resolve) =>
        socket.once("data", (chunk: Buffer) => resolve(chunk.toString("latin1"))),
      );
      socket.write(
        `POST /r/${code}/vote HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
      );
      if (!(await answer).includes(" 200 ")) throw new Error(await answer);
      times.push(performance.now() - at);
    }
    socket.destroy();
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, count) }, worker));
  return times;
}

const folder = mkdtempSync(join(tmpdir(), "deck-bench-live-"));
await measure("memory and file", folder);
rmSync(folder, { recursive: true, force: true });
if (hasNats()) {
  const servers = await natsServers();
  await measure("one NATS server", servers.addresses).finally(() => servers.stop());
}

const table = `# Live answers: how many phones, how fast

\`npm run bench -- live ${PHONES} ${BURST} ${VOTES}\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}.
The phones are raw sockets on the same machine and take cores from the server. The machine's load average was ${loadavg()[0]?.toFixed(1)} at the end.

| store | phones | memory each | a question opens: half / the last hear | ${BURST} votes at once: p50 / p95 | ${VOTES} votes, 64 at a time | in the tally |
|---|---|---|---|---|---|---|
${rows.map((row) => `| ${row.join(" | ")} |`).join("\n")}
`;
const file = fileURLToPath(new URL("results/live.md", import.meta.url));
mkdirSync(fileURLToPath(new URL("results", import.meta.url)), { recursive: true });
writeFileSync(file, table);
console.log(table);
