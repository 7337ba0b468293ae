// Starts and kills live servers as processes of their own.
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export interface ServerProcess {
  readonly code: string;
  readonly secret: string;
  readonly child: ChildProcess;
  /** Ends it at once, as a crash does. */
  kill(): Promise<void>;
}

/**
 * @param where a folder, or NATS servers
 * @param code of a room that is open already
 * @param isWarm whether it has worked before it is ready, as a real one has
 */
export function serverProcess(
  where: string,
  port: number,
  replicas = 1,
  code = "",
  isWarm = false,
): Promise<ServerProcess> {
  const loader = pathToFileURL(join(import.meta.dirname, "../pipeline/node/typescript.js")).href;
  const args = [
    "--import",
    loader,
    join(import.meta.dirname, "serve-for-tests.ts"),
    where,
    `${port}`,
    `${replicas}`,
    code,
  ];
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "pipe", "inherit", "ipc"],
    env: { ...process.env, ...(isWarm ? { WARM: "1" } : {}) },
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  return new Promise((resolve, reject) => {
    child.once("exit", (status) => reject(new Error(`The server ended with ${status}.`)));
    let output = "";
    child.stdout?.on("data", (chunk) => {
      output += chunk;
      const [, opened = "", secret = ""] = /^ready (\S+) ?(\S*)$/m.exec(output) ?? [];
      if (!opened) return;
      resolve({
        code: opened,
        secret,
        child,
        kill: async () => {
          child.kill("SIGKILL");
          await ended;
        },
      });
    });
  });
}
