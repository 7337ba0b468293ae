// The worksheet has blanks and boxes and no answer anywhere; the answer key is the same, filled in.
import type { Page } from "@playwright/test";
import { type Pdf, printed } from "./pdf.ts";
import { expect, test } from "./test.ts";

async function open(page: Page, kind: "worksheet" | "key") {
  await page.goto(`print.html?kind=${kind}`);
  await expect(page.locator("html[data-pages=ready]")).toBeAttached();
}

const textOf = ({ sheets }: Pdf) => sheets.map(({ text }) => text).join(" ");
const tagsOf = ({ sheets }: Pdf) => JSON.stringify(sheets.map(({ tags }) => tags));
const times = (word: string, text: string) => text.split(word).length - 1;

test("no feedback, no right answer and no blank’s word is in the worksheet, neither to see nor in its tags", async ({
  page,
}) => {
  await open(page, "key");
  const answers = await page.locator(".exercise :is(li > span:last-child, th) > .answer").allTextContents();
  const words = await page.locator(".blank").allTextContents();
  const key = await printed(page);
  await open(page, "worksheet");
  const alternatives = await page
    .locator("[data-with-blanks]")
    .evaluateAll((drawings) =>
      drawings.map(
        (drawing) => [drawing.getAttribute("data-with-blanks"), drawing.getAttribute("aria-label")] as const,
      ),
    );
  const sheet = await printed(page);

  expect(answers.length).toBeGreaterThan(20);
  const everything = `${textOf(sheet)} ${tagsOf(sheet)}`;
  for (const answer of answers) {
    expect(textOf(key)).toContain(answer);
    expect(everything).not.toContain(answer);
  }
  expect(words.length).toBeGreaterThan(20);
  for (const word of new Set(words)) {
    const blanks = words.filter((one) => one === word).length;
    expect(times(word, textOf(key)) - times(word, textOf(sheet)), `“${word}” is left out`).toBeGreaterThanOrEqual(
      blanks,
    );
  }
  for (const [withBlanks, said] of alternatives) {
    expect(said).toBe(withBlanks);
    expect(said).toContain("(blank)");
  }
});

test("a blank is a rule as long as its words, which the key shows on the rule", async ({ page }) => {
  await open(page, "key");
  const blank = page.locator(".blank").first();
  const rule = page.locator(".blank-rule").first();
  const [word, line] = [await blank.boundingBox(), await rule.boundingBox()];
  expect(Math.abs((word?.width ?? 0) - (line?.width ?? 0))).toBeLessThan(4);
  expect(line?.y).toBeGreaterThan(word?.y ?? 0);
  await expect(blank).toBeVisible();
  await open(page, "worksheet");
  await expect(blank).toBeHidden();
  expect(await page.locator(".blank-rule").count()).toBe(await page.locator(".blank").count());
});

test("every question of the slides is there, each option with its box; the key ticks the right ones", async ({
  page,
}) => {
  await open(page, "worksheet");
  const stems = await page.locator(".exercise").count();
  const boxes = await page.locator(".exercise .box").count();
  expect(stems).toBeGreaterThan(0);
  await expect(page.locator(".exercise .box[data-right]")).toHaveCount(0);
  await open(page, "key");
  await expect(page.locator(".exercise")).toHaveCount(stems);
  await expect(page.locator(".exercise .box")).toHaveCount(boxes);
  for (const list of await page.locator(".exercise .options, .exercise tbody tr").all())
    await expect(list.locator(".box[data-right]").first()).toBeVisible();
});

test("the worksheet has a place for name and date, the key has none", async ({ page }) => {
  await open(page, "worksheet");
  expect((await printed(page)).sheets[0]?.text).toMatch(/Name\s+Date/);
  await open(page, "key");
  expect((await printed(page)).sheets[0]?.text).not.toMatch(/Name\s+Date/);
});
