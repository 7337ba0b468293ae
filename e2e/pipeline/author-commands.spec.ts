// Commands, where something is wrong with what the author wrote or asked for: one line, exit code 1, no stack.
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, index, slide, test } from "./author-lesson.ts";

const MOON = slide("moon", "The Moon pulls the sea towards it");

const BROKEN: readonly [what: string, text: string, says: string][] = [
  [
    "a syntax error",
    MOON.replace("minutes: 2,", "minutes: 2,,"),
    "slides/moon.tsx:7:14: it can’t be read: Unexpected token.",
  ],
  [
    "a wrong shape",
    MOON.replace("minutes: 2,", 'minutes: "2",'),
    'slides/moon.tsx: slide "moon": its “minutes” is the text “2”.',
  ],
  [
    "a promise that nobody waits for",
    MOON.replace("export default", 'Promise.reject(new Error("lost"));\nexport default'),
    "slides/moon.tsx:4: lost",
  ],
];

for (const [what, text, says] of BROKEN) {
  test(`${what} ends build, start, bundle and picture in its line`, async ({ author }) => {
    test.setTimeout(180_000);
    author.write("moon.tsx", text);
    for (const args of [["build"], ["start"], ["bundle"], ["picture", "moon"]]) {
      // A picture waits for no promise of a slide's module.
      if (what.startsWith("a promise") && args[0] === "picture") continue;
      const { code, output } = await author.run(args, { PORT: "0" });
      expect(output, args[0]).toContain(says);
      expect(output, args[0]).not.toMatch(/^ +at /m);
      expect(code, args[0]).toBe(1);
    }
  });
}

test("what can’t be had is said in one line", async ({ author }) => {
  test.setTimeout(180_000);
  const asked: readonly [args: readonly string[], env: Record<string, string>, says: string][] = [
    [["dev"], { PORT: "abc" }, "PORT=abc is not a port. Use a number up to 65535, as in: PORT=4180 npm run dev"],
    [["start"], { PORT: "70000" }, "PORT=70000 is not a port. Use a number up to 65535, as in: PORT=4180 npm start"],
    [
      ["build"],
      { SITE_URL: "example" },
      "Building the deck …\nSITE_URL=example is not an address. Write it whole, as in: SITE_URL=https://example.org/deck",
    ],
    [
      ["picture", "moon", "--size", "banana"],
      {},
      "“banana” is no size. As in: npm run picture -- leaf --theme dark --size 1024x768 --steps",
    ],
    [
      ["picture", "moon", "--step", "last"],
      {},
      "“last” is no step. Count them: 0 is the slide as it comes. As in: npm run picture -- leaf --theme dark --size 1024x768 --steps",
    ],
    [
      ["picture", "../slides/index"],
      {},
      "“../slides/index” is no slide’s name. As in: npm run picture -- leaf --theme dark --size 1024x768 --steps",
    ],
    [
      ["picture", "gone"],
      {},
      "There is no slides/gone.tsx. Name a slide by its file. As in: npm run picture -- leaf --theme dark --size 1024x768 --steps",
    ],
    [
      ["picture", "moon"],
      { CHROME_PATH: "/nowhere/chrome" },
      "The browser /nowhere/chrome does not start. Set CHROME_PATH to one that does.",
    ],
    [["gone"], {}, "There is no command “gone”. The commands are in package.json, under “scripts”."],
  ];
  for (const [args, env, says] of asked) {
    const { code, output } = await author.run(args, env);
    expect(output).toBe(says);
    expect(code).toBe(1);
  }
});

test("every npm script runs through the check of Node and packages", async ({ author }) => {
  const { scripts } = JSON.parse(readFileSync(join(author.copy.folder, "package.json"), "utf8"));
  expect(
    Object.values(scripts).every((script) => String(script).startsWith("node src/pipeline/commands/run.js ")),
  ).toBe(true);
});

