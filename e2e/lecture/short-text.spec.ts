// A short text: what a student writes stays on the device, and is there again.
import type { Page } from "@playwright/test";
import type { Lecture } from "../support/lecture.ts";
import { expect, test } from "../support/test.ts";

async function openTexts(lecture: Lecture, page: Page) {
  const id = await page.locator(".slides section[id]:has(deck-text)").first().getAttribute("id");
  await lecture.open(`#/${id}`);
  const labels = await lecture.slide.locator("deck-text label").allTextContents();
  return labels.map((label) => lecture.slide.getByRole("textbox", { name: label }));
}

test("every text has its label, and says where it stays", async ({ lecture, page }) => {
  const texts = await openTexts(lecture, page);
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) {
    await expect(text).toBeVisible();
    await expect(text).toHaveAccessibleDescription("Stays on this device");
  }
});

test("what is written is there again, each in its place", async ({ lecture, page }) => {
  for (const [index, text] of (await openTexts(lecture, page)).entries()) await text.fill(`Sentence ${index + 1}.`);
  await page.reload();
  for (const [index, text] of (await openTexts(lecture, page)).entries())
    await expect(text).toHaveValue(`Sentence ${index + 1}.`);
});

test("the keyboard alone writes, and Tab leads out", async ({ lecture, page }) => {
  const texts = await openTexts(lecture, page);
  await lecture.press("Tab");
  for (const text of texts) {
    await expect(text).toBeFocused();
    await page.keyboard.type("A sentence, with spaces.");
    await expect(text).toHaveValue("A sentence, with spaces.");
    await lecture.press("Tab");
    await expect(text).not.toBeFocused();
  }
});

test("where storage is forbidden a text stays while the page is open", async ({ lecture, page }) => {
  const texts = await openTexts(lecture, page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await texts[0]?.fill("Kept in the page.");
  await lecture.press("Tab", "Tab", "Tab", "PageDown", "PageUp");
  // As when a document puts the slide in another place.
  await page
    .locator("deck-text")
    .first()
    .evaluate((element) => element.replaceWith(element.cloneNode(true)));
  await expect(lecture.slide.getByRole("textbox").first()).toHaveValue("Kept in the page.");
});

test("the box keeps its size, however much is written", async ({ lecture, page }) => {
  const [text] = await openTexts(lecture, page);
  const before = await text?.boundingBox();
  await text?.focus();
  await page.keyboard.insertText("Many words. ".repeat(60));
  expect(await text?.boundingBox()).toEqual(before);
  expect((await text?.inputValue())?.length, "and not without end").toBe(600);
});
