// A lesson is made in an empty folder, far from the engine's own, and goes through all that its README names.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, expect } from "@playwright/test";
import { PROJECT } from "../support/builds.ts";

/** A folder outside of the repository; commands run there as from a shell. */
class EmptyFolder {
  readonly path = mkdtempSync(join(tmpdir(), "deck new "));
  readonly #running: ChildProcess[] = [];

  /** Starts a command. `output` is all that it has printed; `ended` its exit code. */
  start(folder: string, command: string, args: readonly string[]) {
    const { PATH, HOME, CHROME_PATH } = process.env;
    const env = { PATH, HOME, CHROME_PATH, CI: "true", NO_COLOR: "1", PORT: "0" };
    const child = spawn(command, args, { cwd: join(this.path, folder), env, detached: true });
    this.#running.push(child);
    const run = { output: "", ended: once(child, "exit").then(([code]) => code as number | null) };
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (run.output += chunk));
    return run;
  }

  /** Runs a command to its end. @returns what it printed */
  async run(folder: string, command: string, ...args: string[]) {
    const run = this.start(folder, command, args);
    expect(await run.ended, `${command} ${args.join(" ")}\n${run.output}`).toBe(0);
    return run.output;
  }

  /** Runs the repository's own `create`. @returns its exit code and what it printed */
  async create(...args: string[]) {
    const run = this.start("", process.execPath, [join(PROJECT, "src/pipeline/commands/run.js"), "create", ...args]);
    return { code: await run.ended, output: run.output.trim() };
  }

  read(file: string) {
    return readFileSync(join(this.path, file), "utf8");
  }

  remove() {
    // A command's children, too: npm starts the command that it runs.
    for (const { pid, exitCode } of this.#running) if (pid && exitCode === null) process.kill(-pid);
    rmSync(this.path, { recursive: true, force: true, maxRetries: 5 });
  }
}

const test = base.extend<{ empty: EmptyFolder }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands the pattern
  empty: async ({}, use) => {
    const empty = new EmptyFolder();
    await use(empty);
    empty.remove();
  },
});

test("a new lesson installs the engine that it carries, is tested, built, printed, shown and updated, and can make another", async ({
  empty,
  page,
}) => {
  test.setTimeout(900_000);
  const lesson = "my lesson";
  expect((await empty.create(lesson)).output).toContain('  cd "my lesson"\n  npm ci ');
  const packed = readdirSync(join(empty.path, lesson, "engine"));
  expect(packed).toEqual([expect.stringMatching(/^classroom-deck-.+\.tgz$/)]);
  const own = JSON.parse(empty.read(`${lesson}/package.json`));
  expect(own).toMatchObject({ name: "my-lesson", dependencies: { "classroom-deck": `file:engine/${packed[0]}` } });

  await empty.run(lesson, "npm", "ci", "--no-audit", "--no-fund", "--prefer-offline");
  // The versions that the engine itself is tested with.
  const locked = (file: string) => JSON.parse(file).packages["node_modules/vite"].version;
  expect(locked(empty.read(`${lesson}/package-lock.json`))).toBe(
    locked(readFileSync(join(PROJECT, "package-lock.json"), "utf8")),
  );

  const tested = await empty.run(lesson, "npm", "test", "--", "opening", "article");
  expect(tested).toContain("every question of the lesson is asked once");
  expect(tested).toContain("the lecture opens with its title, and the clicker goes on");
  expect(tested.trim().split("\n").at(-1)).toMatch(/^[1-9]\d* passed, 0 failed$/);

  for (const args of [["bundle"], ["picture", "title"], ["pdf", "handout", "--paper", "a4"]] as const) {
    await empty.run(lesson, "npm", "run", args[0], "--", ...args.slice(1));
  }
  for (const file of ["usb/lecture.html", "pdf/handout-a4.pdf", "review.html", "../pictures/title-light-1280x720.png"])
    expect(existsSync(join(empty.path, lesson, "dist", file)), file).toBe(true);

  const start = empty.start(lesson, "npm", ["start"]);
  await expect.poll(() => start.output, { timeout: 120_000 }).toMatch(/The deck is at http:\/\/localhost:\d+/);
  await page.goto(/http:\/\/localhost:\d+\//.exec(start.output)?.[0] ?? "");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Why ice floats");

  // The same engine, a version later.
  const newer = "classroom-deck-9.9.9.tgz";
  await empty.run("", "tar", "xzf", join(lesson, "engine", packed[0] ?? ""));
  writeFileSync(
    join(empty.path, "package/package.json"),
    empty.read("package/package.json").replace(/"version": ".*?"/, '"version": "9.9.9"'),
  );
  await empty.run("package", "npm", "pack", "--ignore-scripts", "--pack-destination", "..");
  expect(await empty.run(lesson, "npm", "run", "update", "--", `../${newer}`)).toMatch(
    /This lesson had classroom-deck .+, and has 9\.9\.9 now\. See whether all is well: npm test/,
  );
  expect(readdirSync(join(empty.path, lesson, "engine"))).toEqual([newer]);
  expect(JSON.parse(empty.read(`${lesson}/package.json`)).dependencies).toEqual({
    "classroom-deck": `file:engine/${newer}`,
  });
  expect(locked(empty.read(`${lesson}/package-lock.json`))).toBe(
    locked(readFileSync(join(PROJECT, "package-lock.json"), "utf8")),
  );
  await empty.run(lesson, "npm", "run", "build");

  // From node_modules, as `npx classroom-deck create` does: the engine packs itself.
  await empty.run(lesson, "npx", "classroom-deck", "create", "../another");
  expect(readdirSync(join(empty.path, "another/engine"))).toEqual([newer]);
});

test("create writes over nothing, and says what it needs", async ({ empty }) => {
  expect(await empty.create()).toEqual({
    code: 1,
    output: "Name one folder for the lesson. As in: npx classroom-deck create my-lesson",
  });
  expect(await empty.create("tides#2")).toMatchObject({
    code: 1,
    output: expect.stringMatching(
      /^A folder with “#” in its name can’t be built in: .*tides#2\. Choose another name\.$/,
    ),
  });
  writeFileSync(join(empty.path, "notes.md"), "mine");
  expect(await empty.create(".")).toEqual({
    code: 1,
    output: ". is not empty: it has notes.md. Choose another folder: nothing is written over.",
  });
  expect(await empty.create("notes.md")).toEqual({ code: 1, output: "notes.md is a file. Choose another name." });
  expect(readdirSync(empty.path)).toEqual(["notes.md"]);
});

test("where there is no lesson a command says how to make one", async ({ empty }) => {
  const run = empty.start("", process.execPath, [join(PROJECT, "src/pipeline/commands/run.js"), "build"]);
  expect(await run.ended).toBe(1);
  expect(run.output.trim()).toBe(
    "There is no lesson in this folder: it has no vite.config.ts. Go to the lesson’s folder, or make one: npx classroom-deck create my-lesson",
  );
});
