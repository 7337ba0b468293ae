// Runs one of the project's commands, as its author does: in a process of its own, whose modules are compiled as a build's are.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { execPath } from "node:process";
import { promisify } from "node:util";
import { PROJECT, SOURCES } from "../../src/pipeline/folders.ts";

/**
 * @param command the command's file, as in `build`, and what is said to it
 * @throws Error with what the command has printed, where it fails
 */
export async function runsCommand(...command: readonly string[]): Promise<void> {
  const run = join(SOURCES, "pipeline/commands/run.js");
  await promisify(execFile)(execPath, [run, ...command], { cwd: PROJECT }).catch(({ stdout, stderr }) => {
    throw new Error(`${command.join(" ")}: ${stdout}${stderr}`);
  });
}
