// Who may import whom. Read with docs/architecture.md, where there is one; the reasons stand beside the rules below.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { test } from "node:test";
import { ENGINE as PROJECT } from "./folders.ts";

/** The folders of src/, and the single files beside them: what each may import, itself aside. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  // What a slide is drawn and asked with.
  words: [],
  dom: [],
  theme: [],
  ink: ["words"],
  store: ["dom", "words"],
  questions: ["dom", "store", "words"],
  deck: ["dom/slips.ts", "questions", "store/key.ts", "words"],
  drawing: ["deck", "words"],
  widgets: ["deck", "dom", "store", "words"],
  parts: ["deck", "drawing", "words"],
  "elements.ts": ["questions", "store", "widgets"],
  "index.ts": ["deck", "questions"],
  // What runs in a window.
  keys: ["dom", "words"],
  wire: ["dom", "ink"],
  offline: ["dom", "words"],
  // Answers from phones: the room, its stores and its server; and the page that phones show.
  live: ["deck", "dom", "questions", "words"],
  phone: ["dom", "live", "questions", "words"],
  // The documents: all of those, never another document.
  lecture: [
    "deck",
    "dom",
    "drawing",
    "elements.ts",
    "ink",
    "keys",
    "live",
    "questions",
    "store",
    "theme",
    "widgets",
    "wire",
    "words",
  ],
  review: ["deck", "dom", "drawing", "elements.ts", "ink", "keys", "questions", "store", "theme", "widgets", "words"],
  print: ["deck", "dom", "drawing", "elements.ts", "ink", "keys", "questions", "store", "theme", "widgets", "words"],
  // Makes documents of a lesson; nobody else knows of it.
  pipeline: ["*"],
};

/** What a lesson may import beside its own files: the package's face. */
const FACE = /^classroom-deck(\/drawing|\/parts|\/widgets)?$/;
/** Packages that a lesson's own tests may import. */
const FOR_TESTS = /^(node:|classroom-deck(\/|$))/;

interface Import {
  /** From the project on, with slashes. */
  readonly from: string;
  /** A file from the project on, or a package's name. */
  readonly to: string;
  /** As it is written. */
  readonly written: string;
  /** Gone once it is compiled: it holds nothing up. */
  readonly isType: boolean;
  /** By `import(…)`: when its line is run. */
  readonly isLater: boolean;
}

