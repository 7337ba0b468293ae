// What `classroom-deck help` says is complete.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { COMMANDS } from "../create/write-lesson.ts";

test("the help has a line for each command of a lesson’s", () => {
  const { stdout } = spawnSync(process.execPath, [join(import.meta.dirname, "run.js"), "help"], { encoding: "utf8" });
  const named = [...stdout.matchAll(/^ {2}(\w+) {2,}\S/gm)].map(([, name]) => name);
  assert.deepEqual(named.toSorted(), COMMANDS.toSorted());
});
