import type { Page } from "@playwright/test";
import { Lecture } from "../support/lecture.ts";
import { Speaker } from "../support/speaker.ts";
import { expect, test } from "../support/test.ts";
import { Vote } from "../support/vote.ts";

/** The first question of the deck; the test turns the clock. */
async function openVote(lecture: Lecture, page: Page) {
  await page.clock.install();
  const id = await page.locator(".slides section[id]:has(deck-choice)").first().getAttribute("id");
  await lecture.open(`#/${id}`);
  const vote = new Vote(lecture.slide.locator("deck-choice").first());
  await expect(vote.button("Vote first")).toBeVisible();
  return vote;
}

test("the speaker view goes on with the vote, and with the deck only once the answer is shown", async ({
  lecture,
  page,
}) => {
  const vote = await openVote(lecture, page);
  const question = lecture.first("slide that asks it", ({ id }) => page.url().includes(`#/${id}`));
  const speaker = await Speaker.from(lecture);
  await speaker.press("a");
  await expect(vote.button("Discuss")).toBeVisible();
  await speaker.shows(question);
  for (const next of ["Vote again", "Reveal"]) {
    await speaker.button("Next").click();
    await expect(vote.button(next)).toBeVisible();
    await speaker.shows(question);
  }
  await vote.keepsQuiet();
  await speaker.button("Next").click();
  await expect(vote.element.locator("[data-right]")).not.toHaveCount(0);
  await expect(lecture.slide).toHaveId(question.id);
});

test("from the speaker view too one can go back in a vote, and leave it as it is", async ({ lecture, page }) => {
  const vote = await openVote(lecture, page);
  const question = lecture.first("slide that asks it", ({ id }) => page.url().includes(`#/${id}`));
  const speaker = await Speaker.from(lecture);
  await speaker.press("a");
  await speaker.button("Next").click();
  await expect(vote.status).toHaveText("Discuss in pairs");
  await speaker.press("PageUp");
  await expect(vote.status).toContainText("First vote");
  await speaker.shows(question);
  await speaker.press("Alt+ArrowRight");
  await lecture.shows(lecture.afterOnMainLine(question));
  await speaker.button("Contents").click();
  const contents = speaker.page.getByRole("dialog", { name: "Contents" });
  await contents.getByRole("link", { name: question.headline }).click();
  await expect(vote.status).toContainText("First vote");
  await speaker.button("Contents").click();
  await contents.getByRole("link", { name: lecture.after(question).headline }).click();
  await lecture.shows(lecture.after(question));
});

test("a class votes, discusses, votes again, and only then sees the answer", async ({ lecture, page }) => {
  const vote = await openVote(lecture, page);
  await vote.button("Vote first").click();
  await expect(vote.status).toHaveText("First vote, alone: 0 hands");
  await vote.count(12, 9);
  await vote.element
    .getByRole("button", { name: /One hand more/ })
    .nth(2)
    .click();
  // Which answer got the hand is told too.
  const third = await vote.element.locator(".option .text").nth(2).textContent();
  await expect(vote.status).toHaveText(`First vote, alone: 22 hands ${third}: 1.`);
  await vote.keepsQuiet();

  await vote.button("Discuss").click();
  await expect(vote.status).toHaveText("Discuss in pairs");
  await expect(vote.counts, "nothing is counted now").toHaveCount(0);
  await vote.keepsQuiet();

  await vote.button("Vote again").click();
  await expect(vote.counts.first(), "the second vote starts from none").toHaveValue("0");
  await vote.count(20, 1, 1);
  await vote.keepsQuiet();

  await vote.button("Reveal").click();
  await expect(vote.status).toHaveText(/^Outlined: first vote\. Filled: second\. Right answer\. [^.]+: .+\.$/);
  for (const reason of await vote.reasons())
    await expect(vote.element.locator(".why").getByText(reason)).toBeInViewport();
  await expect(vote.element.locator(".result").getByText("Right answer.")).toHaveCount(1);
  await expect(vote.bars.first()).toHaveText(/first 12\s*second 20/);
  await expect(vote.button("Check")).toHaveCount(0);

  await vote.button("Ask anew").click();
  await expect(vote.button("Check")).toBeVisible();
  for (const reason of await vote.reasons()) await expect(vote.element.getByText(reason)).toHaveCount(0);
  await vote.button("Vote first").click();
  await expect(vote.counts.first()).toHaveValue("0");
});

