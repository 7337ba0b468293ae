// From an article to drafts, and from drafts to slides: what an author does, step by step.
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../support/builds.ts";
import { lettersFor } from "../support/letters.ts";
import type { ProjectCopy } from "../support/project-copy.ts";
import { expect, test } from "../support/project-copy.ts";
import { index, LESSON, slide } from "./author-lesson.ts";

const ARTICLE = `# Tides

The sea rises and falls twice a day. Perhaps 1,000 harbours live by it.

## Why

The Moon pulls the sea towards it [as a page says](https://example.org/moon).

- high water
- low water

| Water | Hour |
| ----- | ---: |
| high  |    6 |

---
`;

async function run(copy: ProjectCopy, ...args: string[]) {
  const command = copy.node(["src/pipeline/commands/run.js", ...args], { NO_COLOR: "1" });
  return { code: await command.ended, output: command.output.trim() };
}

/** A project whose lesson’s folder is not there yet, and an article. */
function begin(copy: ProjectCopy) {
  copy.edit("vite.config.ts", (text) => text.replace(/lesson: ".*?"/, 'lesson: "slides"'));
  writeFileSync(join(copy.folder, "article.md"), ARTICLE);
}

test("an article becomes drafts, which type check, build and PDF refuse by what is left to write, and dev shows", async ({
  copy,
  page,
}) => {
  test.setTimeout(300_000);
  begin(copy);
  const { output, code } = await run(copy, "draft", "article.md");
  expect(output).toBe(
    [
      "6 drafts from article.md are in slides/, in 3 parts.",
      "Left out:",
      "  line 16: a rule between paragraphs",
      "Look at them: npm run dev",
      "No draft is built. Write what each ask(…) wants, take out what you do not teach, and put slide( for draft(.",
    ].join("\n"),
  );
  expect(code).toBe(0);

  await test.step("the compiler says what to write", async () => {
    const tsc = copy.node(["node_modules/typescript/bin/tsc", "--pretty", "false"]);
    expect(await tsc.ended).not.toBe(0);
    expect(tsc.output).toMatch(
      /slides\/why\.tsx\(\d+,\d+\): error TS2322: Type 'Todo<"a sentence of your own that says what the slide shows, at most 14 words">' is not assignable to type 'string'/,
    );
    expect(tsc.output).toMatch(
      /slides\/lesson\.ts\(\d+,\d+\): error TS2322: Type 'Todo<"who answers for the lesson">'/,
    );
    expect(tsc.output).toMatch(/slides\/bibliography\.ts\(\d+,\d+\): error TS/);
  });

  expect(readFileSync(join(copy.folder, "slides/why-3.tsx"), "utf8")).toContain('columns={["Water", "Hour"]}');

  await test.step("build, bundle and PDF say it too", async () => {
    const commands = ["build", "bundle", "pdf", "start"];
    const all = await Promise.all(commands.map((command) => run(copy, command)));
    for (const [index, command] of commands.entries()) {
      const refused = all[index] ?? { code: 0, output: "" };
      expect(refused.code, command).toBe(1);
      expect(refused.output, command).toContain(
        'slides/why.tsx: slide "why": it is draft 3 of 6, and drafts are not built.',
      );
      expect(refused.output, command).toContain("body.alt (what the table shows, in at least three words)");
      expect(refused.output, command).toContain("headline (a sentence of your own that says what the slide shows");
      expect(refused.output, command).toContain(
        "slides/lesson.ts: lesson: still to write: author (who answers for the lesson)",
      );
      expect(refused.output, command).toContain(
        'slides/bibliography.ts: source "example-moon": still to write: short (',
      );
      expect(refused.output.split("as in Smith 2014"), "a work’s fields are told once").toHaveLength(2);
      expect(refused.output, command).not.toMatch(/^ +at /m);
    }
    expect(existsSync(join(copy.folder, "dist/index.html"))).toBe(false);
  });

  const server = copy.node(["src/pipeline/commands/run.js", "dev"], { PORT: "0", NO_COLOR: "1" });
  await expect.poll(() => server.output, { timeout: 30_000 }).toMatch(/http:\/\/localhost:\d+/);
  const address = /http:\/\/localhost:\d+\//.exec(server.output)?.[0] ?? "";

  await test.step("the development server shows them as drafts", async () => {
    await page.goto(`${address}#/why`);
    const main = page.getByRole("main");
    await expect(main.getByRole("heading", { name: "Draft 3 of 6" })).toBeVisible({ timeout: 20_000 });
    await expect(main.getByText("The Moon pulls the sea towards it as a page says.")).toBeVisible();
    await expect(
      main.getByRole("paragraph").filter({ hasText: "Still to write: headline, minutes, notes, body" }),
    ).toBeVisible();
    await page.goto(`${address}#/why-3`);
    const table = main.getByRole("table", { name: "[what the table shows, in at least three words]" });
    await expect(table.getByRole("row", { name: "high 6" })).toBeVisible();
    await page.goto(`${address}#/sources`);
    await expect(main.getByRole("listitem").filter({ hasText: "[example-moon]: [title]" })).toBeVisible();
    await page.goto(`${address}review.html`);
    await expect(
      page.getByText("Perhaps 1,000 harbours live by it. (line 3: number, hedge: “1,000”, “Perhaps”)").first(),
    ).toBeVisible();
  });

  await test.step("a slide that is written is shown among them", async () => {
    await page.goto(`${address}#/why`);
    await expect(page.getByRole("main").getByRole("heading", { name: "Draft 3 of 6" })).toBeVisible();
    writeFileSync(join(copy.folder, "slides/why.tsx"), slide("why", "The Moon pulls the sea towards it"));
    await expect(page.getByRole("main").getByRole("heading", { name: "The Moon pulls" })).toBeVisible({
      timeout: 20_000,
    });
    await expect(page.locator("html[data-deck=ready]")).toBeAttached();
    await page.keyboard.press("End");
    await expect(page.getByRole("main").getByRole("heading", { name: "Draft 5 of 5" })).toBeVisible();
  });
});

