// How long a command takes.
import { spawnSync } from "node:child_process";
import { env } from "node:process";
import { median } from "../report.ts";

/** @returns two cells: s by the clock, and s of all cores together: medians of so many runs. @throws Error where it fails */
export function timed(
  command: readonly string[],
  cwd: string,
  rounds: number,
  more: Readonly<Record<string, string>> = {},
): string {
  const runs = Array.from({ length: rounds }, () => {
    const started = performance.now();
    const { stderr, status } = spawnSync("bash", ["-c", 'TIMEFORMAT="cores %U %S"; time "$@"', "bash", ...command], {
      cwd,
      env: { ...env, LESSON: "", ...more },
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`${command.join(" ")}: ${stderr}`);
    const [, user, system] = /cores (\S+) (\S+)/.exec(stderr) ?? [];
    return { clock: (performance.now() - started) / 1000, cores: Number(user) + Number(system) };
  });
  return `${median(runs.map(({ clock }) => clock)).toFixed(2)} | ${median(runs.map(({ cores }) => cores)).toFixed(2)}`;
}
