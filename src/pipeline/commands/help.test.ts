// What `classroom-deck help` says is complete.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { COMMANDS } from "../create/write-lesson.ts";

test("a command that is asked for its help says what it takes, and does nothing else", () => {
  for (const command of ["create", ...COMMANDS]) {
    const asked = [join(import.meta.dirname, "run.js"), command, "--help"];
    const { stdout, status } = spawnSync(process.execPath, asked, { encoding: "utf8", cwd: tmpdir() });
    assert.equal(status, 0, command);
    assert.match(stdout, new RegExp(`^${command}\\b`), command);
  }
});

test("the help has a line for each command of a lesson’s", () => {
  const { stdout } = spawnSync(process.execPath, [join(import.meta.dirname, "run.js"), "help"], { encoding: "utf8" });
  const named = [...stdout.matchAll(/^ {2}(\w+) {2,}\S/gm)].map(([, name]) => name);
  assert.deepEqual(named.toSorted(), COMMANDS.toSorted());
});