test("an article in Arabic becomes drafts in Arabic, which dev shows from right to left", async ({ copy, page }) => {
  test.setTimeout(120_000);
  begin(copy);
  const articles = join(PROJECT, "e2e/fixtures/articles");
  cpSync(join(articles, "right-to-left.md"), join(copy.folder, "right-to-left.md"));
  const { output, code } = await run(copy, "draft", "right-to-left.md");
  expect(output).toContain("7 drafts from right-to-left.md are in slides/, in 4 parts.");
  expect(code).toBe(0);
  // What somebody has looked at; the record has the article's path besides.
  const files = readFileSync(join(articles, "right-to-left.drafted.txt"), "utf8").split(/^=== /m).slice(1);
  const golden = files.map((file) => [file.slice(0, file.indexOf("\n")), file.slice(file.indexOf("\n") + 1)] as const);
  for (const [name, text] of golden.filter(([name]) => name !== "article.json"))
    expect(readFileSync(join(copy.folder, "slides", name), "utf8").trim(), name).toBe(text.trim());

  const server = copy.node(["src/pipeline/commands/run.js", "dev"], { PORT: "0", NO_COLOR: "1" });
  await expect.poll(() => server.output, { timeout: 30_000 }).toMatch(/http:\/\/localhost:\d+/);
  await page.goto(`${/http:\/\/localhost:\d+\//.exec(server.output)?.[0]}#/part-2`);
  await expect(page.locator("html[lang=ar][dir=rtl][data-deck=ready]")).toBeAttached({ timeout: 20_000 });
  await expect(page.getByRole("main").getByText("تحتاج النباتات إلى الماء في الصباح.")).toBeVisible();
  await expect(page.getByRole("button", { name: "المحتويات" }), "the engine speaks it, too").toBeVisible();
  expect(await lettersFor("ب", page)).toBe(true);
});