test("the answer cannot be had before the end, by whatever way", async ({ lecture, page }) => {
  const vote = await openVote(lecture, page);
  const ring = vote.element.getByRole("radio").or(vote.element.getByRole("checkbox")).first();
  await ring.check();
  await vote.button("Check").click();
  await expect(vote.element.locator("[data-result]").first()).toBeVisible();
  await vote.press("a");
  await expect(vote.status, "the answer given before is taken back").toHaveText("First vote, alone: 0 hands");
  await vote.keepsQuiet();
  await expect(ring).not.toBeChecked();
  await expect(ring).toBeDisabled();
  await vote.element.locator("label").first().click({ force: true }); // its ring is off
  await vote.counts.first().press("Enter");
  await vote.element.locator("form").evaluate((form: HTMLFormElement) => form.requestSubmit());
  await vote.keepsQuiet();
  await expect(vote.status).toHaveText("First vote, alone: 0 hands");
});

test("A begins and goes on; a clicker goes on and back, then to the next slide or step", async ({ lecture, page }) => {
  const vote = await openVote(lecture, page);
  const { id } = await lecture.slide.evaluate(({ id }) => ({ id }));
  const hash = `#/${id}`;
  await vote.press("a");
  await expect(vote.status).toContainText("First vote");
  await vote.counts.first().focus();
  await page.keyboard.type("7");
  await vote.press("PageDown");
  await expect(vote.status).toHaveText("Discuss in pairs");
  await vote.press("PageUp");
  await expect(vote.counts.first(), "back in the first vote its counts are there").toHaveValue("7");
  await vote.press("PageDown", "ArrowRight");
  await expect(vote.status).toContainText("Second vote");
  await vote.press("a");
  await expect(vote.element.locator(".result").getByText("Right answer.")).toBeVisible();
  expect(new URL(page.url()).hash, "the deck has not moved").toBe(hash);
  await vote.press("a");
  await expect(vote.element.locator(".result").getByText("Right answer."), "A stops there").toBeVisible();
  await vote.press("PageDown");
  await expect.poll(() => new URL(page.url()).hash).not.toBe(hash);
  await vote.press("PageUp");
  await expect(vote.element.locator(".result").getByText("Right answer.")).toBeVisible();
  await vote.press("PageUp");
  await expect(lecture.slide, "and the deck goes back past it").not.toHaveId(id);
});

test("a key held down does not run through the vote", async ({ lecture, page }) => {
  const vote = await openVote(lecture, page);
  await vote.press("a");
  await page.keyboard.down("PageDown");
  for (let repeat = 0; repeat < 5; repeat++) await page.keyboard.down("PageDown");
  await page.keyboard.up("PageDown");
  await expect(vote.status).toHaveText("Discuss in pairs");
});

test("a double press or a double click is one step, and does not run past the answer", async ({ lecture, page }) => {
  const vote = await openVote(lecture, page);
  await page.clock.pauseAt(Date.now() + 3_600_000);
  const { id } = await lecture.slide.evaluate(({ id }) => ({ id }));
  await vote.button("Vote first").dblclick();
  await expect(vote.status).toContainText("First vote");
  await vote.button("Discuss").dblclick();
  await expect(vote.status).toHaveText("Discuss in pairs");
  await vote.press("PageDown");
  await page.keyboard.press("PageDown");
  await expect(vote.status).toContainText("Second vote");
  await vote.press("PageDown");
  await page.keyboard.press("PageDown");
  await expect(vote.element.locator(".result").getByText("Right answer.")).toBeVisible();
  await expect(lecture.slide).toHaveId(id);
  await vote.button("Back").click();
  await vote.button("Reveal").dblclick();
  await expect(vote.bars.first()).toBeVisible();
});

