// The deck and its speaker view follow one another, whatever becomes of either window.
import { Lecture } from "../support/lecture.ts";
import { PLACES, Speaker } from "../support/speaker.ts";
import { expect, test } from "../support/test.ts";

/** To the next slide of the main line whatever its steps, and back. */
const ON = ["Alt+ArrowRight"];
const BACK = ["Alt+ArrowLeft"];

for (const { from, address } of PLACES) {
  test.describe(`from ${from}`, () => {
    test.use({ address });

    test("each window follows the other, step by step", async ({ lecture }) => {
      const slide = lecture.withSteps;
      await lecture.open(`#/${slide.id}`);
      const speaker = await Speaker.from(lecture);
      await speaker.press("PageDown");
      await expect(lecture.stepsShown).toHaveCount(1);
      await lecture.press("PageDown");
      await expect(speaker.stepsShown).toHaveCount(2);
      await speaker.button("Previous").click();
      await expect(lecture.stepsShown).toHaveCount(1);
      await speaker.press("Alt+ArrowRight");
      await lecture.shows(lecture.afterOnMainLine(slide));
      await lecture.press("Home");
      await speaker.shows(lecture.at(0));
    });

    test("every key that moves the deck leads to the same place from the speaker view", async ({ lecture }) => {
      const claim = lecture.withEvidence;
      await lecture.open(`#/${claim.id}/${claim.steps - 1}`);
      const speaker = await Speaker.from(lecture);
      const evidence = lecture.after(claim);
      for (const [key, there] of [
        ["ArrowDown", evidence],
        ["ArrowUp", claim],
        ["ArrowRight", lecture.afterOnMainLine(claim)],
        ["ArrowLeft", claim],
        ["Space", evidence],
        ["Shift+Space", claim],
        ["n", evidence],
        ["p", claim],
        ["Home", lecture.at(0)],
      ] as const) {
        await speaker.press(key);
        await speaker.shows(there);
        await lecture.shows(there);
      }
    });

    test("black and white are shown and ended in either window", async ({ lecture, page }) => {
      const speaker = await Speaker.from(lecture);
      const resume = page.getByRole("button", { name: "Resume presentation" });
      await speaker.press("b");
      await expect(resume).toBeVisible();
      await expect(speaker.picture("current")).toContainText("the screen is black");
      await lecture.press("w");
      await expect(speaker.button("White")).toHaveAttribute("aria-pressed", "true");
      await expect(resume).toHaveCSS("background-color", "rgb(255, 255, 255)");
      await speaker.press("Escape");
      await expect(resume).toBeHidden();
      await speaker.button("White").click();
      await expect(resume).toBeVisible();
      await lecture.press("Escape");
      await expect(speaker.button("White")).toHaveAttribute("aria-pressed", "false");
    });

    test("the deck reloaded, closed and opened anew comes back to the speaker view's slide", async ({
      lecture,
      page,
      context,
    }) => {
      const speaker = await Speaker.from(lecture);
      await speaker.press(...ON, ...ON);
      await lecture.shows(lecture.at(2));
      await page.reload();
      await lecture.ready();
      await lecture.press(...BACK); // before the two have found one another
      await speaker.shows(lecture.at(1));
      await lecture.shows(lecture.at(1));
      await lecture.press(...ON);
      await page.reload();
      await lecture.ready();
      await speaker.shows(lecture.at(2));
      await speaker.press(...BACK);
      await lecture.shows(lecture.at(1));
      await lecture.press(...ON);
      await speaker.shows(lecture.at(2));

      await page.close();
      await speaker.press(...BACK);
      await speaker.shows(lecture.at(1));
      await expect(speaker.page.getByText("The deck’s window is not open.")).toBeVisible();
      const [anew] = await Promise.all([
        context.waitForEvent("page"),
        speaker.page.getByRole("link", { name: "Open the deck" }).click(),
      ]);
      const again = new Lecture(anew, address);
      await again.ready();
      await again.shows(lecture.at(1));
      await expect(speaker.page.getByText("The deck’s window is not open.")).toBeHidden();
      await speaker.press(...ON);
      await again.shows(lecture.at(2));
    });

    test("a deck opened by hand finds the speaker view", async ({ lecture, page, context }) => {
      const speaker = await Speaker.from(lecture);
      await speaker.press("End");
      await lecture.shows(lecture.at(-1));
      await page.close();
      const other = new Lecture(await context.newPage(), address);
      await other.open();
      await other.shows(lecture.at(-1));
      await other.press(...BACK);
      await speaker.shows(lecture.at(-2));
    });

    test("the speaker view reloaded, closed and opened anew comes back to the deck's slide", async ({ lecture }) => {
      let speaker = await Speaker.from(lecture);
      await lecture.press(...ON);
      await speaker.shows(lecture.at(1));
      await speaker.page.reload();
      await speaker.ready();
      await speaker.shows(lecture.at(1));
      await lecture.press(...ON);
      await speaker.shows(lecture.at(2));
      await speaker.page.close();
      await lecture.press(...ON);
      await lecture.shows(lecture.at(3));
      speaker = await Speaker.again(lecture);
      await speaker.shows(lecture.at(3));
      await speaker.press(...BACK);
      await lecture.shows(lecture.at(2));
    });

    test("a window that crashes takes nothing with it", async ({ lecture, page, context }) => {
      // Opened by its address it is a process of its own.
      const speaker = new Speaker(await context.newPage());
      await speaker.page.goto(`${address}?speaker`);
      await speaker.ready();
      await speaker.press(...ON);
      await lecture.shows(lecture.at(1));
      const devtools = await context.newCDPSession(page);
      const crash = page.waitForEvent("crash");
      devtools.send("Page.crash").catch(() => undefined); // never answered
      await crash;
      await speaker.press(...ON);
      await speaker.shows(lecture.at(2));
      const again = new Lecture(await context.newPage(), address);
      await again.open();
      await again.shows(lecture.at(2));
    });

    test("messages that are none, or another deck's, move nothing", async ({ lecture, page }) => {
      const speaker = await Speaker.from(lecture);
      await speaker.press(...ON);
      await lecture.shows(lecture.at(1));
      const position = { slide: lecture.at(5).id, step: -1, screen: "slide", clock: 99 };
      const message = { type: "position", position, ink: 0 };
      /** What both windows are told, each as by the other one. */
      const tell = (from: string, all: readonly unknown[]) =>
        page.evaluate(
          ([from, all]) => {
            const deck = `deck:${location.pathname.replace(/index\.html$/, "")}`;
            const whose = sessionStorage.getItem(`${deck}:window`);
            for (const role of ["deck", "speaker"])
              for (const [index, one] of all.entries()) {
                const envelope = { deck, role, from, count: index + 1, of: whose, to: whose };
                new BroadcastChannel(deck).postMessage(typeof one === "object" && one ? { ...envelope, ...one } : one);
              }
            const other = "deck:/other/";
            new BroadcastChannel(other).postMessage({
              ...Object(all.at(-1)),
              deck: other,
              role: "deck",
              from,
              count: 99,
              of: whose,
            });
          },
          [from, all] as const,
        );
      const wrong = { slide: "no-such-slide", step: 0.5, screen: "red", clock: -1 };
      await tell("nobody", [
        null,
        "next",
        { deck: "deck:/other/", message },
        { count: "1", message },
        { of: "another window", to: "another window", message },
        ...Object.entries(wrong).map(([name, value]) => ({
          message: { ...message, position: { ...position, [name]: value } },
        })),
        { message: { ...message, type: "close" } },
      ]);
      await speaker.press(...ON);
      await lecture.shows(lecture.at(2));
      await speaker.shows(lecture.at(2));
      // They listen: a right one moves both.
      await tell("somebody", [{ message }]);
      await lecture.shows(lecture.at(5));
      await speaker.shows(lecture.at(5));
    });

    test("of two decks only the one that the speaker view belongs to follows it", async ({ lecture, context }) => {
      const other = new Lecture(await context.newPage(), address);
      await other.open();
      await other.press("End");
      const last = other.first("last", (slide) => slide === other.slides.findLast((one) => !one.isEvidence));
      await other.shows(last);
      await lecture.press(...ON);
      await lecture.shows(lecture.at(1));
      await other.shows(last);
      const speaker = await Speaker.from(lecture);
      await speaker.press(...ON);
      await lecture.shows(lecture.at(2));
      await other.shows(last);
      await other.press("Home");
      await other.page.reload();
      await other.ready();
      await speaker.press(...ON);
      await lecture.shows(lecture.at(3));
      await other.shows(other.at(0));
      await speaker.page.reload();
      await speaker.found();
      await speaker.press(...BACK);
      await lecture.shows(lecture.at(2));
      await other.shows(other.at(0));
    });
  });
}
