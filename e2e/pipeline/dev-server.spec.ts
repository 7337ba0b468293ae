import { expect, test } from "../support/project-copy.ts";
import { Speaker } from "../support/speaker.ts";

/** Starts `npm run dev` in the copy. @returns its address */
async function dev(copy: import("../support/project-copy.ts").ProjectCopy): Promise<string> {
  const server = copy.node(["src/pipeline/commands/run.js", "dev"], {
    PORT: "0",
    NO_COLOR: "1",
  });
  await expect.poll(() => server.output, { timeout: 15_000 }).toMatch(/http:\/\/localhost:\d+/);
  return /http:\/\/localhost:\d+\//.exec(server.output)?.[0] ?? "";
}

test("saving a slide shows the change at the same slide", async ({ copy, page }) => {
  await page.goto(`${await dev(copy)}#/colours`);
  await expect(page.locator("html[data-deck=ready]")).toBeAttached();
  copy.edit(copy.slide("colours"), (text) =>
    text.replace(/headline: ".*"/, 'headline: "A new headline says something new"'),
  );
  await expect(
    page.getByRole("main").getByRole("heading", { name: "A new headline says something new" }),
  ).toBeVisible();
  await expect(page).toHaveURL(/#\/colours$/);
});

test("saving a slide keeps the speaker view at its place too, and both windows together", async ({ copy, page }) => {
  await page.goto(`${await dev(copy)}#/colours`);
  await expect(page.locator("html[data-deck=ready]")).toBeAttached();
  const [opened] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
  const speaker = new Speaker(opened);
  await speaker.ready();
  await speaker.press("Alt+ArrowRight");
  await expect(page).toHaveURL(/#\/first-guess$/);
  copy.edit(copy.slide("first-guess"), (text) =>
    text.replace(/headline: ".*"/, 'headline: "A new headline says something new"'),
  );
  for (const window of [page, speaker.page]) {
    await expect(window.getByText("A new headline says something new").first()).toBeVisible();
    await expect(window).toHaveURL(/#\/first-guess$/);
  }
  await speaker.ready();
  await speaker.press("Alt+ArrowLeft");
  await expect(page).toHaveURL(/#\/colours\/1$/); // a slide before is shown whole
});

test("an error in a slide shows as an overlay that names the file, and goes when it is mended", async ({
  copy,
  page,
}) => {
  await page.goto(`${await dev(copy)}#/colours`);
  await expect(page.locator("html[data-deck=ready]")).toBeAttached();
  const overlay = page.locator("vite-error-overlay");

  let whole = "";
  copy.edit(copy.slide("colours"), (text) => {
    whole = text;
    return text.replace("body: (", "body: ((");
  });
  await expect(overlay.getByText(copy.slide("colours")).first()).toBeVisible();

  copy.edit(copy.slide("colours"), () => whole.replace(/headline: ".*"/, 'headline: "The colours"'));
  await expect(overlay.getByText(`${copy.slide("colours")}: slide "colours": its headline`).first()).toBeVisible();

  copy.edit(copy.slide("colours"), () => whole);
  await expect(overlay).toHaveCount(0);
  await expect(page.getByRole("main").getByRole("heading")).toBeVisible();
  await expect(page).toHaveURL(/#\/colours$/);
});

test("a page opened while a slide is broken shows the overlay, and the deck once it is mended", async ({
  copy,
  page,
}) => {
  let whole = "";
  copy.edit(copy.slide("colours"), (text) => {
    whole = text;
    return text.replace("minutes: 2", "minutes: oops");
  });
  await page.goto(`${await dev(copy)}#/colours`);
  await expect(page.locator("vite-error-overlay").getByText(copy.slide("colours")).first()).toBeVisible();
  copy.edit(copy.slide("colours"), () => whole);
  await expect(page.locator("html[data-deck=ready]")).toBeAttached();
  await expect(page).toHaveURL(/#\/colours$/);
});

test("a lesson's other languages are served beside it, and what is saved of one is shown at the same slide", async ({
  copy,
  page,
}) => {
  const address = await dev(copy);
  await page.goto(`${address}#/colours`);
  await expect(page.locator("html[data-deck=ready]")).toBeAttached();
  await page.keyboard.press("m");
  await page.getByRole("link", { name: "العربية" }).click();
  await expect(page).toHaveURL(`${address}ar/index.html#/colours`);
  await expect(page.locator("html[dir=rtl][data-deck=ready]")).toBeAttached();
  await page.evaluate(() => Object.assign(window, { isTheSame: true }));
  copy.edit("examples/starter/ar/slides.tsx", (text) =>
    text.replace("ضوء الشمس يحمل كل الألوان", "في ضوء الشمس كل الألوان"),
  );
  const heading = page.getByRole("main").getByRole("heading", { name: /^في ضوء الشمس كل الألوان/ });
  await expect(heading).toBeVisible();
  await expect(page).toHaveURL(/ar\/index\.html#\/colours$/);
  expect(await page.evaluate(() => "isTheSame" in window), "the slide alone is exchanged").toBe(true);
  // A change of the original is a change of the translation: here a text that it does not have yet.
  copy.edit(copy.slide("colours"), (text) => text.replace("        Sunlight\n", "        The Sun’s light\n"));
  const overlay = page.locator("vite-error-overlay");
  await expect(overlay.getByText("its translation lacks “The Sun’s light”").first()).toBeVisible();
  copy.edit(copy.slide("colours"), (text) => text.replace("        The Sun’s light\n", "        Sunlight\n"));
  await expect(heading).toBeVisible();
  const english = page.getByRole("link", { name: "English" });
  // The page is loaded anew once the original is mended, and again once the translation is.
  await expect(async () => {
    if (!(await english.isVisible())) await page.keyboard.press("m");
    await english.click({ timeout: 2_000 });
    await expect(page).toHaveURL(`${address}index.html#/colours`, { timeout: 2_000 });
  }).toPass();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});
