// A second screen, where the browser can tell (Window Management). Playwright's browser has one: the second is played.
import type { BrowserContext } from "@playwright/test";
import { Lecture } from "../support/lecture.ts";
import { Speaker } from "../support/speaker.ts";
import { expect, test } from "../support/test.ts";

/** Gives every page two screens, or the browser's refusal to tell of them; what is asked of full screen is noted. */
function play(context: BrowserContext, mayTell: boolean) {
  return context.addInitScript((allowed) => {
    const [laptop, projector] = [
      { left: 0, top: 0 },
      { left: 1280, top: 0 },
    ];
    Object.defineProperty(screen, "isExtended", { value: true });
    Object.assign(window, {
      getScreenDetails: () =>
        allowed
          ? Promise.resolve({ currentScreen: laptop, screens: [laptop, projector] })
          : Promise.reject(new DOMException("denied", "NotAllowedError")),
    });
    document.addEventListener("DOMContentLoaded", () => {
      document.documentElement.requestFullscreen = (options) => {
        const on = (options as { screen?: { left: number } } | undefined)?.screen;
        document.body.dataset["filled"] = on ? `screen at ${on.left}` : "its own screen";
        return Promise.resolve();
      };
    });
  }, mayTell);
}

test("the deck is put on the other screen by a click", async ({ page, context }) => {
  await play(context, true);
  const lecture = new Lecture(page);
  await lecture.open();
  const speaker = await Speaker.from(lecture);
  await speaker.button("Deck on the other screen").click();
  await expect(page.locator("body[data-filled='screen at 1280']")).toBeAttached();
  await expect(speaker.page.locator("body[data-filled]")).toHaveCount(0);
});

test("where the browser may not tell of it, the deck fills its own screen", async ({ page, context }) => {
  await play(context, false);
  const lecture = new Lecture(page);
  await lecture.open();
  const speaker = await Speaker.from(lecture);
  await speaker.button("Deck on the other screen").click();
  await expect(page.locator("body[data-filled='its own screen']")).toBeAttached();
});

test("with one screen no other is offered", async ({ lecture }) => {
  const speaker = await Speaker.from(lecture);
  await expect(speaker.button("Deck full screen")).toBeVisible();
  await expect(speaker.button("Deck on the other screen")).toHaveCount(0);
});
