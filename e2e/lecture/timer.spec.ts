// A timer for an activity in phases: by the clock, silent, and told only when a phase ends.
import type { Locator, Page } from "@playwright/test";
import type { Lecture } from "../support/lecture.ts";
import { expect, test } from "../support/test.ts";

const MINUTE = 60_000; // ms

/** A timer as the slide has it; the page's clock stands still until a test moves it. */
class Timer {
  readonly element: Locator;
  readonly phases: readonly { readonly name: string; readonly minutes: number }[];

  constructor(element: Locator, phases: Timer["phases"]) {
    this.element = element;
    this.phases = phases;
  }

  get digits() {
    return this.element.getByRole("timer");
  }

  get status() {
    return this.element.getByRole("status");
  }

  button(name: "Start" | "Pause" | "Again" | "+1 min" | "Next phase" | "Restart") {
    return this.element.getByRole("button", { name, exact: true });
  }

  /** What the digits show at the start of a phase, `plus` minutes later or earlier. */
  minutes(phase: number, plus = 0) {
    return `${(this.phases.at(phase)?.minutes ?? 0) + plus}:00`;
  }

  async is(phase: number) {
    const { name = "" } = this.phases.at(phase) ?? {};
    await expect(this.element.getByRole("listitem").filter({ hasText: name })).toHaveAttribute("aria-current", "step");
    await expect(this.element.locator("[aria-current]")).toHaveCount(1);
  }
}

async function openTimer(lecture: Lecture, page: Page): Promise<Timer> {
  const id = await page.locator(".slides section[id]:has(deck-timer)").first().getAttribute("id");
  await page.clock.install();
  await lecture.open(`#/${id}`);
  await page.clock.pauseAt(Date.now() + 10 * MINUTE);
  const element = lecture.slide.locator("deck-timer");
  const phases = await element.getByRole("listitem").evaluateAll((items) =>
    items.map((item) => ({
      name: item.querySelector("b")?.textContent ?? "",
      minutes: Number(item.getAttribute("data-minutes")),
    })),
  );
  return new Timer(element, phases);
}

/** The time `seconds` before the end of so many minutes, as the digits show it. */
const before = (minutes: number, seconds: number) =>
  `${minutes - Math.ceil(seconds / 60)}:${`${(60 - (seconds % 60)) % 60}`.padStart(2, "0")}`;

test("a phase counts down by the clock, also when the page could not keep up", async ({ lecture, page }) => {
  const timer = await openTimer(lecture, page);
  const minutes = timer.phases[0]?.minutes ?? 0;
  await expect(timer.digits).toHaveText(timer.minutes(0));
  await page.clock.runFor(5000);
  await expect(timer.digits, "not before it is started").toHaveText(timer.minutes(0));
  await timer.button("Start").click();
  await page.clock.runFor(10_000);
  await expect(timer.digits).toHaveText(before(minutes, 10));
  // As when a laptop sleeps: time passes, and no tick runs but the last.
  await page.clock.fastForward(25_000);
  await expect(timer.digits).toHaveText(before(minutes, 35));
});

test("it can be paused and go on", async ({ lecture, page }) => {
  const timer = await openTimer(lecture, page);
  const minutes = timer.phases[0]?.minutes ?? 0;
  await timer.button("Start").click();
  await page.clock.runFor(20_000);
  await timer.button("Pause").click();
  await page.clock.runFor(MINUTE);
  await expect(timer.digits).toHaveText(before(minutes, 20));
  await timer.button("Start").click();
  await page.clock.runFor(5000);
  await expect(timer.digits).toHaveText(before(minutes, 25));
});

test("the start and the end of a phase are told, and the end is shown", async ({ lecture, page }) => {
  const timer = await openTimer(lecture, page);
  const { name = "", minutes = 0 } = timer.phases[0] ?? {};
  const ground = () => timer.digits.evaluate((digits) => getComputedStyle(digits).backgroundColor);
  const calm = await ground();
  await expect(timer.digits, "the digits are not read out").toHaveAttribute("aria-live", "off");
  await timer.button("Start").click();
  await page.clock.runFor(minutes * MINUTE - 1000);
  await expect(timer.digits).toHaveText("0:01");
  await expect(timer.status).toHaveText("The clock runs.");
  expect(await ground()).toBe(calm);
  await page.clock.runFor(1000);
  await expect(timer.digits).toHaveText("0:00");
  await expect(timer.status).toHaveText(`${name}: the time is up.`);
  expect(await ground()).not.toBe(calm);
  await page.clock.runFor(MINUTE);
  await expect(timer.digits, "it stays there").toHaveText("0:00");
});

