// Practice: what is due is asked, the answer rates itself, and the question comes back on its day.
import type { Page } from "@playwright/test";
import { dayOf } from "../../src/review/practice/days.ts";
import { held } from "../support/held.ts";
import { Question } from "../support/question.ts";
import { expect, test } from "../support/test.ts";

/** Tuesday. */
const START = new Date("2026-11-24T10:00:00");
const A_DAYS_NEW = 8;

/** The practice as a student sees it. */
class Practice {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(time: Date | string = START) {
    await this.page.clock.install({ time });
    await this.page.goto("review.html#practice");
    await expect(this.region).toBeVisible();
  }

  /** Lets the clock go on, or back, and comes again. */
  async comeBack(time: Date | string) {
    await this.page.clock.setFixedTime(time);
    await this.page.reload();
    await expect(this.region).toBeVisible();
  }

  get region() {
    return this.page.getByRole("region", { name: "Practice" });
  }

  get due() {
    return this.region.locator(".due");
  }

  get question() {
    return new Question(this.region.locator("deck-choice, deck-sorting, deck-matching"));
  }

  get stem() {
    return this.question.element.locator("legend, .stem");
  }

  get count() {
    return this.region.getByRole("heading", { name: /^Question/ });
  }

  get nextDay() {
    return this.region.locator(".next-day");
  }

  button(name: string) {
    return this.region.getByRole("button", { name, exact: true });
  }

  rating(name: string) {
    return this.region.getByRole("group", { name: "How hard was it?" }).getByRole("radio", { name });
  }

  /** How many questions the picture shows for a day. */
  coming(day: string | RegExp) {
    return this.region.getByRole("row", { name: day }).getByRole("cell");
  }

  /** Answers the question that is asked: wholly right, or wholly wrong. */
  async answer(isRight: boolean) {
    await this.fillIn(isRight);
    await this.question.check.click();
  }

  async fillIn(isRight: boolean) {
    const { element } = this.question;
    await element.evaluate((widget, right) => {
      const answers = [...(widget.querySelector("template")?.content.querySelectorAll("p") ?? [])];
      const inputs = [...widget.querySelectorAll("input")];
      if (widget.matches("deck-choice")) {
        for (const [index, input] of inputs.entries())
          input.checked = answers[index]?.hasAttribute("data-right") === right;
      } else if (widget.matches("deck-sorting")) {
        for (const [index, row] of [...widget.querySelectorAll(".row")].entries()) {
          const rings = [...row.querySelectorAll("input")];
          const ring = rings.find(({ value }) => (value === answers[index]?.dataset["group"]) === right);
          if (ring) ring.checked = true;
        }
      } else {
        for (const [index, list] of [...widget.querySelectorAll("select")].entries()) {
          const partner = Number(answers[index]?.dataset["partner"]);
          list.selectedIndex = 1 + (right ? partner : (partner + 1) % answers.length);
        }
      }
    }, isRight);
  }

  /** Answers one question and stops. */
  async answerOne(isRight: boolean) {
    await this.button("Start").click();
    await this.answer(isRight);
    await this.button("Stop").click();
  }
}

test("new questions are asked a few a day, each told when it comes back", async ({ page }) => {
  const practice = new Practice(page);
  await practice.open();
  await expect(practice.due).toHaveText(`${A_DAYS_NEW} questions are new today.`);
  await practice.button("Start").click();
  for (let asked = 1; asked <= A_DAYS_NEW; asked++) {
    await expect(practice.count).toHaveText(`Question ${asked} of ${A_DAYS_NEW}`);
    await expect(practice.count).toBeFocused();
    await practice.answer(true);
    await expect(practice.nextDay).toHaveText("Asked again in 2 days, on Thursday 26 November.");
    await practice.button("Next question").click();
  }
  await expect(practice.due).toHaveText("Nothing is left for today.");
  await expect(practice.coming("Thursday 26 November")).toHaveText(`${A_DAYS_NEW}`);
  await expect(practice.coming("Today")).toHaveText("0");
  await practice.button("More new questions").click();
  await expect(practice.count).toHaveText(`Question 1 of ${A_DAYS_NEW}`);
});

test("a wrong answer is asked again tomorrow, before anything new", async ({ page }) => {
  const practice = new Practice(page);
  await practice.open();
  await practice.button("Start").click();
  const stem = await practice.stem.textContent();
  await practice.answer(false);
  await expect(practice.nextDay).toHaveText("Asked again tomorrow, on Wednesday 25 November.");
  await expect(practice.region.getByRole("group", { name: "How hard was it?" })).toBeHidden();
  await practice.comeBack("2026-11-25T00:05:00");
  await expect(practice.due).toHaveText(`1 question is due today, and ${A_DAYS_NEW} are new.`);
  await practice.button("Start").click();
  await expect(practice.stem).toHaveText(stem ?? "");
});