test("a build says what it does, keeps what it did not make, and takes away what it made before", async ({
  author,
}) => {
  test.setTimeout(120_000);
  const dist = join(author.copy.folder, "dist");
  mkdirSync(join(dist, "pdf"), { recursive: true });
  writeFileSync(join(dist, "pdf/slides.pdf"), "kept");
  const { output, code } = await author.run(["build"]);
  expect(output.split("\n")[0]).toBe("Building the deck …");
  expect(code).toBe(0);
  expect(readFileSync(join(dist, "pdf/slides.pdf"), "utf8")).toBe("kept");
  author.write("moon.tsx", MOON.replace("minutes", "minuts"));
  expect((await author.run(["build"])).code).toBe(1);
  expect(existsSync(join(dist, "index.html")), "a build that fails leaves what was there").toBe(true);
});

test("a project in a folder with spaces, quotes and other letters is built; one with a “#” is refused in one line", async ({
  author,
}) => {
  test.setTimeout(120_000);
  const { copy } = author;
  const moved = (name: string) => {
    const folder = join(copy.folder, name);
    mkdirSync(folder);
    for (const part of [
      "slides",
      "src",
      "node_modules",
      "package.json",
      "tsconfig.json",
      "tsconfig.lesson.json",
      "vite.config.ts",
    ])
      renameSync(join(copy.folder, part), join(folder, part));
    return folder;
  };
  const run = async (folder: string) => {
    const build = copy.node(
      [
        "-e",
        `process.chdir(${JSON.stringify(folder)}); process.argv[2] = "build"; import(${JSON.stringify(`${new URL(`file://${folder}/src/pipeline/commands/run.js`.replaceAll("#", "%23"))}`)})`,
        "--",
        "build",
      ],
      {},
    );
    return { code: await build.ended, output: build.output.trim() };
  };
  const folder = moved("Ebbe und “Flut” é дек's");
  const built = await run(folder);
  expect(built.output).toContain("The site is in dist.");
  renameSync(folder, join(copy.folder, "a#b"));
  const refused = await run(join(copy.folder, "a#b"));
  expect(refused.output).toMatch(
    /^A folder with “#” in its name can’t be built in: .*a#b\. Rename it, or move the project\.$/,
  );
  expect(refused.code).toBe(1);
});

test("where the deck can’t be written is said in one line, by build and bundle", async ({ author }) => {
  writeFileSync(join(author.copy.folder, "dist"), "a file in its place");
  const build = await author.run(["build"]);
  expect(build.output).toMatch(/^Building the deck …\ndist can’t be written to \(EEXIST\)\. .+$/);
  expect(build.code).toBe(1);
  const bundle = await author.run(["bundle"]);
  expect(bundle.output).toMatch(
    /^Building each document as one file …\ndist\/usb can’t be written to \(ENOTDIR\)\. .+$/,
  );
  expect(bundle.code).toBe(1);
});

test("a folder that can’t be written to is named in one line", async ({ author }) => {
  test.skip(process.getuid?.() === 0, "root may write anywhere");
  chmodSync(author.copy.folder, 0o555);
  const { code, output } = await author.run(["build"]);
  chmodSync(author.copy.folder, 0o755);
  expect(code).toBe(1);
  expect(output).not.toMatch(/^ +at /m);
});

test("letters that none of the deck’s fonts has are named with their slide; Greek comes with the site", async ({
  author,
}) => {
  test.setTimeout(120_000);
  author.write("moon.tsx", slide("moon", "The angle α tells the height", "<p>H₂O 潮水</p>"));
  author.write("index.ts", index('import("./moon.tsx")'));
  const { output, code } = await author.run(["build"]);
  expect(code).toBe(0);
  expect(output).toContain("None of the deck’s fonts has ₂ 水 潮 (in slides/moon.tsx)");
  expect(output).toContain("slides/sun.tsx is not in the running order, so it is not shown.");
  const html = readFileSync(join(author.copy.folder, "dist/index.html"), "utf8");
  expect(html.toLowerCase()).toMatch(/@font-face[^}]*assets\/lesson-[^}]*unicode-range:u\+3b1/);
});