test("bars are hidden until they are asked for, and shown at the end", async ({ lecture, page }) => {
  const vote = await openVote(lecture, page);
  await vote.press("a");
  await vote.count(4, 2, 1);
  await expect(vote.bars.first()).toBeHidden();
  await vote.button("Bars").click();
  await expect(vote.button("Bars")).toHaveAttribute("aria-pressed", "true");
  const lengths = () =>
    vote.element
      .locator(".before")
      .evaluateAll((bars) => bars.map((bar) => Number.parseFloat(getComputedStyle(bar, "::before").inlineSize)));
  const [long = 0, half, quarter] = await lengths();
  expect(long).toBeGreaterThan(300);
  expect(half).toBeCloseTo(long / 2, 0);
  expect(quarter).toBeCloseTo(long / 4, 0);
  await vote.button("Bars").click();
  await expect(vote.bars.first()).toBeHidden();
  await vote.press("PageDown", "PageDown", "PageDown");
  await expect(vote.bars.first()).toBeVisible();
});

test("a reload keeps phase and counts; another class finds none", async ({ lecture, page, context }) => {
  const vote = await openVote(lecture, page);
  await vote.press("a");
  await vote.count(3, 8);
  await vote.button("Discuss").click();
  await page.reload();
  await expect(vote.status).toHaveText("Discuss in pairs");
  await vote.press("PageDown", "PageDown");
  await page.reload();
  await expect(vote.element.locator(".result").getByText("Right answer.")).toBeVisible();
  await expect(vote.bars.nth(1)).toContainText("8");
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole("button", { name: "Vote first" }).first()).toBeVisible();
  await expect(other.getByText("Right answer.")).toHaveCount(0);
});

test("a vote of another day is over, should the browser bring its last session back", async ({ lecture, page }) => {
  const vote = await openVote(lecture, page);
  await vote.press("a", "PageDown", "PageDown", "PageDown");
  await expect(vote.element.locator(".result").getByText("Right answer.")).toBeVisible();
  await page.clock.fastForward(20 * 3_600_000);
  await page.reload();
  await expect(vote.button("Vote first")).toBeVisible();
  await expect(vote.element.getByText("Right answer.")).toHaveCount(0);
});

test("Stop takes a vote away, and the question can be answered at once", async ({ lecture, page }) => {
  const vote = await openVote(lecture, page);
  await vote.button("Vote first").press("Enter");
  await expect(vote.button("Discuss"), "the focus stays with the vote").toBeFocused();
  await vote.count(5);
  await vote.button("Stop").click();
  await expect(vote.button("Vote first")).toBeVisible();
  await expect(vote.counts).toHaveCount(0);
  await vote.element.getByRole("radio").first().check();
  await vote.button("Check").click();
  await expect(vote.status).toContainText(/Right|Not quite/);
});

test("the discussion has a clock for whoever wants one, with digits that the last row reads", async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  const lecture = new Lecture(page);
  await page.clock.install();
  await lecture.open();
  const vote = await openVote(lecture, page);
  await vote.press("a", "PageDown");
  const digits = vote.element.getByRole("timer");
  await expect(digits).toHaveText("2:00");
  expect(await digits.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize))).toBeGreaterThanOrEqual(96);
  await vote.button("Start").click();
  await page.clock.runFor(65_000);
  await expect(digits).toHaveText("0:55");
});

test("on a slide without a question A says so", async ({ lecture, page }) => {
  await lecture.press("a");
  await expect(page.getByRole("status").filter({ hasText: "no question to vote on" })).toBeVisible();
});
