// Writes a new lesson: six slides, and all that they need to be built, shown, printed and tested.
import { cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { ENGINE } from "../folders.ts";
import { enginePackage, integrityOf, packInto } from "./engine-file.ts";
import { enginePackages } from "./lock.ts";

/** The commands that a lesson's package.json names. */
export const COMMANDS = ["start", "dev", "build", "bundle", "pdf", "picture", "draft", "test", "live", "update"];
/** npm packs no file of these names, so they have others here. */
const HIDDEN = ["gitignore", "npmrc"];

/**
 * @param folder a whole path, of a folder that is empty or not there
 * @throws Error where it can't be written, or the engine can't be packed
 */
export function writeLesson(folder: string) {
  mkdirSync(folder, { recursive: true });
  const engine = packInto(folder);
  cpSync(join(ENGINE, "examples/first-lesson"), join(folder, "slides"), { recursive: true });
  cpSync(join(import.meta.dirname, "project"), folder, { recursive: true });
  for (const name of HIDDEN) renameSync(join(folder, name), join(folder, `.${name}`));

  const name = nameOf(folder);
  const readme = join(folder, "README.md");
  writeFileSync(readme, readFileSync(readme, "utf8").replaceAll("{{name}}", name));
  const own = enginePackage();
  const dependencies = { "classroom-deck": `file:${engine}` };
  write(join(folder, "package.json"), {
    name,
    version: "1.0.0",
    private: true,
    type: "module",
    engines: own.engines,
    scripts: Object.fromEntries(COMMANDS.map((command) => [command, `classroom-deck ${command}`])),
    dependencies,
  });
  write(join(folder, "tsconfig.json"), {
    extends: "classroom-deck/tsconfig.lesson.json",
    include: ["vite.config.ts", "slides", "e2e"],
  });
  const { version, license, bin, engines, dependencies: needed, peerDependencies, peerDependenciesMeta } = own;
  write(join(folder, "package-lock.json"), {
    name,
    version: "1.0.0",
    lockfileVersion: 3,
    requires: true,
    packages: {
      "": { name, version: "1.0.0", dependencies, engines },
      "node_modules/classroom-deck": {
        version,
        resolved: `file:${engine}`,
        integrity: integrityOf(join(folder, engine)),
        license,
        dependencies: needed,
        bin,
        engines,
        peerDependencies,
        peerDependenciesMeta,
      },
      ...enginePackages(),
    },
  });
}

const write = (file: string, data: object) => writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);

/** A package's name, of the folder's: what npm takes for one. */
const nameOf = (folder: string): string =>
  basename(folder)
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "") || "lesson";
