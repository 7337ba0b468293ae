// The deck opened again after a lecture.
import { expect, type Page } from "@playwright/test";

/** The deck opened anew, as next week: the window of the lecture has been left, and another has no address. */
export async function nextWeek(page: Page) {
  const url = new URL(page.url());
  url.hash = "";
  await page.goto("about:blank"); // what a lecture leaves behind is written when the keys rest, or when its window is left
  const next = await page.context().newPage();
  await next.goto(url.href);
  await expect(next.locator("html[data-deck=ready]")).toBeAttached();
  return next;
}
