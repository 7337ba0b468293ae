// The worksheet has blanks and boxes and no answer anywhere; the answer key is the same, filled in.
import type { Page } from "@playwright/test";
import { printed } from "../support/pdf.ts";
import { expect, test } from "../support/test.ts";

async function open(page: Page, kind: "worksheet" | "key") {
  await page.goto(`print.html?kind=${kind}`);
  await expect(page.locator("html[data-pages=ready]")).toBeAttached();
}

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
  const lists = await page.locator(".exercise .options, .exercise tbody tr").all();
  expect(lists.length).toBeGreaterThan(0);
  for (const list of lists) await expect(list.locator(".box[data-right]").first()).toBeVisible();
});

test("the worksheet has a place for name and date, the key has none", async ({ page }) => {
  await open(page, "worksheet");
  expect((await printed(page)).sheets[0]?.text).toMatch(/Name\s+Date/);
  await open(page, "key");
  expect((await printed(page)).sheets[0]?.text).not.toMatch(/Name\s+Date/);
});
