// Builds a deck that specs look at, before them, as Playwright's dependencies between projects have it: only what a run
// asks for, several at once, and nothing that is newer than its sources.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test as base } from "@playwright/test";
import { isBuilt } from "../../src/pipeline/is-built.ts";
import { type Build, PROJECT, STARTER } from "./builds.ts";
import { runsCommand } from "./runs-command.ts";

/** What a project that builds says of its deck. */
export interface Builds {
  build: Build;
}

const test = base.extend<Builds>({ build: [STARTER, { option: true }] });

test("the deck is built", async ({ build: { lesson, site, files } }) => {
  test.setTimeout(300_000); // with its translations, several at once, on a slow machine
  const isWhole =
    (await isBuilt(join(PROJECT, site), lesson)) && (!files || existsSync(join(PROJECT, files, "print.html")));
  if (isWhole) return;
  await runsCommand("build-lesson", lesson, site, files);
});