test("the student says how hard it was, and the next day follows", async ({ page }) => {
  const practice = new Practice(page);
  await practice.open();
  await practice.button("Start").click();
  await practice.answer(true);
  await expect(practice.rating("Good: in 2 days")).toBeChecked();
  await practice.rating("Easy: in 8 days").check();
  await expect(practice.nextDay).toHaveText("Asked again in 8 days, on Wednesday 2 December.");
  await expect(practice.coming("After that")).toHaveText("1");
  await practice.rating("Hard: tomorrow").check();
  await expect(practice.nextDay).toHaveText("Asked again tomorrow, on Wednesday 25 November.");
  await practice.comeBack(START);
  await expect(practice.coming("Tomorrow")).toHaveText("1");
  await expect(practice.coming("After that")).toHaveText("0");
});

test("a screen reader meets the question, then how it went, how hard it was, when it comes back, and what is coming", async ({
  page,
}) => {
  const practice = new Practice(page);
  await practice.open();
  await practice.button("Start").click();
  await practice.answer(true);
  await expect(practice.region).toMatchAriaSnapshot(`
    - region "Practice":
      - heading "Practice" [level=2]
      - heading "Question 1 of ${A_DAYS_NEW}" [level=3]
      - group
      - paragraph:
        - button "Check"
        - status: /Right/
      - group "How hard was it?":
        - 'radio "Hard: tomorrow"'
        - 'radio "Good: in 2 days" [checked]'
        - 'radio "Easy: in 8 days"'
      - status: Asked again in 2 days, on Thursday 26 November.
      - paragraph:
        - text: "To read again:"
        - link
      - paragraph:
        - button "Next question"
        - button "Stop"
      - table "Questions coming back":
        - rowgroup:
          - row "Day Questions"
        - rowgroup:
          - row "Today 0"
          - row "Tomorrow 0"
          - row "Thursday 26 November 1"
  `);
});

test("the first attempt counts", async ({ page }) => {
  const practice = new Practice(page);
  await practice.open();
  await practice.button("Start").click();
  await practice.answer(false);
  await expect(practice.question.tryAgain).toBeHidden();
  await practice.answer(true);
  await expect(practice.question.status).toContainText("Right.");
  await expect(practice.nextDay).toHaveText(/^Asked again tomorrow/);
});

test("an answer that is nearly right may have been hard, or forgotten", async ({ page }) => {
  const practice = new Practice(page);
  await practice.open();
  // A sorting question of four rows or more is the only one that is left for today.
  await page.evaluate((today) => {
    const sorting = [...document.querySelectorAll("article deck-sorting")].find(
      (one) => one.querySelectorAll(".row").length >= 4,
    );
    const others = [...document.querySelectorAll<HTMLElement>("article [data-question]")].filter(
      (one) => one !== sorting,
    );
    const card = { at: 1, stability: 9, difficulty: 5, first: today - 1, last: today - 1, due: today + 9 };
    const cards = Object.fromEntries(others.map(({ dataset }) => [dataset["question"], card]));
    const key = `deck:${document.documentElement.dataset["lesson"]}`;
    localStorage.setItem(key, JSON.stringify({ version: 2, begun: 0, cards }));
  }, dayOf(START));
  await practice.comeBack(START);
  await expect(practice.due).toHaveText("1 question is new today.");
  await practice.button("Start").click();
  await practice.fillIn(true);
  await practice.question.element
    .getByRole("radiogroup")
    .first()
    .getByRole("radio", { checked: false })
    .first()
    .check();
  await practice.question.check.click();
  await expect(practice.rating("Hard: tomorrow")).toBeChecked();
  await expect(practice.rating("Forgotten: tomorrow")).toBeVisible();
  await expect(practice.rating("Good")).toHaveCount(0);
  await practice.button("Next question").click();
  await expect(practice.due, "and that was all").toHaveText("Nothing is left for today.");
  await expect(practice.button("Start")).toBeHidden();
});

test("whoever leaves right after an answer loses nothing", async ({ page }) => {
  const practice = new Practice(page);
  await practice.open();
  await practice.button("Start").click();
  await practice.answer(true);
  await expect(practice.nextDay).not.toBeEmpty();
  await practice.comeBack(START);
  await expect(practice.due).toHaveText(`${A_DAYS_NEW - 1} questions are new today.`);
  await expect(practice.coming("Thursday 26 November")).toHaveText("1");
});

