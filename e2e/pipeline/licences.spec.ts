// What is handed on comes with the notices of those who made it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT, STARTER } from "../support/builds.ts";
import { expect, test } from "../support/project-copy.ts";

for (const folder of [STARTER.site, STARTER.files]) {
  test(`${folder} has the notice of every package that is in it`, () => {
    const { dependencies } = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8"));
    const notices = readFileSync(join(PROJECT, folder, "licences.txt"), "utf8");
    for (const name of Object.keys(dependencies)) expect(notices).toMatch(new RegExp(`^${name} \\d`, "m"));
    expect(notices).toContain("SIL OPEN FONT LICENSE");
    expect(notices).toMatch(/Copyright .*Hakim El Hattab/);
  });
}

test("a package that has no notice is not shipped", async ({ copy }) => {
  copy.edit("src/lecture/title.ts", (text) => `import "compromise";\n${text}`);
  const build = copy.node(["src/pipeline/commands/run.js", "build"], { NO_COLOR: "1" });
  expect(await build.ended).toBe(1);
  expect(build.output).toContain('compromise goes into the browser: move it to "dependencies" in package.json');
});
