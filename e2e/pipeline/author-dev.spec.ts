// While a lesson is written: every mistake is shown and mended without starting the server again.
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { held } from "../support/held.ts";
import { type AuthorsLesson, expect, index, LESSON, slide, test } from "./author-lesson.ts";

const MOON = slide("moon", "The Moon pulls the sea towards it");
const ORDER = index('import("./moon.tsx")', 'import("./sun.tsx")');

/** Of the slide that is shown: before the script has run, others are there too. The first slide's is the page's own heading. */
const headline = (page: Page) => page.locator("section.present").getByRole("heading").first();
const shown = (page: Page, text: string) => expect(headline(page)).toHaveText(text, { timeout: 20_000 });
const overlay = (page: Page, text: string | RegExp) =>
  expect(page.locator("vite-error-overlay").getByText(text).first()).toBeVisible({ timeout: 20_000 });

const MISTAKES: readonly [what: string, make: (lesson: AuthorsLesson) => void, says: string | RegExp][] = [
  [
    "a mistyped file",
    (of) => of.write("index.ts", ORDER.replace("moon", "mon")),
    "slides/index.ts:6: line 1 of the part “Opening” names ./mon.tsx, and there is no such file.",
  ],
  [
    "no export default",
    (of) => of.write("moon.tsx", MOON.replace("export default", "void")),
    "slides/moon.tsx exports no slide.",
  ],
  [
    "a part that opens with below(…)",
    (of) => of.write("index.ts", index('below(import("./moon.tsx"))')),
    "opens with below(…) “moon”.",
  ],
  ["an empty part", (of) => of.write("index.ts", index()), "the part “Opening” has no slides."],
  [
    "a slide that stands twice",
    (of) => of.write("index.ts", index('import("./moon.tsx")', 'import("./moon.tsx")')),
    "it stands twice in the running order.",
  ],
  ["an id unlike its file", (of) => of.write("moon.tsx", MOON.replace('"moon"', '"mond"')), "its file is moon.tsx."],
  [
    "a syntax error",
    (of) => of.write("moon.tsx", MOON.replace("minutes: 2,", "minutes: 2,,")),
    "slides/moon.tsx:7:14: it can’t be read",
  ],
  [
    "an error thrown while a slide runs",
    (of) => of.write("moon.tsx", MOON.replace("minutes: 2", "minutes: oops")),
    "slides/moon.tsx:7: oops is not defined",
  ],
  [
    "a slide deleted",
    (of) => of.remove("moon.tsx"),
    /moon\.tsx.*and there is no such file\. Mend its name, or write it\./,
  ],
  ["a running order deleted", (of) => of.remove("index.ts"), "slides/index.ts: there is no such file"],
  [
    "a broken lesson.ts",
    (of) => of.write("lesson.ts", "export const lesson = ;"),
    "slides/lesson.ts:1:23: it can’t be read",
  ],
  [
    "what the policy blocks",
    (of) => of.write("moon.tsx", MOON.replace("<p>Twice", "<iframe /><p>Twice")),
    "its body has <iframe>.",
  ],
  [
    "a mistyped custom property",
    (of) => of.write("style.css", "@layer slide {\n  .sea { fill: var(--acent); }\n}\n"),
    "slides/style.css:2: var(--acent) has no value, so that what it stands in does nothing. Did you mean var(--accent)?",
  ],
];

test("one server shows every mistake, and the deck again once it is mended", async ({ author, page }) => {
  test.setTimeout(240_000);
  author.write("style.css", "");
  const { address, server } = await author.dev();
  await page.goto(`${address}#/moon`);
  await shown(page, "The Moon pulls the sea towards it");
  for (const [what, make, says] of MISTAKES) {
    await test.step(what, async () => {
      make(author);
      await overlay(page, says);
      author.write("lesson.ts", LESSON);
      author.write("moon.tsx", MOON);
      author.write("index.ts", ORDER);
      author.write("style.css", "");
      await expect(page.locator("vite-error-overlay")).toHaveCount(0, { timeout: 20_000 });
      await shown(page, "The Moon pulls the sea towards it");
    });
  }
  expect(server.output).not.toContain("    at ");
});

