// What clickers send, in either window, wherever the focus is.
import { PLACES, Speaker } from "../support/speaker.ts";
import { expect, test } from "../support/test.ts";

for (const { from, address } of PLACES) {
  test.describe(`from ${from}`, () => {
    test.use({ address });

    for (const key of ["F5", "Shift+F5"]) {
      test(`${key} fills the screen, reloads nothing, and pressed again stays`, async ({ lecture, page }) => {
        const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
        await lecture.press("ArrowRight");
        await page.evaluate(() => document.body.classList.add("not-reloaded"));
        await lecture.press(key);
        await expect.poll(isFull).toBe(true);
        await lecture.press(key, "PageDown", "PageUp");
        expect(await isFull()).toBe(true);
        await expect(page.locator("body.not-reloaded")).toBeAttached();
        await lecture.shows(lecture.at(1));
      });
    }

    test("F5 where full screen is forbidden says so, and reloads nothing", async ({ lecture, page }) => {
      await page.evaluate(() => {
        document.body.classList.add("not-reloaded");
        document.documentElement.requestFullscreen = () => Promise.reject(new TypeError("forbidden"));
      });
      await lecture.press("F5");
      await expect(page.getByRole("status").filter({ hasText: "does not allow full screen" })).toBeVisible();
      await expect(page.locator("body.not-reloaded")).toBeAttached();
    });

    test("F5 in the speaker view makes the deck fill the screen", async ({ lecture, page, complaints }) => {
      const speaker = await Speaker.from(lecture);
      await speaker.page.evaluate(() => document.body.classList.add("not-reloaded"));
      await speaker.press("F5");
      // A browser hands no page from a file the right to fill the screen: then it is said which key to press.
      if (from === "a file") {
        await expect(speaker.page.getByRole("status").filter({ hasText: "press F there" })).toBeVisible();
        complaints.length = 0; // the browser's own: that there was no key in that window
      } else await expect(page.locator("html:fullscreen")).toBeAttached();
      await expect(speaker.page.locator("body.not-reloaded")).toBeAttached();
    });

    test("where the deck may not fill the screen, the speaker view says what to press, and the wall nothing", async ({
      lecture,
      page,
    }) => {
      const speaker = await Speaker.from(lecture);
      await page.evaluate(() => {
        document.documentElement.requestFullscreen = () => Promise.reject(new TypeError("forbidden"));
      });
      await speaker.button("Deck full screen").click();
      await expect(speaker.page.getByRole("status").filter({ hasText: "press F there" })).toBeVisible();
      await expect(page.getByRole("status").filter({ hasText: "full screen" })).toHaveCount(0);
    });

    test("in the speaker view a clicker works from any button", async ({ lecture, page }) => {
      const speaker = await Speaker.from(lecture);
      for (const name of ["Next", "Larger notes"]) {
        await speaker.button(name).focus();
        await speaker.press("PageDown");
        await expect(page).not.toHaveURL(/#\/title$/);
        await speaker.press("Home");
        await lecture.shows(lecture.at(0));
        await speaker.press("w");
        await expect(speaker.button("White")).toHaveAttribute("aria-pressed", "true");
        await speaker.press("w");
        await expect(speaker.button("White")).toHaveAttribute("aria-pressed", "false");
        await speaker.press(".");
        await expect(speaker.button("Black")).toHaveAttribute("aria-pressed", "true");
        await speaker.press(".");
      }
    });

    test("in the speaker view’s text field the keys are text", async ({ lecture }) => {
      const speaker = await Speaker.from(lecture);
      await speaker.press("g");
      const field = speaker.page.getByRole("combobox");
      await field.focus();
      await speaker.page.keyboard.type("b.w n");
      await speaker.press("PageDown");
      await expect(field).toHaveValue("b.w n");
      await lecture.shows(lecture.at(0));
    });

    test("while the screen is black, keys that move do nothing, in either window", async ({ lecture }) => {
      const speaker = await Speaker.from(lecture);
      await speaker.press("b", "PageDown", "ArrowRight");
      await expect(speaker.picture("current")).toContainText("the screen is black");
      await lecture.press("PageDown");
      await speaker.press("b");
      await expect(speaker.picture("current")).not.toContainText("black");
      await lecture.shows(lecture.at(0));
    });
  });
}
