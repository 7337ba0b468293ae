// The two commands, and what they say when something is in the way: one clear line each.

import { rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { expect, test } from "../support/project-copy.ts";

const RUN = "src/pipeline/commands/run.js";

/** A port that somebody else has. */
async function takenPort(): Promise<{ port: number; server: Server }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address = server.address();
  return { port: address && typeof address === "object" ? address.port : 0, server };
}

test("start builds the deck, serves it and prints its address", async ({ copy, page }) => {
  const start = copy.node([RUN, "start"], { PORT: "0" });
  await expect.poll(() => start.output, { timeout: 45_000 }).toContain("The deck is at http://localhost:");
  const address = /http:\/\/localhost:\d+\//.exec(start.output)?.[0] ?? "";
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("start says that a port is taken, and how to choose another", async ({ copy }) => {
  const { port, server } = await takenPort();
  const start = copy.node([RUN, "start"], { PORT: String(port) });
  expect(await start.ended).toBe(1);
  expect(start.output.trim()).toBe(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);
  server.close();
});

test("start refuses a broken slide and says how to mend it", async ({ copy }) => {
  copy.edit(copy.slide("colours"), (text) => text.replace(/headline: ".*"/, 'headline: "The colours"'));
  const start = copy.node([RUN, "start"], { PORT: "0", NO_COLOR: "1" });
  expect(await start.ended).toBe(1);
  expect(start.output).toContain(
    `${copy.slide("colours")}: slide "colours": its headline “The colours” is a topic, not a sentence.`,
  );
  expect(start.output).not.toContain("    at ");
});

test("an old Node is told that it is too old", async ({ copy }) => {
  const pretend = join(copy.folder, "pretend.cjs");
  writeFileSync(
    pretend,
    'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.1" } });',
  );
  for (const command of ["start", "test"]) {
    const run = copy.node(["--require", pretend, RUN, command]);
    expect(await run.ended).toBe(1);
    expect(run.output.trim()).toMatch(/^This project needs Node 20\.19 or newer.*this is Node 18\.20\.1\.$/);
  }
});

test("without its packages a command says which one to run first", async ({ copy }) => {
  rmSync(join(copy.folder, "node_modules"), { recursive: true });
  const run = copy.node([RUN, "start"]);
  expect(await run.ended).toBe(1);
  expect(run.output.trim()).toBe("Its packages are not installed yet. Run: npm ci");
});

test("test says that a chosen browser does not start", async ({ copy }) => {
  const run = copy.node([RUN, "test"], { CHROME_PATH: join(copy.folder, "no-browser") });
  expect(await run.ended).toBe(1);
  expect(run.output).toContain("no-browser does not start. Set CHROME_PATH to a Chromium, Chrome or Edge that does.");
  expect(run.output.trim().split("\n").at(-1)).toBe("0 passed, 1 failed");
});