test("a lesson that is broken when the server starts is shown once it is mended", async ({ author, page }) => {
  author.write("lesson.ts", `${LESSON}throw new Error("too early");`);
  const { address } = await author.dev();
  await page.goto(`${address}#/moon`);
  await overlay(page, "slides/lesson.ts:3: too early");
  author.write("lesson.ts", LESSON);
  await shown(page, "The Moon pulls the sea towards it");
});

test("what is saved while the page is loading is shown", async ({ author, page, request }) => {
  const { address } = await author.dev();
  const letItLoad = await held(page, "**/lecture/main.ts*");
  await page.goto(`${address}#/moon`, { waitUntil: "commit" });
  await expect(page.getByText("The Moon pulls the sea towards it").first()).toBeVisible();
  author.write("moon.tsx", slide("moon", "The Moon was faster"));
  await expect.poll(async () => (await request.get(address)).text()).toContain("The Moon was faster");
  await page.evaluate(() => document.body.setAttribute("data-same-page", ""));
  letItLoad();
  await shown(page, "The Moon was faster");
  await expect(page.locator("[data-same-page]")).toBeAttached();
});

test("what is saved twice at once, as by an editor and its formatter, is shown as it was saved last", async ({
  author,
  page,
}) => {
  const { address } = await author.dev();
  await page.goto(`${address}#/moon`);
  await shown(page, "The Moon pulls the sea towards it");
  author.write("moon.tsx", slide("moon", "The Moon is saved once")); // what is run for the first time takes longer
  await shown(page, "The Moon is saved once");
  // A slide that saves itself anew as it is run: sooner after the author's own saving than any formatter.
  const again = [join(author.copy.folder, "slides/moon.tsx"), slide("moon", "The formatter saved it last")];
  const saves = `import { writeFileSync } from "node:fs";\nwriteFileSync(${again.map((one) => JSON.stringify(one))});\n`;
  author.write("moon.tsx", `${saves}${slide("moon", "The editor saved it first")}`);
  await shown(page, "The formatter saved it last");
});

test("a page that was loading while a mistake was made and mended shows the deck", async ({ author, page }) => {
  const { address, server } = await author.dev();
  await page.goto(`${address}#/moon`);
  await shown(page, "The Moon pulls the sea towards it");
  const second = await page.context().newPage();
  const letItLoad = await held(second, "**/@vite/client*");
  const isMended = () => server.output.split("It is mended").length;

  await test.step("made and mended meanwhile", async () => {
    await second.goto(`${address}#/moon`, { waitUntil: "commit" });
    await page.goto("about:blank"); // nobody hears of it
    author.write("index.ts", index());
    await expect.poll(() => server.output).toContain("has no slides.");
    author.write("index.ts", ORDER);
    await expect.poll(isMended).toBe(2);
    letItLoad();
    await shown(second, "The Moon pulls the sea towards it");
    await expect(second.locator("vite-error-overlay")).toHaveCount(0);
  });

  await test.step("made before, and mended meanwhile", async () => {
    author.write("index.ts", index());
    await overlay(second, "has no slides.");
    const letItLoad = await held(page, "**/@vite/client*");
    await page.goto(`${address}#/moon`, { waitUntil: "commit" });
    author.write("index.ts", ORDER);
    await expect.poll(isMended).toBe(3);
    letItLoad();
    await shown(page, "The Moon pulls the sea towards it");
  });

  await test.step("made meanwhile", async () => {
    await page.bringToFront();
    const letItLoad = await held(page, "**/@vite/client*");
    await page.goto("about:blank");
    await page.goto(`${address}#/moon`, { waitUntil: "commit" });
    author.write("index.ts", index());
    await overlay(second, "has no slides.");
    letItLoad();
    await overlay(page, "has no slides.");
  });
});

test("a promise that nobody waits for does not end the server", async ({ author, page }) => {
  author.write("moon.tsx", MOON.replace("export default", 'Promise.reject(new Error("lost"));\nexport default'));
  const { address, server } = await author.dev();
  await page.goto(`${address}#/moon`);
  await shown(page, "The Moon pulls the sea towards it");
  await expect.poll(() => server.output).toContain("slides/moon.tsx:4: lost");
  author.write("moon.tsx", slide("moon", "The Moon is still there"));
  await shown(page, "The Moon is still there");
});

