// NATS servers for tests and the benchmark: one, or a cluster, each a process of its own that can be killed.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { connect } from "@nats-io/transport-node";

export const hasNats = (): boolean => spawnSync("nats-server", ["-v"]).status === 0;
export const HOW_TO_GET_NATS = "nats-server is not installed: apt-get install nats-server";

export interface NatsServers {
  /** As LIVE_NATS wants them. */
  readonly addresses: string;
  /** Ends one at once, as a power cut would. */
  kill(index: number): Promise<void>;
  /** Starts it again on what it has kept. */
  start(index: number): Promise<void>;
  stop(): Promise<void>;
}

export async function natsServers(count = 1): Promise<NatsServers> {
  const folder = mkdtempSync(join(tmpdir(), "deck-nats-"));
  const ports = await freePorts(2 * count);
  const [clients, routes] = [ports.slice(0, count), ports.slice(count)];
  const running: ChildProcess[] = [];
  const start = async (index: number) => {
    const cluster = [
      ["--cluster_name", "deck"],
      ["--cluster", `nats://127.0.0.1:${routes[index]}`],
      ["--routes", routes.map((port) => `nats://127.0.0.1:${port}`).join(",")],
    ];
    const args = [
      "-js",
      "-a",
      "127.0.0.1",
      "-p",
      `${clients[index]}`,
      "-n",
      `server-${index}`,
      "-sd",
      join(folder, `${index}`),
    ];
    const server = spawn("nats-server", [...args, ...(count > 1 ? cluster.flat() : [])], { stdio: "ignore" });
    running[index] = server;
    process.once("exit", () => server.kill("SIGKILL"));
    await answers(clients[index] ?? 0);
  };
  const kill = async (index: number) => {
    const server = running[index];
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGKILL");
    await ended;
  };
  // A cluster's servers wait for one another.
  await Promise.all(clients.map((_, index) => start(index)));
  return {
    addresses: clients.map((port) => `nats://127.0.0.1:${port}`).join(","),
    kill,
    start,
    stop: async () => {
      await Promise.all(clients.map((_, index) => kill(index)));
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function answers(port: number) {
  for (let attempt = 0; ; attempt++) {
    try {
      const connection = await connect({ servers: `nats://127.0.0.1:${port}`, reconnect: false, timeout: 1_000 });
      await connection.close();
      return;
    } catch (error) {
      if (attempt > 100) throw error;
      await wait(100);
    }
  }
}

/** @returns ports that were free a moment ago */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      return server;
    }),
  );
  const ports = servers.map((server) => {
    const address = server.address();
    return address && typeof address === "object" ? address.port : 0;
  });
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