const STATEMENT =
  /^[ \t]*(?:import|export)\s+(type\s)?(?:[\w$*{][^;"'`]*?\sfrom\s*)?["']([^"']+)["']|(\btypeof\s+)?\bimport\(\s*["']([^"'$]+)["']\s*\)/gm;

/** Every import statement in a folder's modules; what is filled in is a text that a build writes for the browser. */
function importsIn(folder: string): Import[] {
  return modulesIn(folder).flatMap((from) =>
    [...readFileSync(join(PROJECT, from), "utf8").matchAll(STATEMENT)].map(([, type, named, typed, loaded = ""]) => {
      const written = named ?? loaded;
      const to = written.startsWith(".") ? join(dirname(from), written).split(sep).join("/") : written;
      return { from, to, written, isType: (type ?? typed) !== undefined, isLater: named === undefined };
    }),
  );
}

const modulesIn = (folder: string): string[] =>
  readdirSync(join(PROJECT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(ts|tsx|js)$/.test(file) && !/node_modules|\.built/.test(file))
    .map((file) => `${folder}/${file.split(sep).join("/")}`);

const isTest = (file: string) => /\.test\.tsx?$/.test(file);

/** The folder of src/ that a file is in, or its own name. */
const roomOf = (file: string) => file.split("/")[1] ?? "";

test("in src/ each room imports only what it may", () => {
  const rooms = new Set(
    modulesIn("src")
      .filter((file) => !file.endsWith(".d.ts"))
      .map(roomOf),
  );
  assert.deepEqual(
    [...rooms].filter((room) => !(room in MAY_IMPORT)),
    [],
    "A new room in src/: say in graph.test.ts what it may import.",
  );
  const named = Object.entries(MAY_IMPORT).flatMap(([room, others]) => [room, ...others.filter((one) => one !== "*")]);
  assert.deepEqual(
    named.filter((room) => !existsSync(join(PROJECT, "src", room))),
    [],
    "A room that is gone from src/: take it out of graph.test.ts.",
  );
  const wrong = importsIn("src")
    .filter(({ from, to }) => !isTest(from) && to.startsWith("src/"))
    .filter(({ from, to }) => {
      const [room, other] = [roomOf(from), roomOf(to)];
      const allowed = MAY_IMPORT[room] ?? [];
      return room !== other && !allowed.includes("*") && !allowed.includes(other) && !allowed.includes(to.slice(4));
    })
    .map(
      ({ from, to, written }) =>
        `${from} imports “${written}”: ${roomOf(from)} may import ${MAY_IMPORT[roomOf(from)]?.join(", ") || "nothing"}. ` +
        `Move what both need out of ${roomOf(to)}, or hand it in from where both are known.`,
    );
  assert.deepEqual(wrong, []);
});

test("the engine knows no lesson", () => {
  const wrong = importsIn("src")
    .filter(({ from, to }) => !isTest(from) && !to.startsWith("src/") && /^\.|^(slides|examples|e2e)\//.test(to))
    // The package's own description, and what is measured.
    .filter(({ to }) => !/^(package\.json|bench\/)/.test(to))
    .map(
      ({ from, written }) => `${from} imports “${written}”: a lesson is found by its folder, at the time of building.`,
    );
  assert.deepEqual(wrong, []);
});

test("a lesson imports the package’s face and its own files", () => {
  const lessons = [
    ...["slides", ...foldersIn("examples"), ...foldersIn("e2e/fixtures")].filter((folder) =>
      existsSync(join(PROJECT, folder, "index.ts")),
    ),
  ];
  assert.ok(lessons.length > 0, "There is no lesson to look at.");
  const wrong = lessons.flatMap((lesson) =>
    importsIn(lesson)
      .filter(({ from, to }) => !to.startsWith(`${lesson}/`) && !FACE.test(to) && !(isTest(from) && FOR_TESTS.test(to)))
      .map(
        ({ from, written }) =>
          `${from} imports “${written}”. Use what classroom-deck, classroom-deck/drawing, classroom-deck/parts and classroom-deck/widgets export, ` +
          "or a file of the lesson.",
      ),
  );
  assert.deepEqual(wrong, []);
});

test("nothing imports in a circle", () => {
  const edges = new Map<string, string[]>();
  for (const folder of ["src", "slides", "examples"].filter((name) => existsSync(join(PROJECT, name)))) {
    // What is loaded when used, and types, hold nothing up.
    for (const { from, to, isType, written } of importsIn(folder))
      if (!isType && written.startsWith(".")) edges.set(from, [...(edges.get(from) ?? []), to]);
  }
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, path: readonly string[]) => {
    if (path.includes(file))
      circles.push(`${[...path.slice(path.indexOf(file)), file].join(" → ")}. Move what both need into a third.`);
    if (path.includes(file) || done.has(file)) return;
    for (const next of edges.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of edges.keys()) walk(file, []);
  assert.deepEqual(circles, []);
});

test("what vite.config.ts loads imports nothing later: the runner that has run it has ended by then", () => {
  const all = importsIn("src").filter(({ isType }) => !isType);
  const loaded = new Set(["src/pipeline/plugin.ts"]);
  for (const file of loaded) for (const { from, to, isLater } of all) if (from === file && !isLater) loaded.add(to);
  assert.ok(loaded.has("src/pipeline/media.ts"));
  // What of the engine a lesson is rendered with, the lesson's own runner runs (lesson-runner.ts).
  const wrong = all
    .filter(({ from, isLater }) => isLater && loaded.has(from))
    .map(({ from, written }) => `${from} imports “${written}” later: import it at the top, or use createRequire.`);
  assert.deepEqual(wrong, []);
});

/** Packages that nothing but tests and benchmarks of the engine needs, or that a lecturer installs for NATS alone. */
const NOT_INSTALLED = /^(@biomejs\/biome|@nats-io\/.+|jsqr)$/;

test("whatever a lesson’s commands load, the engine brings along", () => {
  const { dependencies } = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8")) as {
    dependencies: Record<string, string>;
  };
  const wrong = ["src", "e2e/lesson", "e2e/support"]
    .flatMap(importsIn)
    .filter(({ from, to, isType }) => !isTest(from) && !isType && !/^([./]|node:|classroom-deck)/.test(to))
    .filter(({ to }) => !/^(src|e2e|bench|package\.json)(\/|$)/.test(to) && !NOT_INSTALLED.test(to))
    .filter(({ to }) => !Object.hasOwn(dependencies, /^(@[^/]+\/)?[^/]+/.exec(to)?.[0] ?? ""))
    .map(({ from, to }) => `${from} imports “${to}”: move it to "dependencies" in package.json.`);
  assert.deepEqual(wrong, []);
});

const foldersIn = (folder: string): string[] =>
  existsSync(join(PROJECT, folder)) ? readdirSync(join(PROJECT, folder)).map((name) => `${folder}/${name}`) : [];

/** That the reading of statements finds them, in each way in which they are written. */
test("import statements are found however they are written", () => {
  const found = importsIn("src");
  const has = (from: string, to: string) => found.some((one) => one.from === from && one.to === to);
  assert.ok(has("src/elements.ts", "src/store/store.ts"));
  assert.ok(has("src/index.ts", "src/deck/lesson.ts"), "export … from");
  assert.ok(has("src/pipeline/build-deck.ts", "src/pipeline/plugin.ts"), "import(…)");
  assert.equal(relative(PROJECT, join(PROJECT, "src")), "src");
});
