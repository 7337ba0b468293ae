// The reader's choices: at once, kept, and there before the first paint.
import type { Page } from "@playwright/test";
import { PHONE, Review } from "../support/review.ts";
import { expect, test } from "../support/test.ts";

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const textSize = (page: Page) =>
  page
    .locator(".explanation p")
    .first()
    .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
const lineHeight = (page: Page) =>
  page
    .locator(".explanation p")
    .first()
    .evaluate((text) => Number.parseFloat(getComputedStyle(text).lineHeight));

test("colours, text size and line spacing change at once, and are kept", async ({ page }) => {
  const review = new Review(page);
  await review.open();
  const [light, size] = [await ground(page), await textSize(page)];
  await review.opener("Display").click();
  await page.getByRole("radio", { name: "High contrast", exact: true }).check();
  await page.getByRole("radio", { name: "Largest", exact: true }).check();
  await page.getByRole("radio", { name: "Wider", exact: true }).check();
  const chosen = [await ground(page), await textSize(page), await lineHeight(page)];
  expect(chosen[0]).not.toBe(light);
  expect(chosen[1]).toBeGreaterThan(size * 1.5);
  expect(chosen[2]).toBeGreaterThan(2 * Number(chosen[1]));
  await page.reload();
  await review.ready();
  expect([await ground(page), await textSize(page), await lineHeight(page)]).toEqual(chosen);
  await review.opener("Display").click();
  for (const name of ["High contrast", "Largest", "Wider"])
    await expect(page.getByRole("radio", { name, exact: true })).toBeChecked();
});

test("what is kept shows before any script has been loaded", async ({ page }) => {
  const review = new Review(page);
  await review.open();
  const light = await ground(page);
  await review.opener("Display").click();
  await page.getByRole("radio", { name: "Dark", exact: true }).check();
  const dark = await ground(page);
  expect(dark).not.toBe(light);
  await page.route(/review\.html/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<script type="module">.*?<\/script>/s, "");
    await route.fulfill({ response, body });
  });
  await page.reload();
  expect(await ground(page)).toBe(dark);
});

test("until colours are chosen the device’s are followed, also when they change", async ({ page }) => {
  const review = new Review(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await review.open();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.emulateMedia({ colorScheme: "light", contrast: "more" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "contrast");
  await page.emulateMedia({ colorScheme: "light", contrast: "no-preference" });
  await expect(page.locator("html")).not.toHaveAttribute("data-theme");
  await review.opener("Display").click();
  await page.getByRole("radio", { name: "Light", exact: true }).check();
  await page.emulateMedia({ colorScheme: "dark" });
  await page.reload();
  await review.ready();
  await expect(page.locator("html"), "a choice holds").toHaveAttribute("data-theme", "light");
});

test("another tab follows", async ({ page, context }) => {
  const review = new Review(page);
  await review.open();
  const other = await context.newPage();
  await new Review(other).open();
  await review.opener("Display").click();
  await page.getByRole("radio", { name: "Dark", exact: true }).check();
  await expect(other.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("the keyboard alone chooses", async ({ page }) => {
  const review = new Review(page);
  await review.open();
  await review.opener("Display").focus();
  for (const key of ["Enter", "Tab", "ArrowDown", "ArrowDown"]) await page.keyboard.press(key);
  await expect(page.getByRole("radio", { name: "Dark", exact: true })).toBeChecked();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test.describe("on a phone", () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test("a tap chooses, and what is read stays in view", async ({ page }) => {
    const review = new Review(page);
    const slide = "sunset";
    await review.open(slide);
    await expect(review.article(slide).getByRole("heading").first()).toBeInViewport();
    await review.opener("Display").tap();
    await page.getByText("Largest", { exact: true }).tap();
    await expect(page.locator("html")).toHaveAttribute("data-size", "largest");
    await expect(review.article(slide).getByRole("heading").first()).toBeInViewport();
  });
});
