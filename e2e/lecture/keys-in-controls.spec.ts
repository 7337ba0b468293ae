// Known problem 1: Reveal takes Space from a focused button and arrows from a list; after a click on a radio button
// a clicker is dead.
import type { Page } from "@playwright/test";
import type { Lecture } from "../support/lecture.ts";
import { expect, test } from "../support/test.ts";

/** Opens the first slide that has such a control, and returns the control. */
async function openAt(lecture: Lecture, page: Page, selector: string) {
  const id = await page.locator(`.slides section[id]:has(${selector})`).first().getAttribute("id");
  await lecture.open(`#/${id}`);
  return lecture.slide.locator(selector).first();
}

test("a radio button keeps Space and arrows", async ({ lecture, page }) => {
  const radio = await openAt(lecture, page, "input[type=radio]");
  const { href } = new URL(page.url());
  await radio.focus();
  await lecture.press("Space");
  await expect(radio).toBeChecked();
  await lecture.press("ArrowDown");
  await expect(radio).not.toBeChecked();
  await expect(page).toHaveURL(href);
});

test("a button keeps Space and Enter", async ({ lecture, page }) => {
  await openAt(lecture, page, "[data-step]");
  const more = page.getByRole("button", { name: /One hand more/ }).first();
  await more.focus();
  await lecture.press("Space", "Enter");
  await expect(page.getByRole("spinbutton").first()).toHaveValue("2");
  await expect(more).toBeFocused();
});

test("a list keeps its arrows, figures and letters", async ({ lecture, page }) => {
  const list = await openAt(lecture, page, "select");
  await list.focus();
  await lecture.press("ArrowDown");
  await expect(list).not.toHaveValue("");
  const chosen = await list.inputValue();
  await lecture.press("3");
  await expect(list).not.toHaveValue(chosen);
});

test("a text field keeps every key", async ({ lecture, page }) => {
  const text = await openAt(lecture, page, "textarea");
  const { href } = new URL(page.url());
  await text.focus();
  await page.keyboard.type("b. m? n");
  await lecture.press("PageDown", "ArrowRight", "Home");
  await expect(text).toHaveValue("b. m? n");
  await expect(page).toHaveURL(href);
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

for (const [control, selector] of [
  ["radio button", "input[type=radio]"],
  ["button", "deck-choice button"],
  ["list", "select"],
] as const) {
  test(`a clicker moves the deck while a ${control} has the focus`, async ({ lecture, page }) => {
    const focused = await openAt(lecture, page, selector);
    const start = page.url();
    if (control === "radio button") await focused.click();
    else await focused.focus();
    await lecture.press("PageDown");
    await expect(page).not.toHaveURL(start);
    await lecture.press("PageUp");
    await expect(page).toHaveURL(start);
    await focused.focus();
    await lecture.press("b");
    await expect(page.getByRole("button", { name: "Resume presentation" })).toBeVisible();
    await lecture.press("b");
    await expect(page.getByRole("button", { name: "Resume presentation" })).toBeHidden();
  });
}
