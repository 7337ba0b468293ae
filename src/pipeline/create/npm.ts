// Runs npm: the one that has started this command, where it has, or the one that is installed.
import { spawnSync } from "node:child_process";
import { basename } from "node:path";
import { env, execPath, platform } from "node:process";

/**
 * @param folder where it runs, a whole path
 * @returns what it wrote
 * @throws Error with what it complained of
 */
export function npm(args: readonly string[], folder: string): string {
  const own = env["npm_execpath"];
  const isNpm = own !== undefined && /^npm-cli\.c?js$/.test(basename(own));
  const { NODE_ENV: _, ...inherited } = env; // a build sets it, and npm would leave packages out
  const options = { cwd: folder, encoding: "utf8", env: inherited } as const;
  const run = isNpm
    ? spawnSync(execPath, [own, ...args], options)
    : spawnSync("npm", [...args], { ...options, shell: platform === "win32" });
  if (run.error)
    throw new Error(`npm can’t be started (${run.error.message}). It comes with Node: install that again.`);
  if (run.status !== 0) throw new Error(`npm ${args[0]} failed:\n${run.stderr.trim()}`);
  return run.stdout;
}
