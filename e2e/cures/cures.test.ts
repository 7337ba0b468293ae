// The list of cures that `npm run cures` takes out: each stands where the list says, and so does its test. Whoever writes
// such a line anew is told within seconds.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { PROJECT } from "../support/builds.ts";
import { CURES } from "./cures.ts";

for (const { fault, file, cure, test: watcher } of CURES) {
  test(`${fault}: its cure and its test are there`, () => {
    const read = (path: string) => readFileSync(join(PROJECT, path), "utf8");
    assert.equal(read(file).split(cure).length, 2, `${file} does not hold once: ${cure}`);
    assert.ok(read(watcher[0]).includes(watcher[1]), `${watcher[0]} has no test “${watcher[1]}”`);
  });
}
