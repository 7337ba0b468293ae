// A copy of the project that a test may break: the engine, the starter as its lesson, with this one's packages.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, expect } from "@playwright/test";
import { PROJECT, SITE, STARTER } from "./builds.ts";

const PARTS = [STARTER.lesson, "src", "package.json", "tsconfig.json", "tsconfig.lesson.json"];
const CONFIG = `
import { classroomDeck } from "classroom-deck/vite";
import { defineConfig } from "vite";

export default defineConfig({ plugins: [classroomDeck({ lesson: "${STARTER.lesson}" })] });
`;

export class ProjectCopy {
  readonly folder = mkdtempSync(join(tmpdir(), "deck-"));
  readonly #running: ChildProcess[] = [];

  constructor() {
    for (const part of PARTS) cpSync(join(PROJECT, part), join(this.folder, part), { recursive: true });
    writeFileSync(join(this.folder, "vite.config.ts"), CONFIG);
    // Each package by itself: what Vite keeps in node_modules/.vite is this copy's own. The subset fonts are shared.
    const packages = join(this.folder, "node_modules");
    mkdirSync(packages);
    for (const name of readdirSync(join(PROJECT, "node_modules"))) {
      if (!name.startsWith(".") || name === ".cache")
        symlinkSync(join(PROJECT, "node_modules", name), join(packages, name), "junction");
    }
  }

  /** Brings this project's build along, so that the copy need not be built again. */
  withBuild() {
    const isNoPdf = (file: string) => !file.endsWith("pdf");
    cpSync(SITE, join(this.folder, "dist"), { recursive: true, filter: isNoPdf });
  }

  /** A file of the lesson, from the copy's folder on. */
  slide(id: string): string {
    return `${STARTER.lesson}/${id}.tsx`;
  }

  /** Changes a file's text. */
  edit(file: string, change: (text: string) => string) {
    const path = join(this.folder, file);
    writeFileSync(path, change(readFileSync(path, "utf8")));
  }

  /** Starts Node in the copy. `output` is all that it has printed; `ended` its exit code. */
  node(args: readonly string[], env: Record<string, string> = {}) {
    const { FORCE_COLOR: _, ...inherited } = process.env; // Playwright's own: Node complains of it beside NO_COLOR
    const child = spawn(process.execPath, args, { cwd: this.folder, env: { ...inherited, CI: "true", ...env } });
    this.#running.push(child);
    const run = {
      output: "",
      ended: new Promise<number | null>((resolve) => child.on("exit", resolve)),
    };
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (run.output += chunk));
    return run;
  }

  /** Ends what runs in the copy, and then takes the copy away: a command that still writes would be in the way. */
  async remove() {
    for (const child of this.#running) child.kill();
    await Promise.all(this.#running.map((child) => child.exitCode ?? child.signalCode ?? once(child, "exit")));
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

export const test = base.extend<{ copy: ProjectCopy }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands the pattern
  copy: async ({}, use) => {
    const copy = new ProjectCopy();
    await use(copy);
    await copy.remove();
  },
});

export { expect };
