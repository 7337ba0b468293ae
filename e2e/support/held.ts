// What a page asks for and does not get before the test says so.
import type { Page } from "@playwright/test";

/**
 * Holds back what a page asks for from now on.
 *
 * @param address of the requests, as `page.route` takes it
 * @returns lets through what was held back, and all that comes later
 */
export async function held(page: Page, address: string | RegExp): Promise<() => void> {
  let letThrough = () => {};
  const isLet = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(address, async (route) => {
    await isLet;
    await route.continue();
  });
  return letThrough;
}
