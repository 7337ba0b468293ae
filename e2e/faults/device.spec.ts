// What a browser, its storage, its clock and its windows do to a lecture.
import { expect, test } from "../support/test.ts";

test("storage that is wiped while a page is open loses nothing of what the page knows", async ({ page }) => {
  await page.goto("review.html");
  const texts = page.locator("deck-text").getByRole("textbox");
  await texts.first().fill("From before.");
  await page.evaluate(() => localStorage.clear());
  await texts.nth(1).fill("From after.");
  await page.reload();
  await expect(texts.first()).toHaveValue("From before.");
  await expect(texts.nth(1)).toHaveValue("From after.");
});

test("a browser without full screen says that, and the deck goes on", async ({ lecture, page }) => {
  await page.addInitScript(() => {
    Object.assign(Element.prototype, { requestFullscreen: undefined });
  });
  await page.reload();
  await lecture.ready();
  await lecture.press("f");
  await expect(page.locator("#deck_notice")).toContainText("does not allow full screen");
  await lecture.press("PageDown");
  await lecture.shows(lecture.at(1));
});

test("a browser that refuses the wake lock and the service worker shows the lecture all the same", async ({
  lecture,
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(navigator.wakeLock ?? {}, { request: () => Promise.reject(new DOMException("", "NotAllowedError")) });
    navigator.serviceWorker.register = () => Promise.reject(new DOMException("", "SecurityError"));
  });
  await page.reload();
  await lecture.ready();
  await lecture.press("f", "PageDown");
  await lecture.shows(lecture.at(1));
});

test("a clock that is set back gives a timer no time, and stops it no more than that", async ({ lecture, page }) => {
  const slide = await lecture.having("deck-timer");
  await page.clock.install({ time: new Date("2026-11-25T10:00:00") });
  await lecture.open(`#/${slide.id}`);
  await page.reload();
  await lecture.ready();
  const timer = lecture.slide.locator("deck-timer");
  await timer.getByRole("button", { name: "Start", exact: true }).click();
  await page.clock.fastForward(30_000);
  const left = async () => {
    const [minutes = 0, seconds = 0] = (await timer.getByRole("timer").textContent())?.split(":").map(Number) ?? [];
    return minutes * 60 + seconds;
  };
  const before = await left();
  await page.clock.setSystemTime(new Date("2026-11-25T09:00:00"));
  await page.clock.fastForward(1_000);
  expect(await left()).toBeLessThanOrEqual(before);
  await page.clock.fastForward(20_000);
  expect(await left()).toBeLessThanOrEqual(before - 15);
});

test("an hour in the background and a computer's sleep leave the lecture where it was", async ({ lecture, page }) => {
  await page.clock.install();
  const slide = lecture.withSteps;
  await lecture.open(`#/${slide.id}/0`);
  await page.evaluate(() => {
    Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await page.clock.fastForward(3_600_000);
  await page.evaluate(() => {
    Object.defineProperty(document, "visibilityState", { value: "visible", configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await lecture.shows(slide);
  await lecture.press("ArrowRight");
  await expect(page).toHaveURL(new RegExp(`#/${slide.id}/1$`));
});

test("a dialog that is closed after the slide has changed gives the focus to the slide", async ({ lecture, page }) => {
  await lecture.press("ArrowRight", "m");
  const dialog = page.getByRole("dialog", { name: "Contents" });
  await expect(dialog).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`#/${lecture.at(0).id}$`));
  await lecture.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(lecture.slide).toBeFocused();
});
