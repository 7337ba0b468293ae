// A lesson of two slides in a copy of the project, for specs of what an author does to it.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test as base, expect, type ProjectCopy } from "../support/project-copy.ts";

const RUN = "src/pipeline/commands/run.js";

const NOTES = Array.from({ length: 70 }, (_, index) => `word${index}`).join(" ");

/** @param more parts of the slide beside id, headline, minutes, notes and body */
export const slide = (id: string, headline: string, body = "<p>Twice a day.</p>", more = "") => `
import { slide } from "./lesson.ts";

export default slide({
  id: "${id}",
  headline: "${headline}",
  minutes: 2,
  notes: <p>${NOTES}</p>,
  body: <>${body}</>,
  ${more}
});
`;

/** @param lines of its only part */
export const index = (...lines: readonly string[]) => `
import { below, part, runningOrder } from "classroom-deck";
import { lesson } from "./lesson.ts";

export default runningOrder(lesson, [part("Opening", [
${lines.map((line) => `  ${line},`).join("\n")}
])]);
export { below };
`;

/** The lesson's own `lesson.ts`. */
export const LESSON = `import { lessonOf } from "classroom-deck";
export const { lesson, slide } = lessonOf({ id: "tides", title: "Tides", author: "A teacher", language: "en" });
`;

export class AuthorsLesson {
  readonly copy: ProjectCopy;

  constructor(copy: ProjectCopy) {
    this.copy = copy;
    mkdirSync(join(copy.folder, "slides"));
    copy.edit("vite.config.ts", (text) => text.replace(/lesson: ".*?"/, 'lesson: "slides"'));
    this.write("lesson.ts", LESSON);
    this.write("moon.tsx", slide("moon", "The Moon pulls the sea towards it"));
    this.write("sun.tsx", slide("sun", "The Sun pulls half as much"));
    this.write("index.ts", index('import("./moon.tsx")', 'import("./sun.tsx")'));
  }

  write(file: string, text: string) {
    writeFileSync(join(this.copy.folder, "slides", file), text);
  }

  remove(file: string) {
    rmSync(join(this.copy.folder, "slides", file));
  }

  /** Runs a command. @returns its exit code and all that it printed */
  async run(args: readonly string[], env: Record<string, string> = {}) {
    const run = this.copy.node([RUN, ...args], { NO_COLOR: "1", ...env });
    return { code: await run.ended, output: run.output.trim() };
  }

  /** Starts `npm run dev`. @returns its address, and all that it prints */
  async dev() {
    const server = this.copy.node([RUN, "dev"], { PORT: "0", NO_COLOR: "1" });
    await expect.poll(() => server.output, { timeout: 30_000 }).toMatch(/http:\/\/localhost:\d+/);
    return { address: /http:\/\/localhost:\d+\//.exec(server.output)?.[0] ?? "", server };
  }
}

export const test = base.extend<{ author: AuthorsLesson }>({
  author: async ({ copy }, use) => use(new AuthorsLesson(copy)),
});

export { expect };