test("a draft whose fields are written still has to be called a slide; then the lesson is built, and --check watches it", async ({
  copy,
}) => {
  test.setTimeout(180_000);
  begin(copy);
  await run(copy, "draft", "article.md");
  const slides = join(copy.folder, "slides");
  const kept = ["article.json"];
  for (const file of readdirSync(slides).filter((one) => !kept.includes(one))) rmSync(join(slides, file));
  const from = (ids: string) => `from: [${ids}],`;
  writeFileSync(join(slides, "lesson.ts"), LESSON.replace("{ lesson, slide }", "{ lesson, slide, draft }"));
  writeFileSync(join(slides, "index.ts"), index('import("./sea.tsx")', 'import("./moon.tsx")'));
  writeFileSync(join(slides, "sea.tsx"), slide("sea", "The sea rises and falls", undefined, from('"p1", "p2"')));
  const moon = slide("moon", "The Moon pulls the sea towards it", undefined, from('"p3", "p4", "p5", "p6"'));
  const unfinished = moon
    .replace(/\bslide\b(?=[ (])/g, "draft")
    .replace("minutes", 'draft: { article: "article.md", lines: "line 7" },\n  minutes');
  writeFileSync(join(slides, "moon.tsx"), unfinished);
  const refused = await run(copy, "build");
  expect(refused.output).toContain(
    'slides/moon.tsx: slide "moon": it is draft 1 of 1, and drafts are not built. Nothing is left to write: put slide( for draft( and take “draft” out.',
  );
  writeFileSync(join(slides, "moon.tsx"), moon);
  expect(await run(copy, "build")).toMatchObject({ code: 0 });

  const check = (...more: string[]) => run(copy, "draft", "article.md", "--check", ...more);
  expect(await check()).toEqual({ code: 0, output: "article.md is as it was, and every paragraph is on a slide." });
  const moved = ARTICLE.replace(/The sea rises.*\n\n/, "").replace(
    "\n---",
    "\nThe sea rises and falls twice a day. Perhaps 1,000 harbours live by it.",
  );
  writeFileSync(join(copy.folder, "article.md"), moved.replace("- low water", "- low water\n- slack water"));
  const { output, code } = await check();
  expect(output.split("\n")).toEqual([
    "article.md:7: changed: “… water low water” is now “… water low water slack water” (on slides/moon.tsx)",
    "article.md:15: moved from line 3: “The sea rises and falls twice a day. Perhaps 1,000 …” (on slides/sea.tsx)",
    "2 things to look at.",
  ]);
  expect(code).toBe(1);
  await check("--accept");
  expect(await check()).toMatchObject({ code: 0 });
});

test("nothing is written over, and what can’t be read is said in one line", async ({ copy }) => {
  test.setTimeout(180_000);
  begin(copy);
  const says = async (...args: string[]) => {
    const { output, code } = await run(copy, "draft", ...args);
    expect(code).toBe(1);
    return output;
  };
  const usage = "As in: npm run draft -- article.md --folder slides";
  expect(await says()).toBe(`Name one article in Markdown. ${usage}`);
  expect(await says("gone.md")).toBe(`There is no gone.md. ${usage}`);
  expect(await says("article.md", "--check")).toBe(
    `There is no slides/article.json: no lesson was drafted there. Name its folder. ${usage} --check`,
  );
  writeFileSync(join(copy.folder, "picture.md"), Buffer.from([0xff, 0xd8, 0xff, 0xe0]));
  expect(await says("picture.md")).toBe(`picture.md is no text in UTF-8. Save the article as Markdown. ${usage}`);
  writeFileSync(join(copy.folder, "empty.md"), "\n\n");
  expect(await says("empty.md")).toBe("empty.md has nothing in it to draft a lesson from.");
  await run(copy, "draft", "article.md");
  const before = readFileSync(join(copy.folder, "slides/why.tsx"), "utf8");
  expect(await says("article.md", "--folder", "slides")).toMatch(/^slides is not empty, and nothing is written over\./);
  expect((await run(copy, "draft", "article.md")).output).toContain("6 drafts from article.md are in article/");
  expect(readFileSync(join(copy.folder, "slides/why.tsx"), "utf8")).toBe(before);
});
