// `npm run bench -- live`: how many phones a live server holds, how soon the last of them hears, how fast votes are
// acknowledged, and what is left of a burst of them when something is killed in the middle. All on this one machine, over
// loopback; phones are raw sockets of this process, and take cores from the servers.
//
// `npm run bench -- live one crash cluster` chooses; without names all three run. The table goes to bench/results/live.md,
// where what was not chosen stays as it was.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { argv } from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type ServerProcess, serverProcess } from "../src/live/process-for-tests.ts";
import { freePorts, hasNats, natsServers } from "../src/live/store/nats-for-tests.ts";
import type { Results } from "../src/live/wire.ts";
import { joined, type Sent, votes, votesOver } from "./phones.ts";

/** One process: the issue's figures are for 1,000 phones and for 10,000. */
const HALLS = [1_000, 10_000];
const BURST = 300;
const VOTES = 10_000;
/** Three gateways and three NATS servers. */
const CLUSTER = { phones: 15_000, votes: 6_000, over: 20_000 };
/** A part that takes longer has hung. */
const LONGEST = 240_000; // ms

const PARTS: Readonly<Record<string, () => Promise<string>>> = { one, crash, cluster };

const p = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
const ms = (value: number) => `${Math.round(value)} ms`;
const s = (value: number) => `${(value / 1000).toFixed(1)} s`;
const times = (sent: readonly Sent[]) => sent.flatMap((one) => one.ms ?? []);
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

/** Opens the vote. */
async function open(port: number, { code, secret }: ServerProcess) {
  const answer = await fetch(`http://127.0.0.1:${port}/r/${code}/steer`, {
    method: "POST",
    headers: { Authorization: `Bearer ${secret}` },
    body: JSON.stringify({ v: 1, do: "change", event: { type: "phase", activity: "which", phase: "first" } }),
  });
  if (!answer.ok) throw new Error(`The vote did not open: ${answer.status}`);
}

/** @returns how many votes are in the tally, and whether each option has as many as were sent for it */
async function counted(port: number, { code, secret }: ServerProcess, sent: number) {
  const headers = { Authorization: `Bearer ${secret}` };
  const results = (await (await fetch(`http://127.0.0.1:${port}/r/${code}/results`, { headers })).json()) as Results;
  const round = results.activities[0]?.rounds[0];
  const wanted = [0, 1, 2].map((option) => Math.floor((sent + 2 - option) / 3));
  const isExact = JSON.stringify(round?.counts[0]) === JSON.stringify(wanted);
  return `${round?.answered ?? 0} of ${sent}${isExact ? "" : ", NOT AS SENT"}`;
}

/** A class's phones have each a processor of their own; this process has compiled its code before their votes are timed. */
async function warmPhones() {
  const [port = 0] = await freePorts(1);
  const server = await serverProcess("", port);
  await open(port, server);
  await votes([port], server.code, { count: 2 * BURST, atOnce: BURST });
  await server.kill();
}

/** One process, over each store, with halls of both sizes. */
async function one(): Promise<string> {
  await warmPhones();
  const rows: string[][] = [];
  for (const size of HALLS) {
    const folder = mkdtempSync(join(tmpdir(), "deck-bench-live-"));
    rows.push(await hall("memory and file", folder, size));
    rmSync(folder, { recursive: true, force: true });
    if (!hasNats()) continue;
    const servers = await natsServers();
    rows.push(await hall("one NATS server", servers.addresses, size).finally(() => servers.stop()));
  }
  return table(
    [
      "store",
      "phones",
      "memory each",
      "a question opens: half / the last hear",
      `${BURST} votes at once: p50 / p95`,
      `${VOTES} votes, 64 at a time`,
      "in the tally",
    ],
    rows,
  );
}

async function hall(name: string, where: string, size: number): Promise<string[]> {
  const [port = 0] = await freePorts(1);
  const server = await serverProcess(where, port, 1, "", true);
  let rss = 0;
  server.child.on("message", (message: { rss?: number }) => {
    rss = message.rss ?? rss;
  });
  try {
    await wait(1_500);
    const empty = rss;
    const phones = await joined(size, [port], server.code);
    await wait(3_000);
    const each = (rss - empty) / size / 1024;

    const hearing = phones.map((phone) => phone.hears('"phase":"first"'));
    const opened = performance.now();
    await open(port, server);
    const heard = (await Promise.all(hearing)).map((at) => at - opened);

    const burst = times(await votes([port], server.code, { count: BURST, atOnce: BURST }));
    const begun = performance.now();
    const many = times(await votes([port], server.code, { count: VOTES, atOnce: 64, from: BURST }));
    const perSecond = VOTES / ((performance.now() - begun) / 1000);
    const inTally = await counted(port, server, BURST + VOTES);
    for (const phone of phones) phone.leave();
    return [
      name,
      `${size}`,
      `${each.toFixed(1)} KB`,
      `${ms(p(heard, 0.5))} / ${ms(Math.max(...heard))}`,
      `${ms(p(burst, 0.5))} / ${ms(p(burst, 0.95))}`,
      `${Math.round(perSecond)}/s, p95 ${ms(p(many, 0.95))}`,
      inTally,
    ];
  } finally {
    await server.kill();
  }
}