test("one minute more lengthens a phase, running, paused, or over", async ({ lecture, page }) => {
  const timer = await openTimer(lecture, page);
  const minutes = timer.phases[0]?.minutes ?? 0;
  await timer.button("+1 min").click();
  await expect(timer.digits).toHaveText(timer.minutes(0, 1));
  await expect(timer.status).toHaveText("+1 min. The clock stands still.");
  await page.clock.runFor(5000);
  await expect(timer.digits, "that starts nothing").toHaveText(timer.minutes(0, 1));
  await timer.button("Start").click();
  await page.clock.runFor(10_000);
  await timer.button("+1 min").click();
  await expect(timer.digits).toHaveText(before(minutes + 2, 10));
  await page.clock.runFor((minutes + 2) * MINUTE);
  await expect(timer.status).toContainText("the time is up");
  await timer.button("+1 min").click();
  await expect(timer.status).toHaveText("+1 min. The clock runs.");
  await page.clock.runFor(1000);
  await expect(timer.digits, "over, it goes on at once").toHaveText("0:59");
});

test("phases follow one another, a running one into a running one", async ({ lecture, page }) => {
  const timer = await openTimer(lecture, page);
  await timer.is(0);
  await timer.button("Next phase").click();
  await timer.is(1);
  await page.clock.runFor(5000);
  await expect(timer.digits, "not before it is started").toHaveText(timer.minutes(1));
  await timer.button("Restart").click();
  await timer.is(0);
  await timer.button("Start").click();
  await timer.button("Next phase").click();
  await page.clock.runFor(10_000);
  await expect(timer.digits).toHaveText(before(timer.phases[1]?.minutes ?? 0, 10));
});

test("after the last phase there is no next, only again", async ({ lecture, page }) => {
  const timer = await openTimer(lecture, page);
  for (const _ of timer.phases.slice(1)) await timer.button("Next phase").click();
  await timer.is(-1);
  await expect(timer.button("Next phase")).toBeDisabled();
  const minutes = timer.phases.at(-1)?.minutes ?? 0;
  await timer.button("Start").click();
  await page.clock.runFor(10_000);
  await timer.button("Next phase").dispatchEvent("click");
  await expect(timer.digits).toHaveText(before(minutes, 10));
  await page.clock.runFor(minutes * MINUTE);
  await timer.button("Again").click();
  await expect(timer.status).toHaveText("The clock runs.");
  await page.clock.runFor(1000);
  await expect(timer.digits).toHaveText(before(minutes, 1));
});

test("it goes on while another slide is shown, or its own is moved in the page", async ({ lecture, page }) => {
  const timer = await openTimer(lecture, page);
  const minutes = timer.phases[0]?.minutes ?? 0;
  await timer.button("Start").click();
  await lecture.press("ArrowRight", "ArrowRight", "ArrowRight");
  await expect(timer.element).toHaveCount(0);
  await page.clock.runFor(20_000);
  await page.goBack();
  await page
    .locator("deck-timer")
    .first()
    .evaluate((element) => element.parentElement?.append(element));
  const back = page.getByRole("timer", { includeHidden: true }).first();
  await expect(back).toHaveText(before(minutes, 20));
  await page.clock.runFor(10_000);
  await expect(back).toHaveText(before(minutes, 30));
});

test("a reload stops no clock, and loses no time, phase or added minute", async ({ lecture, page }) => {
  const timer = await openTimer(lecture, page);
  const minutes = timer.phases[1]?.minutes ?? 0;
  const start = await page.evaluate(() => Date.now());
  const reload = async (seconds: number) => {
    await page.clock.resume(); // the deck needs a clock that runs to start
    await page.reload();
    await lecture.ready();
    await page.clock.pauseAt(start + seconds * 1000 + 500); // in the middle of a second: none is about to end
  };
  await timer.button("Next phase").click();
  await timer.button("+1 min").click();
  await timer.button("Start").click();
  await reload(70);
  await expect(timer.digits).toHaveText(before(minutes + 1, 70));
  await timer.is(1);
  await page.clock.runFor(5000);
  await expect(timer.digits, "it runs on").toHaveText(before(minutes + 1, 75));
  await timer.button("Pause").click();
  await reload(140);
  await expect(timer.digits, "what stood still stands still").toHaveText(before(minutes + 1, 75));
  await expect(timer.button("Start")).toBeVisible();
});

test("the keyboard alone starts and pauses it", async ({ lecture, page }) => {
  const timer = await openTimer(lecture, page);
  await lecture.press("Tab");
  await expect(timer.button("Start")).toBeFocused();
  await lecture.press("Space");
  await expect(timer.button("Pause")).toBeFocused();
  await lecture.press("Enter");
  await expect(timer.button("Start")).toBeFocused();
});