test("Stop leaves the practice, and Start goes on with the same question", async ({ page }) => {
  const practice = new Practice(page);
  await practice.open();
  await practice.button("Start").click();
  const stem = await practice.stem.textContent();
  await practice.button("Stop").click();
  await expect(practice.region.getByRole("heading", { name: "Practice" })).toBeFocused();
  await expect(practice.count).toBeHidden();
  await practice.button("Start").click();
  await expect(practice.stem).toHaveText(stem ?? "");
});

test("practice and lesson ask the same question, each with its own answer", async ({ page }) => {
  const practice = new Practice(page);
  await practice.open();
  const inLesson = new Question(page.locator("article deck-choice").first());
  await inLesson.element.getByRole("radio").first().check();
  await inLesson.check.click();
  const ids = () => page.locator("[id]").evaluateAll((elements) => elements.map(({ id }) => id).sort());
  await practice.button("Start").click();
  await expect(practice.question.element.getByRole("radio", { checked: true }), "it starts blank").toHaveCount(0);
  await expect(practice.question.element.locator("[data-result]")).toHaveCount(0);
  await expect(inLesson.element.getByRole("radio").first(), "and leaves the other alone").toBeChecked();
  const all = await ids();
  expect(
    all.filter((id, index) => id === all[index - 1]),
    "no id twice",
  ).toEqual([]);
});

test("after an answer a link leads to the slide that teaches it", async ({ page }) => {
  const practice = new Practice(page);
  await practice.open();
  await practice.button("Start").click();
  await practice.answer(false);
  const link = practice.region.getByText("To read again:").getByRole("link");
  const headline = (await link.textContent()) ?? "";
  await link.click();
  await expect(page.getByRole("heading", { name: headline })).toBeInViewport();
});

test("an answer in another tab is not asked for here", async ({ context, page }) => {
  const practice = new Practice(page);
  await practice.open();
  const other = new Practice(await context.newPage());
  await other.open();
  await other.answerOne(true);
  await expect(practice.due).toHaveText(`${A_DAYS_NEW - 1} questions are new today.`);
  await expect(practice.coming("Thursday 26 November")).toHaveText("1");
});

test("a clock set back by a year, or forward by one, loses nothing", async ({ page }) => {
  const practice = new Practice(page);
  await practice.open();
  await practice.answerOne(true);
  await practice.comeBack("2025-11-24T10:00:00");
  await expect(practice.due, "asked again rather than never").toHaveText(/^1 question is due today/);
  await practice.comeBack("2027-11-24T10:00:00");
  await expect(practice.due).toHaveText(/^1 question is due today/);
  await practice.answerOne(true);
  await expect(practice.due).toHaveText(`${A_DAYS_NEW} questions are new today.`);
  await practice.comeBack("2026-11-24T10:00:00");
  await expect(practice.due).toHaveText(/^1 question is due today/);
  await practice.button("Start").click();
  await practice.answer(true);
  await expect(practice.nextDay).toHaveText(/^Asked again in \d+ days, on/);
});

test.describe("over the night when the clocks go forward", () => {
  test.use({ timezoneId: "Europe/Berlin" });

  test("a day has no hour to lose", async ({ page }) => {
    const practice = new Practice(page);
    await practice.open("2027-03-27T23:30:00+01:00");
    await practice.answerOne(true);
    await practice.comeBack("2027-03-28T23:30:00+02:00");
    await expect(practice.coming("Tomorrow")).toHaveText("1");
    await practice.comeBack("2027-03-29T00:30:00+02:00");
    await expect(practice.due).toHaveText(/^1 question is due today/);
  });
});

test("a journey to another time zone loses nothing", async ({ browser, baseURL }) => {
  test.slow();
  const there = await browser.newContext({ baseURL: baseURL ?? "", timezoneId: "Pacific/Auckland" });
  const practice = new Practice(await there.newPage());
  await practice.open("2026-11-25T09:00:00+13:00");
  await practice.answerOne(true);
  await expect(practice.coming("Friday 27 November")).toHaveText("1");
  // Two hours later, and yet the day before.
  const storageState = await there.storageState();
  const home = await browser.newContext({ baseURL: baseURL ?? "", timezoneId: "Pacific/Honolulu", storageState });
  const again = new Practice(await home.newPage());
  await again.open("2026-11-25T11:00:00+13:00");
  await expect(again.coming("Friday 27 November")).toHaveText("1");
  await again.comeBack("2026-11-27T00:05:00-10:00");
  await expect(again.due).toHaveText(/^1 question is due today/);
  await there.close();
  await home.close();
});

