// What is handed on comes with the notices of those who made it.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT, STARTER } from "../support/builds.ts";
import { expect, test } from "../support/project-copy.ts";

/** What reaches the browser. Each has its weight: a new one needs a reason. */
const SHIPPED = [
  "@fontsource-variable/atkinson-hyperlegible-next",
  "@fontsource-variable/source-serif-4",
  "classroom-deck",
  "perfect-freehand",
  "reveal.js",
  "ts-fsrs",
  "valibot",
];

for (const folder of [STARTER.site, STARTER.files]) {
  test(`${folder} has the notice of every package that is in it`, () => {
    const notices = readFileSync(join(PROJECT, folder, "licences.txt"), "utf8");
    const named = [...notices.matchAll(/^((?:@[\w-]+\/)?[\w.-]+) \d+\.\d+\.\d+\S*, /gm)].map(([, name]) => name);
    expect(named).toEqual(SHIPPED);
    expect(notices).toContain("SIL OPEN FONT LICENSE");
    expect(notices).toMatch(/Copyright .*Hakim El Hattab/);
  });
}

test("a package under a licence that hands nothing on is not shipped", async ({ copy }) => {
  const folder = join(copy.folder, "node_modules/not-free");
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), '{ "name": "not-free", "version": "1.0.0", "license": "UNLICENSED" }');
  writeFileSync(join(folder, "index.js"), 'document.title += "!";');
  copy.edit("src/lecture/title.ts", (text) => `import "not-free";\n${text}`);
  const build = copy.node(["src/pipeline/commands/run.js", "build"], { NO_COLOR: "1" });
  expect(await build.ended).toBe(1);
  expect(build.output).toContain("not-free is under UNLICENSED: use another package, or allow it in licences.ts.");
});