/** The process is killed in the middle of a burst, and started again on its file. */
async function crash(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "deck-bench-live-"));
  const [port = 0] = await freePorts(1);
  const first = await serverProcess(folder, port);
  let server = first;
  let back = 0;
  try {
    await open(port, first);
    const phones = await joined(1_000, [port], first.code);
    let killing: Promise<void> | undefined;
    const kill = async () => {
      const at = performance.now();
      await server.kill();
      server = await serverProcess(folder, port, 1, first.code);
      back = performance.now() - at;
    };
    const told = (kept: number) => {
      if (kept > VOTES / 3) killing ??= kill();
    };
    const sent = await votes([port], first.code, { count: VOTES, atOnce: 300, told });
    await killing;
    await until(() => phones.every((phone) => phone.isThere), 30_000);
    const again = sent.filter(({ attempts }) => attempts > 1).length;
    const away = phones.flatMap((phone) => phone.away);
    for (const phone of phones) phone.leave();
    return table(
      [
        "killed",
        "phones",
        "votes",
        "acknowledged",
        "sent again",
        "in the tally",
        "process back after",
        "last phone back after",
      ],
      [
        [
          "the process, `kill -9`",
          `${phones.length}`,
          `${VOTES}`,
          `${times(sent).length}`,
          `${again}`,
          await counted(port, first, VOTES),
          s(back),
          s(Math.max(0, ...away)),
        ],
      ],
    );
  } finally {
    await server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Three gateways over three NATS servers, behind nginx where it is installed; one of each is killed in a burst. */
async function cluster(): Promise<string> {
  if (!hasNats()) return "Three gateways over three NATS servers: left out, since nats-server is not installed.";
  const servers = await natsServers(3);
  const gatewayPorts = await freePorts(3);
  const gateways: ServerProcess[] = [];
  let proxy: Proxy | undefined;
  try {
    for (const port of gatewayPorts) gateways.push(await serverProcess(servers.addresses, port, 3, gateways[0]?.code));
    const [first] = gateways as [ServerProcess];
    proxy = await nginx(gatewayPorts);
    const ports = proxy ? [proxy.port] : gatewayPorts;
    const phones = await joined(CLUSTER.phones, ports, first.code);
    const hearing = phones.map((phone) => phone.hears('"phase":"first"'));
    const opened = performance.now();
    await open(gatewayPorts[0] ?? 0, first);
    const heard = (await Promise.all(hearing)).map((at) => at - opened);

    let killing: Promise<unknown> | undefined;
    const told = (kept: number) => {
      if (kept > CLUSTER.votes / 3) killing ??= Promise.all([servers.kill(1), gateways[2]?.kill()]);
    };
    const sent = await votesOver(ports, first.code, { ...CLUSTER, count: CLUSTER.votes, told });
    await killing;
    await until(() => phones.every((phone) => phone.isThere), 60_000);
    const away = phones.flatMap((phone) => phone.away);
    const acknowledged = times(sent);
    // What the other gateways have heard by then.
    let tallies: string[] = [];
    await until(async () => {
      tallies = await Promise.all(gatewayPorts.slice(0, 2).map((port) => counted(port, first, CLUSTER.votes)));
      return tallies.every((text) => text === `${CLUSTER.votes} of ${CLUSTER.votes}`);
    }, 20_000);
    const isThere = phones.filter((phone) => phone.isThere).length;
    for (const phone of phones) phone.leave();
    return table(
      [
        "killed",
        "before them",
        "phones",
        "a question opens: half / the last hear",
        "votes",
        "acknowledged",
        "p50 / p95 / slowest",
        "in the tally of both gateways left",
        "phones cut off",
        "back: half / the last",
      ],
      [
        [
          "one of 3 gateways and one of 3 NATS servers, `kill -9`",
          proxy ? "nginx" : "nothing: phones try each gateway",
          `${CLUSTER.phones}`,
          `${ms(p(heard, 0.5))} / ${ms(Math.max(...heard))}`,
          `${CLUSTER.votes} in ${s(CLUSTER.over)}`,
          `${acknowledged.length}`,
          `${ms(p(acknowledged, 0.5))} / ${ms(p(acknowledged, 0.95))} / ${s(Math.max(...acknowledged))}`,
          tallies.join("; "),
          `${away.length}`,
          `${s(p(away, 0.5))} / ${s(Math.max(0, ...away))}${isThere < CLUSTER.phones ? `; ${CLUSTER.phones - isThere} NOT BACK` : ""}`,
        ],
      ],
    );
  } finally {
    await Promise.all(gateways.map((gateway) => gateway.kill()));
    proxy?.stop();
    await servers.stop();
  }
}

async function until(isSo: () => boolean | Promise<boolean>, most: number) {
  const end = performance.now() + most;
  while (performance.now() < end && !(await isSo())) await wait(200);
}

interface Proxy {
  readonly port: number;
  stop(): void;
}

/** nginx with the sample of docs/live.md, without TLS. @returns undefined where it is not installed */
async function nginx(gateways: readonly number[]): Promise<Proxy | undefined> {
  if (spawnSync("nginx", ["-v"]).status !== 0) return undefined;
  const [port = 0] = await freePorts(1);
  const folder = mkdtempSync(join(tmpdir(), "deck-bench-nginx-"));
  const sample = /^ {4}upstream live \{[\s\S]*?^ {4}\}\n {4}server \{[\s\S]*?^ {4}\}$/m.exec(
    readFileSync(new URL("../docs/live.md", import.meta.url), "utf8"),
  )?.[0];
  const http = sample
    ?.replace(/(10\.0\.0\.\d):4174/g, (_, host: string) => `127.0.0.1:${gateways[Number(host.slice(-1)) - 1]}`)
    .replace("listen 443 ssl;", `listen 127.0.0.1:${port} backlog=4096;`);
  const file = join(folder, "nginx.conf");
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder};`);
  writeFileSync(
    file,
    `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; worker_processes 2; worker_rlimit_nofile 40000;
events { worker_connections 19000; }
http { ${paths.join(" ")} ${http} }`,
  );
  const child = spawn("nginx", ["-c", file, "-p", folder], { stdio: "inherit" });
  await until(() => existsSync(join(folder, "pid")), 5_000);
  return {
    port,
    stop: () => {
      child.kill("SIGTERM");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const file = fileURLToPath(new URL("results/live.md", import.meta.url));
const HEADINGS: Readonly<Record<string, string>> = {
  one: "One process",
  crash: "A process killed in the middle of a burst",
  cluster: "Three gateways over three NATS servers",
};
const before = existsSync(file) ? readFileSync(file, "utf8") : "";
const chosen = argv.slice(3).filter((name) => name in PARTS);
const version = (command: string, option: string) => {
  const { stdout, stderr } = spawnSync(command, [option], { encoding: "utf8" });
  return /\d+\.\d+\.\d+/.exec(`${stdout ?? ""}${stderr ?? ""}`)?.[0] ?? "none";
};
const sections: string[] = [];
for (const [name, measure] of Object.entries(PARTS)) {
  const heading = `## ${HEADINGS[name]}`;
  if (chosen.length > 0 && !chosen.includes(name)) {
    const [kept] = new RegExp(`^${heading}$[\\s\\S]*?(?=^## |$(?![\\s\\S]))`, "m").exec(before) ?? [];
    if (kept) sections.push(kept.trim());
    continue;
  }
  const hung = setTimeout(() => {
    throw new Error(`“${name}” has not come to an end.`);
  }, LONGEST);
  const measured = await measure();
  clearTimeout(hung);
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, NATS ${version("nats-server", "-v")}, nginx ${version("nginx", "-v")}`;
  sections.push(
    `${heading}\n\n${day}: ${machine}; load average ${loadavg()[0]?.toFixed(1)} at the end.\n\n${measured}`,
  );
  console.log(sections.at(-1));
}
mkdirSync(fileURLToPath(new URL("results", import.meta.url)), { recursive: true });
writeFileSync(
  file,
  `# Live answers: how many phones, how fast

\`npm run bench -- live\`: everything on one machine, over loopback. Phones are raw sockets of one process, which takes cores from
the servers; a vote's time includes connecting.

${sections.join("\n\n")}
`,
);
