// Runs the command that a package brings.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { env, execPath } from "node:process";
import { PROJECT } from "../folders.ts";

const require = createRequire(import.meta.url);

/**
 * Runs a package's command with this Node, its output shown.
 *
 * @param bin its file, from the package on
 * @returns whether it succeeded
 */
export function runPackage(
  name: string,
  bin: string,
  args: readonly string[],
  extra: Record<string, string> = {},
): boolean {
  const file = join(dirname(require.resolve(`${name}/package.json`)), bin);
  return (
    spawnSync(execPath, [file, ...args], { cwd: PROJECT, stdio: "inherit", env: { ...env, ...extra } }).status === 0
  );
}
