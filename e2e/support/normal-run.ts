// What `npm test` goes through: what is used in every lecture, every review and on every sheet of paper, in three browsers,
// the lesson's own slides, and random walks; it takes seven minutes on two processors. `npm test -- --all` goes through
// every test there is, as continuous integration does, and `npm test -- NAME` through those of that name.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { env } from "node:process";
import type { PlaywrightTestConfig } from "@playwright/test";
import { PROJECT } from "./builds.ts";

/** The engine's specs of a normal run, in e2e/. */
const ENGINE: Readonly<Record<string, readonly string[]>> = {
  lecture: [
    "choice",
    "clicker",
    "contents",
    "evidence",
    "focus",
    "fragments",
    "help",
    "keys",
    "matching",
    "show-of-hands",
    "sorting",
    "timer",
    "votes",
  ],
  review: ["answered", "search"],
  print: ["print"],
};

/** The projects of e2e/playwright.config.ts, and which of their tests a normal run does without. */
const PROJECTS: ReadonlyMap<string, RegExp | undefined> = new Map([
  ["build examples/starter", undefined],
  ["engine", undefined],
  ["lesson", /in any step|on a phone|random walks/],
  ["walks", undefined],
  ["firefox", undefined],
  ["webkit", undefined],
]);

type Projects<Test, Worker> = NonNullable<PlaywrightTestConfig<Test, Worker>["projects"]>;

/**
 * @param projects of e2e/playwright.config.ts
 * @returns those of this run: of a normal one (`TESTS=normal`, which `npm test` sets) what it goes through, else all
 * @throws Error where a spec that a normal run names is not there: no run passes because it finds nothing
 */
export function ofThisRun<Test, Worker>(projects: Projects<Test, Worker>): Projects<Test, Worker> {
  if (env["TESTS"] !== "normal") return projects;
  const isIn = (name: string | undefined) => PROJECTS.has(name ?? "");
  return projects
    .filter(({ name }) => isIn(name))
    .map((project) => {
      const without = PROJECTS.get(project.name ?? "");
      return {
        ...project,
        ...(project.name === "engine" && { testMatch: specs() }),
        ...(without && { grepInvert: without }),
        ...(project.dependencies && { dependencies: project.dependencies.filter(isIn) }),
      };
    });
}

const specs = () =>
  Object.entries(ENGINE).flatMap(([folder, names]) =>
    names.map((name) => {
      const file = `e2e/${folder}/${name}.spec.ts`;
      if (!existsSync(join(PROJECT, file))) throw new Error(`e2e/support/normal-run.ts: there is no ${file}.`);
      return `**/${file}`;
    }),
  );
