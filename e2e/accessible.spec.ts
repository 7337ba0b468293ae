// axe finds nothing, on any slide, in any state of its steps, nor in any dialog.
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { attempt, Review } from "./review.ts";
import { Speaker } from "./speaker.ts";
import { expect, test } from "./test.ts";

/** @param part what to look at, where only a part has changed since the whole was looked at */
async function violations(page: Page, where: string, part?: string): Promise<string[]> {
  // Legacy mode: without frames there is nothing to put together in a page of axe's own, which takes as long as the rest.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations: all } = await (part ? axe.include(part) : axe).analyze();
  return all.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${where}: ${id}, ${help}: ${target}`));
}

// Shared out so that two workers can take part.
const SHARES = 4;
for (let share = 0; share < SHARES; share++) {
  test(`axe finds nothing on any slide in any step (${share + 1} of ${SHARES})`, async ({ lecture, page }) => {
    test.slow();
    const found: string[] = [];
    for (const slide of lecture.slides.filter((_, index) => index % SHARES === share)) {
      for (let step = 0; step <= slide.steps; step++) {
        // By address: a key soon after another is held back on an activity.
        await lecture.open(`#/${slide.id}${step > 0 ? `/${step - 1}` : ""}`);
        await expect(lecture.slide.locator(".fragment.visible")).toHaveCount(step);
        found.push(
          ...(await violations(page, `${slide.id}, step ${step}`, step > 0 ? "section[id].present" : undefined)),
        );
      }
    }
    expect(found).toEqual([]);
  });
}

for (const [what, key] of [
  ["contents", "m"],
  ["jump", "g"],
  ["help", "?"],
  ["overview", "o"],
  ["black screen", "b"],
] as const) {
  test(`axe finds nothing in the ${what}`, async ({ lecture, page }) => {
    await lecture.press(key);
    expect(await violations(page, what)).toEqual([]);
  });
}

for (const theme of ["light", "dark", "contrast"]) {
  test(`axe finds nothing in the speaker view, with the pen in hand, in the ${theme} theme`, async ({
    lecture,
    page,
  }) => {
    const id = await page.locator(".slides section[id]:has(deck-choice)").first().getAttribute("id");
    await lecture.open(`#/${id}`);
    const speaker = await Speaker.from(lecture);
    await speaker.page.evaluate((name) => {
      document.documentElement.dataset["theme"] = name;
    }, theme);
    await speaker.button("Pen").click();
    await expect(speaker.page.getByRole("toolbar", { name: "Pen" })).toBeVisible();
    expect(await violations(speaker.page, "speaker view")).toEqual([]);
  });
}

for (const theme of ["dark", "contrast"]) {
  for (let share = 0; share < SHARES; share++) {
    test(`axe finds nothing on any slide in the ${theme} theme (${share + 1} of ${SHARES})`, async ({
      lecture,
      page,
    }) => {
      test.slow();
      const found: string[] = [];
      for (const { id, steps } of lecture.slides.filter((_, index) => index % SHARES === share)) {
        await lecture.open(`#/${id}${steps > 0 ? `/${steps - 1}` : ""}`);
        await expect(lecture.slide.locator(".fragment.visible")).toHaveCount(steps);
        await page.locator("html").evaluate((root, name) => {
          root.dataset["theme"] = name;
        }, theme);
        found.push(...(await violations(page, `${id}, ${theme}`, "section[id].present")));
      }
      expect(found).toEqual([]);
    });
  }
}

for (const theme of ["light", "dark", "contrast"]) {
  for (const [what, size] of [
    ["a desktop", { width: 1280, height: 720 }],
    ["a phone", { width: 390, height: 844 }],
  ] as const) {
    test(`axe finds nothing in the review document, ${theme}, on ${what}, before and after answers`, async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize(size);
      const review = new Review(page);
      await review.open();
      await page.locator("html").evaluate((root, name) => {
        root.dataset["theme"] = name;
      }, theme);
      expect(await violations(page, "review.html")).toEqual([]);
      for (const kind of ["deck-choice", "deck-sorting", "deck-matching"]) await attempt(review.question(kind));
      await review.opener("Display").click();
      expect(await violations(page, "review.html, answered", "main")).toEqual([]);
      expect(await violations(page, "review.html, display", ".page-bar")).toEqual([]);
    });
  }
}
for (const document of ["print.html"]) {
  test(`axe finds nothing in ${document}`, async ({ page }) => {
    await page.goto(document);
    expect(await violations(page, document)).toEqual([]);
  });
}

for (const theme of ["light", "dark", "contrast"]) {
  test(`axe finds nothing in the practice, the progress and the notices, in the ${theme} theme`, async ({ page }) => {
    await page.goto("review.html#/objectives");
    await page.evaluate((name) => {
      document.documentElement.dataset["theme"] = name;
      localStorage.setItem(`deck:${document.documentElement.dataset["lesson"]}`, "{ half a");
    }, theme);
    await page.reload();
    await page.evaluate((name) => {
      document.documentElement.dataset["theme"] = name;
    }, theme);
    const practice = page.getByRole("region", { name: "Practice" });
    await expect(page.locator(".notices p")).toHaveCount(1);
    const found = await violations(page, "a notice", ".notices");
    await practice.getByRole("button", { name: "Start", exact: true }).click();
    found.push(...(await violations(page, "a question", "#practice")));
    await practice.getByRole("radio").first().check();
    await practice.getByRole("button", { name: "Check" }).click();
    await expect(practice.getByText(/^Asked again/)).toBeVisible();
    found.push(...(await violations(page, "its answer", "#practice")));
    await page.getByRole("button", { name: "Delete all" }).click();
    found.push(...(await violations(page, "the question before deleting", "#progress")));
    expect(found).toEqual([]);
  });
}

for (const kind of ["handout", "notes", "worksheet", "key"]) {
  test(`axe finds nothing in the print document’s ${kind}`, async ({ page }) => {
    await page.goto(`print.html?kind=${kind}`);
    await expect(page.locator("html[data-pages=ready]")).toBeAttached();
    expect(await violations(page, kind)).toEqual([]);
  });
}