test("a saved slide is exchanged in the page, which is not loaded again; contents and title name it anew", async ({
  author,
  page,
}) => {
  const { address } = await author.dev();
  await page.goto(`${address}#/moon`);
  await expect(page.locator("html[data-deck=ready]")).toBeAttached();
  await page.evaluate(() => document.body.setAttribute("data-same-page", ""));
  author.write(
    "moon.tsx",
    slide("moon", "The Moon is pulled & pulls", '<p class="fragment">First</p><p class="fragment">Then</p>'),
  );
  await shown(page, "The Moon is pulled & pulls");
  await expect(page.locator("[data-same-page]")).toBeAttached();
  await expect(page).toHaveTitle("The Moon is pulled & pulls · Tides");
  await page.keyboard.press("Space");
  await expect(page.getByText("First", { exact: true })).toBeVisible();
  await expect(page.getByText("Then", { exact: true })).toBeHidden();
  await page.keyboard.press("m");
  await expect(page.getByRole("dialog").getByRole("link", { name: "The Moon is pulled & pulls" })).toBeVisible();
});

test("what does not fit is listed on the slide, and no longer once it fits", async ({ author, page }) => {
  const items = Array.from({ length: 30 }, (_, item) => `<li>${item}</li>`).join("");
  author.write("moon.tsx", slide("moon", "The Moon pulls the sea towards it", `<ul>${items}</ul>`));
  const { address } = await author.dev();
  await page.goto(`${address}#/moon`);
  const badge = page.getByText(/\d+ things do not fit/);
  await badge.click();
  await expect(page.getByText(/moon: li “29” reaches into the foot by \d+ px/)).toBeVisible();
  author.write("moon.tsx", MOON);
  await expect(badge).toBeHidden();
});

test("pages have the build’s policy while they are written", async ({ author, page }) => {
  const { address } = await author.dev();
  const violations: string[] = [];
  page.on("console", (message) => {
    if (/Content Security Policy/.test(message.text())) violations.push(message.text());
  });
  for (const file of ["", "review.html", "print.html"]) {
    const response = await page.goto(`${address}${file}`);
    expect(response?.headers()["content-security-policy"]).toContain("default-src 'none'; script-src 'self' 'nonce-");
    await expect(page.getByText("Twice a day.").first()).toBeVisible();
  }
  expect(violations).toEqual([]);
  const isBlocked = await page.evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener("securitypolicyviolation", ({ violatedDirective }) => resolve(violatedDirective));
        document.body.setAttribute("style", "color: red");
      }),
  );
  expect(isBlocked).toBe("style-src-attr");
});

test("slides may be called as parts of the engine are", async ({ author, page }) => {
  const ids = [
    "contents",
    "help",
    "jump",
    "room",
    "deck",
    "lesson-plan",
    "practice",
    "progress",
    "search",
    "choice",
    "outcome",
    "deck-main",
    "deck-headline",
    "notes",
    "speaker",
  ];
  for (const id of ids) author.write(`${id}.tsx`, slide(id, `This slide is called ${id}`));
  author.write("index.ts", index(...ids.map((id) => `import("./${id}.tsx")`)));
  const { address } = await author.dev();
  for (const file of ["review.html", "print.html", ""]) {
    await page.goto(`${address}${file}`);
    const twice = await page
      .locator("[id]")
      .evaluateAll((all) => all.map(({ id }) => id).filter((id, at, list) => list.indexOf(id) < at));
    expect(twice, file).toEqual([]);
  }
  for (const id of ids) {
    await shown(page, `This slide is called ${id}`);
    await expect(page).toHaveURL(new RegExp(`#/${id}$`));
    await page.keyboard.press("PageDown");
  }
  await page.keyboard.press("m");
  await expect(page.getByRole("dialog", { name: "Contents" })).toBeVisible();
});

test("an id that a slide gives to two elements is refused by name", async ({ author, page }) => {
  author.write("moon.tsx", slide("moon", "The Moon pulls the sea towards it", '<p id="sun">Twice</p>'));
  const { address } = await author.dev();
  await page.goto(address);
  await overlay(page, 'has the id “sun” twice (slide "moon", slide "sun")');
});
