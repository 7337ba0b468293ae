// The engine in a language that is written from right to left and takes 40 % more room than English: nothing is cut off,
// overlaps or leaves its place, in any document.
import type { Page } from "@playwright/test";
import { layoutProblems } from "../support/layout.ts";
import { expect, test } from "../support/test.ts";
import { pseudo, speakPseudo } from "./pseudo.ts";

test.beforeEach(({ page }) => page.addInitScript(speakPseudo, pseudo()));

const found = async (page: Page, where: string) =>
  (await page.evaluate(outOfPlace)).map((problem) => `${where}: ${problem}`);

test("the lecture, its dialogs and its bars have room for longer words", async ({ lecture, page }) => {
  test.slow();
  const problems: string[] = [];
  for (const [width, height] of [
    [1280, 720],
    [1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const id of [
      "first-guess",
      "check-scattering",
      "sort-colours",
      "match-causes",
      "other-skies",
      "exit-ticket",
    ]) {
      await lecture.open(`#/${id}`);
      problems.push(...(await page.evaluate(layoutProblems, id)));
    }
    await expect(page.getByRole("button", { name: "ابدأ" }).or(page.locator("main")).first()).toBeVisible();
    for (const key of ["m", "?", "c", "g"]) {
      await page.keyboard.press(key);
      await expect(page.getByRole("dialog")).toBeVisible();
      problems.push(...(await found(page, `${width}, ${key}`)));
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toBeHidden();
    }
    await page.keyboard.press("d");
    await expect(page.getByRole("toolbar")).toBeVisible();
    problems.push(...(await found(page, `${width}, pen`)));
    await page.keyboard.press("d");
    await lecture.open("#/check-scattering");
    // A vote goes on from size to size: first the hands, then the discussion.
    await page.keyboard.press("a");
    await expect(lecture.slide.getByRole("button", { name: /^الأعمدة/ })).toBeVisible();
    problems.push(
      ...(await page.evaluate(layoutProblems, "check-scattering")),
      ...(await found(page, `${width}, vote`)),
    );
  }
  expect(problems).toEqual([]);
});

test("speaker view, review and print have room for longer words", async ({ page }) => {
  const problems: string[] = [];
  const sizes = [
    [1280, 720],
    [1024, 768],
    [390, 844],
  ] as const;
  for (const address of ["index.html?speaker#/check-scattering", "review.html", "print.html?kind=worksheet"]) {
    await page.goto(address);
    await page
      .locator("html:is([data-deck=speaker], [data-pages=ready]), #progress")
      .first()
      .waitFor({ state: "attached" });
    for (const [width, height] of sizes) {
      // Paper is laid out where there is room for a sheet.
      if (address.startsWith("print") && width < 1000) continue;
      await page.setViewportSize({ width, height });
      problems.push(...(await found(page, `${address} at ${width}`)));
    }
  }
  expect(problems).toEqual([]);
});

/** Runs in the page. @returns what reaches out of the window at a side, or out of its own box */
function outOfPlace(): string[] {
  const edge = document.documentElement.clientWidth;
  const root = document.querySelector("dialog[open]") ?? document.body;
  return [...root.querySelectorAll<HTMLElement>("*")].flatMap((one) => {
    if (one.closest("svg, template, .unseen, .skip, .sheet, .slides, .overview, .picture, deck-timer li")) return [];
    if (!one.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
    const { left, right, width } = one.getBoundingClientRect();
    const name = `${one.tagName.toLowerCase()}.${one.className} “${(one.textContent ?? "").trim().slice(0, 30)}”`;
    if (width > 1 && (left < -1 || right > edge + 1))
      return [`${name} leaves the window by ${Math.round(Math.max(-left, right - edge))} px`];
    const isLabelled = one.matches("button, summary, label, legend, th, td, h1, h2, h3, li, p, dt, dd");
    return isLabelled && one.scrollWidth > one.clientWidth + 2 && getComputedStyle(one).display !== "inline"
      ? [`${name} is ${one.scrollWidth - one.clientWidth} px wider than its box`]
      : [];
  });
}
