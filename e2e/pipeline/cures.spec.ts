// The list of cures that `npm run cures` takes out: each stands where the list says, and so does its test.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { CURES } from "../cures/cures.ts";
import { PROJECT } from "../support/builds.ts";

test("each cure stands in its file, once, and the test that watches over it is there", () => {
  const read = (file: string) => readFileSync(join(PROJECT, file), "utf8");
  for (const { fault, file, cure, test: watcher } of CURES) {
    expect(read(file).split(cure), `${fault}: the cure in ${file}`).toHaveLength(2);
    expect(read(watcher[0]), `${fault}: its test`).toContain(watcher[1]);
  }
});
