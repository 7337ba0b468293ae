import { expect, test } from "./project-copy.ts";
import { Speaker } from "./speaker.ts";

/** Starts `npm run dev` in the copy. @returns its address */
async function dev(copy: import("./project-copy.ts").ProjectCopy): Promise<string> {
  const server = copy.node(["src/pipeline/commands/run.js", "dev"], {
    PORT: "0",
    NO_COLOR: "1",
  });
  await expect.poll(() => server.output, { timeout: 15_000 }).toMatch(/http:\/\/localhost:\d+/);
  return /http:\/\/localhost:\d+\//.exec(server.output)?.[0] ?? "";
}

test("saving a slide shows the change at the same slide", async ({ copy, page }) => {
  await page.goto(`${await dev(copy)}#/definition`);
  await expect(page.locator("html[data-deck=ready]")).toBeAttached();
  copy.edit("slides/definition.tsx", (text) =>
    text.replace(/headline: ".*"/, 'headline: "A new headline says something new"'),
  );
  await expect(
    page.getByRole("main").getByRole("heading", { name: "A new headline says something new" }),
  ).toBeVisible();
  await expect(page).toHaveURL(/#\/definition$/);
});

test("saving a slide keeps the speaker view at its place too, and both windows together", async ({ copy, page }) => {
  await page.goto(`${await dev(copy)}#/definition`);
  await expect(page.locator("html[data-deck=ready]")).toBeAttached();
  const [opened] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
  const speaker = new Speaker(opened);
  await speaker.ready();
  await speaker.press("Alt+ArrowRight");
  await expect(page).toHaveURL(/#\/activities$/);
  copy.edit("slides/activities.tsx", (text) =>
    text.replace(/headline: ".*"/, 'headline: "A new headline says something new"'),
  );
  for (const window of [page, speaker.page]) {
    await expect(window.getByText("A new headline says something new").first()).toBeVisible();
    await expect(window).toHaveURL(/#\/activities$/);
  }
  await speaker.ready();
  await speaker.press("Alt+ArrowLeft");
  await expect(page).toHaveURL(/#\/definition$/);
});

test("an error in a slide shows as an overlay that names the file, and goes when it is mended", async ({
  copy,
  page,
}) => {
  await page.goto(`${await dev(copy)}#/definition`);
  await expect(page.locator("html[data-deck=ready]")).toBeAttached();
  const overlay = page.locator("vite-error-overlay");

  let whole = "";
  copy.edit("slides/definition.tsx", (text) => {
    whole = text;
    return text.replace("body: (", "body: ((");
  });
  await expect(overlay.getByText("slides/definition.tsx").first()).toBeVisible();

  copy.edit("slides/definition.tsx", () => whole.replace(/headline: ".*"/, 'headline: "The definition"'));
  await expect(overlay.getByText(/slides\/definition\.tsx: slide "definition": its headline/).first()).toBeVisible();

  copy.edit("slides/definition.tsx", () => whole);
  await expect(overlay).toHaveCount(0);
  await expect(page.getByRole("main").getByRole("heading")).toBeVisible();
  await expect(page).toHaveURL(/#\/definition$/);
});

test("a page opened while a slide is broken shows the overlay, and the deck once it is mended", async ({
  copy,
  page,
}) => {
  let whole = "";
  copy.edit("slides/definition.tsx", (text) => {
    whole = text;
    return text.replace("minutes: 2", "minutes: oops");
  });
  await page.goto(`${await dev(copy)}#/definition`);
  await expect(page.locator("vite-error-overlay").getByText("slides/definition.tsx").first()).toBeVisible();
  copy.edit("slides/definition.tsx", () => whole);
  await expect(page.locator("html[data-deck=ready]")).toBeAttached();
  await expect(page).toHaveURL(/#\/definition$/);
});
