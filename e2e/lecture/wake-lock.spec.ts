import type { Page } from "@playwright/test";
import { expect, test } from "../support/test.ts";

/** Stands in for the browser's wake lock, which a browser without a screen has not. */
async function withWakeLock(page: Page, isDenied: boolean) {
  await page.addInitScript((denied) => {
    const held = new Set<EventTarget>();
    Object.defineProperty(window, "locksHeld", { get: () => held.size });
    const request = async () => {
      if (denied) throw new DOMException("denied", "NotAllowedError");
      const lock = Object.assign(new EventTarget(), {
        release: async () => {
          held.delete(lock);
          lock.dispatchEvent(new Event("release"));
        },
      });
      held.add(lock);
      // As the system does where the page is hidden.
      document.addEventListener("visibilitychange", () => document.hidden && lock.release());
      return lock;
    };
    Object.defineProperty(navigator, "wakeLock", { value: { request }, configurable: true });
  }, isDenied);
}

const locksHeld = (page: Page) => page.evaluate(() => (window as unknown as { locksHeld: number }).locksHeld);
const setHidden = (page: Page, hidden: boolean) =>
  page.evaluate((is) => {
    Object.defineProperty(document, "hidden", { value: is, configurable: true });
    Object.defineProperty(document, "visibilityState", { value: is ? "hidden" : "visible", configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  }, hidden);

test("the screen stays awake while the lecture is full screen, also after the page was hidden", async ({
  page,
  lecture,
}) => {
  await withWakeLock(page, false);
  await page.reload();
  await lecture.ready();
  expect(await locksHeld(page)).toBe(0);
  await lecture.press("f");
  await expect.poll(() => locksHeld(page)).toBe(1);
  await setHidden(page, true);
  await expect.poll(() => locksHeld(page)).toBe(0);
  await setHidden(page, false);
  await expect.poll(() => locksHeld(page)).toBe(1);
  await lecture.press("f");
  await expect.poll(() => locksHeld(page)).toBe(0);
});

test("where the lock is denied, nothing is said and the lecture goes on", async ({ page, lecture }) => {
  await withWakeLock(page, true);
  await page.reload();
  await lecture.ready();
  await lecture.press("f", "ArrowRight");
  await lecture.shows(lecture.at(1));
  await expect(page.locator("#deck_notice")).toBeEmpty();
});
