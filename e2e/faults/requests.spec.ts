// Every file that a document asks for, failing once, failing always, and never answering: what is there works, and what
// is not there is said.
import type { Page } from "@playwright/test";
import { Lecture } from "../support/lecture.ts";
import { assets, expect, FAILS, fileOf, HANGS, test } from "../support/network.ts";

/** What a document says once it works, and how it shows that it does. */
const DOCUMENTS = [
  {
    name: "the lecture",
    file: "index.html",
    works: async (page: Page) => {
      const lecture = new Lecture(page);
      await lecture.ready();
      await lecture.press("PageDown");
      await lecture.shows(lecture.at(1));
    },
  },
  {
    name: "the review",
    file: "review.html",
    works: (page: Page) => expect(page.locator(".parts a[aria-current]")).toHaveCount(1),
  },
  {
    name: "the print document",
    file: "print.html",
    works: (page: Page) => expect(page.locator("html[data-pages=ready]")).toBeAttached(),
  },
] as const;

for (const { name, file, works } of DOCUMENTS) {
  test(`each file of ${name} fails, or never answers: the page works without it`, async ({ page, network }) => {
    test.slow();
    const asked = new Set<string>();
    page.on("request", (request) => asked.add(fileOf(request.url())));
    await page.goto(file);
    await works(page);
    await page.waitForLoadState("networkidle");
    asked.delete(file);
    expect(asked.size).toBeGreaterThan(1);
    const opens = async () => {
      await page.goto(file, { waitUntil: "commit" });
      await works(page);
      await expect(page.locator(".not-started")).toHaveCount(0);
    };
    for (const one of asked)
      await test.step(`${one} fails`, async () => {
        network.isWhole();
        network.fault(one, FAILS);
        await opens();
      });
    await test.step("none of them ever answers", async () => {
      for (const one of asked) network.fault(one, HANGS);
      await opens();
    });
  });
}

for (const { name, file, works } of DOCUMENTS)
  test(`${name} whose script breaks, as in a browser of long ago, can be read, says so, and is loaded again by a button`, async ({
    page,
    complaints,
  }) => {
    const document = new RegExp(`/${file}$`);
    await page.route(document, async (route) => {
      const response = await route.fetch();
      const body = (await response.text())
        .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, "") // it would refuse any other script
        .replace(/<script[^>]* type="module">/, "$&throw new Error('broken');");
      await route.fulfill({ response, body });
    });
    await page.goto(file);
    const said = page.getByRole("alert").filter({ hasText: "A part of this page has not come" });
    await expect(said).toBeInViewport();
    await expect(page.getByRole("heading", { level: 1 }).first()).toBeInViewport();
    await page.unroute(document);
    complaints.length = 0; // the broken script
    await said.getByRole("button", { name: "Load it again" }).click();
    await works(page);
    await expect(said).toHaveCount(0);
  });

test("keys that have not come are said, asked for until they come, and then work", async ({ page, network }) => {
  const [late = ""] = assets().filter((one) => one.startsWith("after-start"));
  network.fault(late, FAILS);
  await page.goto("./");
  await expect(page.locator("#deck_notice")).toContainText("Some keys are not here yet");
  const lecture = new Lecture(page);
  await lecture.ready();
  await lecture.press("PageDown");
  await lecture.shows(lecture.at(1));
  network.isWhole();
  await expect(page.locator("#deck_notice")).toContainText("All keys are here now");
  await lecture.press("m");
  await expect(page.getByRole("dialog", { name: "Contents" })).toBeVisible();
});

test("a speaker view whose files have not come says so, and comes by itself", async ({ page, network, complaints }) => {
  const files = assets().filter((one) => one.startsWith("view-"));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) network.fault(file, FAILS);
  await page.goto("./?speaker");
  await expect(page.locator("#deck_notice")).toBeVisible();
  await expect(page.locator("#deck_notice")).toContainText("The speaker view is not here yet");
  network.isWhole();
  await expect(page.locator("html[data-deck=speaker]")).toBeAttached();
  await expect(page.getByRole("region", { name: "Notes" })).toBeVisible();
  await expect(page.locator(".speaker")).toHaveCSS("display", "grid");
  void complaints;
});

test("a part whose script or style fails once is whole at the second try", async ({ lecture, page, network }) => {
  const bar = page.getByRole("toolbar", { name: "Pen" });
  for (const file of ["tools-", "in-deck-"]) {
    await page.reload();
    await lecture.ready();
    for (const name of assets().filter((one) => one.startsWith(file))) network.fault(name, FAILS);
    await lecture.press("d");
    await expect(page.locator("#deck_notice")).toContainText("can’t be loaded now");
    await expect(bar).toHaveCount(0);
    network.isWhole();
    await lecture.press("d");
    await expect(bar).toBeVisible();
    await expect(bar).toHaveCSS("position", "fixed");
  }
});

test("a line that could not be dragged can be chosen from the list, and dragged once the script has come", async ({
  lecture,
  page,
  network,
}) => {
  const slide = await lecture.having("deck-matching");
  await lecture.open(`#/${slide.id}`);
  network.failsOnce("drag-");
  const list = lecture.slide.getByRole("combobox").first();
  await list.hover();
  await list.selectOption({ index: 1 });
  await expect(list).not.toHaveValue("");
  await page.mouse.move(0, 0);
  const again = page.waitForResponse(/drag-/);
  await list.hover();
  expect((await again).ok()).toBe(true);
});

test("practice that could not be loaded says so, and begins at the second press", async ({ page, network }) => {
  await page.goto("review.html#practice");
  const practice = page.getByRole("region", { name: "Practice" });
  network.failsOnce("session-");
  await practice.getByRole("button", { name: "Start" }).click();
  await expect(practice.getByRole("status").first()).toContainText("could not be loaded");
  await practice.getByRole("button", { name: "Start" }).click();
  await expect(practice.getByRole("heading", { name: /^Question 1 of/ })).toBeVisible();
});

test("pages to print are laid out without fonts after two seconds, and again when these come", async ({ page }) => {
  let give: (() => void) | undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  await page.route(/\.woff2$/, async (route) => {
    await given;
    await route.continue();
  });
  await page.goto("print.html?kind=handout", { waitUntil: "commit" });
  await expect(page.locator("html[data-pages=ready][data-kind=handout]")).toBeAttached();
  const pages = page.locator("main > .page");
  await expect(pages.first()).toBeVisible();
  give?.();
  await expect.poll(() => page.evaluate(() => document.fonts.check('400 1em "Atkinson Hyperlegible Next"'))).toBe(true);
  // Nothing is cut off: each page holds what was laid out on it with the fonts that are there now.
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          [...document.querySelectorAll(".page .box")].filter((box) => box.scrollHeight > box.clientHeight + 1).length,
      ),
    )
    .toBe(0);
});
