// The deck opened again after a lecture.
import { expect, type Page } from "@playwright/test";

/** The deck opened anew, as next week: another window, without an address. */
export async function nextWeek(page: Page) {
  const url = new URL(page.url());
  url.hash = "";
  const next = await page.context().newPage();
  await next.goto(url.href);
  await expect(next.locator("html[data-deck=ready]")).toBeAttached();
  return next;
}