test("the keyboard alone practises", async ({ page }) => {
  const practice = new Practice(page);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await practice.open();
  await practice.button("Start").focus();
  await press("Enter");
  await expect(practice.count).toBeFocused();
  await press("Tab", "Space");
  await expect(practice.question.element.getByRole("radio").first()).toBeChecked();
  await press("Enter");
  await expect(practice.nextDay).not.toBeEmpty();
  await practice.question.check.focus();
  while (!(await practice.button("Next question").evaluate((button) => button === document.activeElement)))
    await press("Tab");
  await press("Enter");
  await expect(practice.count).toHaveText(`Question 2 of ${A_DAYS_NEW}`);
  await expect(practice.count).toBeFocused();
});

test("what asks is loaded when it is first wanted, and says so where it can’t be", async ({ page, complaints }) => {
  const practice = new Practice(page);
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith(".js")) scripts.push(request.url());
  });
  await practice.open();
  const before = scripts.length;
  await page.route("**/*.js", (route) => route.abort());
  await practice.button("Start").click();
  await expect(practice.due).toHaveText("The practice could not be loaded. Load this page again, or try later.");
  expect(scripts.length).toBeGreaterThan(before);
  await expect.poll(() => complaints.length).toBeGreaterThan(0);
  complaints.length = 0;
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("taps answer, rate and go on, and nothing is wider than the screen", async ({ page }) => {
    const practice = new Practice(page);
    await practice.open();
    await practice.button("Start").tap();
    await expect(practice.count).toBeInViewport();
    await practice.answer(true);
    await practice.rating("Easy").tap();
    await expect(practice.nextDay).toHaveText(/in 8 days/);
    for (const button of await practice.region.getByRole("button").or(practice.region.locator(".rating label")).all()) {
      if (await button.isVisible()) expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    const width = () => practice.region.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(await width()).toBe(0);
    await practice.button("Next question").tap();
    await expect(practice.count).toHaveText(/^Question 2/);
  });
});

for (const [width, height] of [
  [844, 390],
  [390, 844],
] as const) {
  test(`each question starts below the bar, at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const practice = new Practice(page);
    await practice.open();
    /** How far below the bar, or the window's edge, the question starts, in px. */
    const gap = () =>
      practice.count.evaluate((count) => {
        const bar = document.querySelector("header")?.getBoundingClientRect().bottom ?? 0;
        return count.getBoundingClientRect().top - Math.max(0, bar);
      });
    await practice.button("Start").click();
    for (let asked = 1; asked <= 3; asked++) {
      await expect(practice.count).toHaveText(`Question ${asked} of ${A_DAYS_NEW}`);
      await expect.poll(gap).toBeLessThan(100);
      expect(await gap()).toBeGreaterThanOrEqual(0);
      await practice.answer(false);
      await practice.button("Next question").click();
    }
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("practice is not offered", async ({ page }) => {
    await page.goto("review.html");
    await expect(page.getByRole("article").first()).toBeVisible();
    await expect(page.getByRole("heading", { name: "Practice" })).toBeHidden();
    await expect(page.getByRole("link", { name: /^Practice/ })).toBeHidden();
  });
});

test("Start pressed twice while the practice is loaded begins it once", async ({ page }) => {
  const practice = new Practice(page);
  await practice.open();
  const load = await held(page, /\/session-[^/]+\.js$/);
  await practice.button("Start").click();
  await practice.button("Start").click();
  load();
  await expect(practice.count).toHaveText(`Question 1 of ${A_DAYS_NEW}`);
  await practice.answer(true);
  await practice.button("Next question").click();
  await expect(practice.count).toHaveText(`Question 2 of ${A_DAYS_NEW}`);
});

test("how hard it was may be said after midnight: the day of the answer counts", async ({ page }) => {
  const practice = new Practice(page);
  await practice.open("2026-11-24T23:50:00");
  await practice.button("Start").click();
  await practice.answer(true);
  await practice.rating("Easy").check();
  const told = (await practice.nextDay.textContent()) ?? "";
  await practice.rating("Good").check();
  await page.clock.setFixedTime("2026-11-25T00:10:00");
  await practice.rating("Easy").check();
  await expect(practice.nextDay).toHaveText(told);
});
