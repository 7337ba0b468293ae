// One table of keys, one listener: what follows from it, in either window.
import type { Page } from "@playwright/test";
import type { Lecture } from "../support/lecture.ts";
import { Speaker } from "../support/speaker.ts";
import { expect, test } from "../support/test.ts";

/** Presses a key of another keyboard: what it gives, and where it is. */
const pressSign = (page: Page, key: string, code: string) =>
  page.evaluate(
    ([sign, place]) => {
      const event = { key: sign ?? "", code: place ?? "", bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", event));
    },
    [key, code],
  );

/** Opens the first slide that asks a choice question, with a vote on it begun; the test turns the clock. */
async function beginVote(lecture: Lecture, page: Page) {
  await page.clock.install();
  const id = await page.locator(".slides section[id]:has(deck-choice)").first().getAttribute("id");
  await lecture.open(`#/${id}`);
  const question = lecture.slide.locator("deck-choice").first();
  await question.getByRole("button", { name: "Vote first" }).click();
  const status = question.getByRole("status").first();
  await expect(status).toContainText("First vote");
  return { status, question, url: page.url() };
}

const PAIRS = [
  ["ArrowDown", "ArrowUp"],
  ["j", "k"],
  ["ArrowRight", "ArrowLeft"],
  ["PageDown", "PageUp"],
] as const;

test("in a running vote every key that goes on turns it, and every key that goes back turns it back", async ({
  lecture,
  page,
}) => {
  const { status, url } = await beginVote(lecture, page);
  for (const [on, back] of PAIRS) {
    await lecture.press(on);
    await expect(status, on).toHaveText("Discuss in pairs");
    await page.clock.fastForward(1000);
    await lecture.press(back);
    await expect(status, back).toContainText("First vote");
    await page.clock.fastForward(1000);
    await expect(page).toHaveURL(url);
  }
});

test("in a running vote the same keys turn it from the speaker view too", async ({ lecture, page }) => {
  const { status, url } = await beginVote(lecture, page);
  const speaker = await Speaker.from(lecture);
  for (const [on, back] of PAIRS) {
    await speaker.press(on);
    await expect(status, on).toHaveText("Discuss in pairs");
    await page.clock.fastForward(1000);
    await speaker.press(back);
    await expect(status, back).toContainText("First vote");
    await page.clock.fastForward(1000);
    await expect(page).toHaveURL(url);
    await expect(speaker.page).toHaveURL(new RegExp(`${new URL(url).hash}$`));
  }
});

test("Escape closes what was opened last, whichever part was loaded first", async ({ lecture, page }) => {
  const bar = page.getByRole("toolbar", { name: "Pen" });
  const zoomed = page.locator(".reveal.zoomed");
  const black = page.getByRole("button", { name: "Resume presentation" });
  for (const order of [
    ["d", "z"],
    ["z", "d"],
  ]) {
    for (const key of order) {
      await lecture.press(key);
      await expect(key === "d" ? bar : zoomed).toBeVisible();
    }
    await lecture.press("b");
    await expect(black).toBeVisible();
    await lecture.press("Escape");
    await expect(black).toBeHidden();
    const [first, last] = order[1] === "d" ? [zoomed, bar] : [bar, zoomed];
    await lecture.press("Escape");
    await expect(last).toHaveCount(0);
    await expect(first).toBeVisible();
    await lecture.press("Escape");
    await expect(first).toHaveCount(0);
    await expect(page.locator(".reveal.overview"), "only then the overview").toHaveCount(0);
  }
});

test("Page Down goes on from a number field", async ({ lecture, page }) => {
  const fields = "input[type=number]";
  const id = await page.locator(`.slides section[id]:has(${fields})`).first().getAttribute("id");
  await lecture.open(`#/${id}`);
  const start = page.url();
  await lecture.slide.locator(fields).first().focus();
  await lecture.press("PageDown");
  await expect(page).not.toHaveURL(start);
  await lecture.press("PageUp");
  await expect(page).toHaveURL(start);
});

test("Page Down goes on from a vote’s number field, as from any other", async ({ lecture, page }) => {
  const { status, question } = await beginVote(lecture, page);
  await question.locator("input[type=number]").first().focus();
  await lecture.press("PageDown");
  await expect(status).toHaveText("Discuss in pairs");
});

test("after a click on an answer a clicker’s arrow goes on; reached by Tab, the answer keeps its arrows", async ({
  lecture,
  page,
}) => {
  const id = await page.locator(".slides section[id]:has(input[type=radio])").first().getAttribute("id");
  await lecture.open(`#/${id}`);
  const start = page.url();
  const radio = lecture.slide.locator("input[type=radio]").first();
  await radio.click();
  await lecture.press("ArrowRight");
  await expect(page).not.toHaveURL(start);
  await lecture.press("ArrowLeft");
  await expect(page).toHaveURL(start);
  await expect(radio, "and the answer stays").toBeChecked();
  await lecture.slide.focus();
  await lecture.press("Tab", "ArrowDown");
  await expect(page).toHaveURL(start);
  await expect(radio).not.toBeChecked();
});

for (const key of ["n", "p", "o", "Escape", "Home", "End", "j"]) {
  test(`${key} works while a radio button has the focus`, async ({ lecture, page }) => {
    const id = await page.locator(".slides section[id]:has(input[type=radio])").first().getAttribute("id");
    await lecture.open(`#/${id}`);
    const start = page.url();
    await lecture.slide.locator("input[type=radio]").first().focus();
    await lecture.press(key);
    if (key === "o" || key === "Escape") await expect(page.locator(".reveal.overview")).toBeVisible();
    else if (key !== "j") await expect(page).not.toHaveURL(start);
  });
}

test("keys work on an Arabic and on a Russian keyboard, a clicker’s full stop too, in both windows", async ({
  lecture,
  page,
}) => {
  const speaker = await Speaker.from(lecture);
  for (const [contents, stop] of [
    ["ة", "ز"],
    ["ь", "ю"],
  ] as const) {
    for (const window of [page, speaker.page]) {
      await pressSign(window, contents, "KeyM");
      await expect(window.getByRole("dialog", { name: "Contents" })).toBeVisible();
      await window.keyboard.press("Escape");
      await pressSign(window, stop, "Period");
      await expect(speaker.button("Black")).toHaveAttribute("aria-pressed", "true");
      await pressSign(window, stop, "Period");
      await expect(speaker.button("Black")).toHaveAttribute("aria-pressed", "false");
    }
  }
});

test("letters and signs can be switched off; commands keep their buttons, and it stays so", async ({
  lecture,
  page,
}) => {
  const help = page.getByRole("dialog", { name: "Keys" });
  await lecture.press("?");
  await help.getByRole("checkbox", { name: /Letters, digits and signs/ }).uncheck();
  await lecture.press("Escape");
  await lecture.press("b", "m", "o", "?", "1", "n");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await lecture.shows(lecture.at(0));
  await lecture.press("ArrowRight", "PageDown", "Home");
  await lecture.shows(lecture.at(0));
  await page.reload();
  await lecture.ready();
  await lecture.press("m");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.getByRole("button", { name: "Keys" }).click();
  await help.getByRole("button", { name: "Contents, part by part" }).click();
  await expect(page.getByRole("dialog", { name: "Contents" })).toBeVisible();
  await lecture.press("Escape", "F1");
  await help.getByRole("checkbox", { name: /Letters, digits and signs/ }).check();
  await lecture.press("Escape", "m");
  await expect(page.getByRole("dialog", { name: "Contents" })).toBeVisible();
});

test("a key held down opens or closes once, so that nothing flickers", async ({ lecture, page }) => {
  for (let repeat = 0; repeat < 5; repeat++) await page.keyboard.down("o");
  await page.keyboard.up("o");
  await expect(page.locator(".reveal.overview")).toBeVisible();
  for (let repeat = 0; repeat < 4; repeat++) await page.keyboard.down("Escape");
  await page.keyboard.up("Escape");
  await expect(page.locator(".reveal.overview")).toHaveCount(0);
  await lecture.shows(lecture.at(0));
});

test("in the overview a clicker’s Page Down opens the slide that is chosen", async ({ lecture, page }) => {
  await lecture.press("o", "ArrowRight", "PageDown");
  await expect(page.locator(".reveal.overview")).toHaveCount(0);
  await lecture.shows(lecture.at(1));
});
