// `npm run pdf`: what it writes, and what it says when something is in the way.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readPdf } from "../support/pdf.ts";
import { expect, type ProjectCopy, test } from "../support/project-copy.ts";

const PDF = ["src/pipeline/commands/run.js", "pdf"];

/** What is in the folder that the command writes to if it is not told another. */
function written(copy: ProjectCopy) {
  const folder = join(copy.folder, "dist/pdf");
  return existsSync(folder) ? readdirSync(folder) : [];
}

test("one kind, paper and folder can be asked for; it says what it does and how far it is", async ({ copy }) => {
  copy.withBuild();
  const run = copy.node([...PDF, "slides", "handout", "--paper", "letter", "--folder", "out/here"]);
  expect(await run.ended).toBe(0);
  // Both are printed at once: either may be the first to be ready.
  expect(run.output).toMatch(/^[12] of 2 {2}slides\.pdf {2}\d+ pages, \d+ KB$/m);
  expect(run.output).toMatch(/^[12] of 2 {2}handout-letter\.pdf {2}\d+ pages, \d+ KB$/m);
  expect(run.output.match(/^\d of 2/gm)).toEqual(["1 of 2", "2 of 2"]);
  const folder = join(copy.folder, "out/here");
  expect(readdirSync(folder).sort()).toEqual(["handout-letter.pdf", "slides.pdf"]);
  const { sheets } = await readPdf(readFileSync(join(folder, "handout-letter.pdf")));
  for (const { size } of sheets) expect(size.map(Math.round)).toEqual([612, 792]);
});

test("what it can’t do it says in one line", async ({ copy }) => {
  copy.withBuild();
  writeFileSync(join(copy.folder, "a-file"), "");
  const asked: [args: string[], answer: RegExp, env?: Record<string, string>][] = [
    [["poster"], /^There is no kind “poster”\. Use one of: slides, handout, notes, worksheet, key\.$/],
    [["--paper", "a5"], /^There is no paper “a5”\. Use one of: a4, letter\.$/],
    [["--sheets"], /^Unknown option '--sheets'\. As in: npm run pdf -- handout /],
    [
      ["--folder", "a-file/in"],
      /^a-file\/in can’t be written to .*Choose another folder: npm run pdf -- --folder FOLDER$/,
    ],
    [["slides"], /^The browser \/no\/browser does not start\. Set CHROME_PATH to /, { CHROME_PATH: "/no/browser" }],
  ];
  const runs = asked.map(([args, answer, env]) => ({ run: copy.node([...PDF, ...args], env), answer }));
  for (const { run, answer } of runs) {
    expect(await run.ended).toBe(1);
    expect(run.output.trim()).toMatch(answer);
  }
  expect(written(copy)).toEqual([]);
});

test("a page that comes out empty is an error, and nothing is written", async ({ copy }) => {
  copy.edit("src/print/print.css", (css) => `${css}\n.entry:nth-child(3) .sheet { visibility: hidden }\n`);
  const run = copy.node([...PDF, "slides"]);
  expect(await run.ended).toBe(1);
  expect(run.output).toContain("slides.pdf was not written: page 3 came out empty.");
  expect(written(copy)).toEqual([]);
});
