// What the lesson's own words decide: that no feedback, vote or clock moves a thing or leaves its slide.
import type { Locator } from "@playwright/test";
import { Choice } from "../support/choice.ts";
import { layoutProblems } from "../support/layout.ts";
import { placesOf } from "../support/places.ts";
import { eachChoice, stepsOf } from "../support/question.ts";
import { Sorting } from "../support/sorting.ts";
import { expect, test } from "../support/test.ts";
import { Vote } from "../support/vote.ts";

test("feedback to a choice moves nothing, whatever is answered", async ({ lecture, words }) => {
  test.slow();
  await eachChoice(
    lecture,
    async (question, name) => {
      const choice = new Choice(question, words);
      const before = await choice.places();
      for (const { index } of await choice.answers()) {
        await choice.rings.nth(index).check();
        await choice.check.click();
        await expect(choice.status, `${name}, option ${index + 1} has its feedback`).not.toBeEmpty();
        const mend = `${name}: the feedback to option ${index + 1} moves what stands there: say it shorter, in one line`;
        expect(await choice.places(), mend).toEqual(before);
      }
    },
    words,
  );
});

test("feedback to a sorting moves nothing, in any row", async ({ lecture, page, words }) => {
  test.slow();
  const ids = await page
    .locator(".slides section[id]:has(deck-sorting)")
    .evaluateAll((sections) => sections.map(({ id }) => id));
  for (const id of ids) {
    await lecture.open(`#/${id}`);
    for (const [index, step] of (await stepsOf(lecture, "deck-sorting")).entries()) {
      await lecture.open(`#/${id}${step}`);
      const sorting = new Sorting(lecture.slide.locator("deck-sorting").nth(index), words);
      const before = await sorting.places();
      const answers = await sorting.answers();
      for (const { row, wrong } of answers) await sorting.ring(row, wrong).check();
      await sorting.check.click();
      const name = `${id}, sorting ${index + 1}`;
      await expect(sorting.status, `${name}: none is right`).toContainText(words.attempt.sorted(0, answers.length, 0));
      for (const { row, reason } of answers) {
        await sorting.rows.nth(row).hover();
        await expect(sorting.status, `${name}: the feedback to row ${row + 1}`).toContainText(reason);
        const mend = `${name}: the feedback to row ${row + 1} moves what stands there: say it shorter, in one line`;
        expect(await sorting.places(), mend).toEqual(before);
      }
    }
  }
});

test("the last row reads the digits, and nothing touches the foot", async ({ lecture, page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const ids = await page
    .locator(".slides section[id]:has(deck-timer)")
    .evaluateAll((sections) => sections.map(({ id }) => id));
  for (const id of ids) {
    await lecture.open(`#/${id}`);
    for (const timer of await lecture.slide.locator("deck-timer").all()) {
      const size = await timer
        .getByRole("timer")
        .evaluate((digits) => Number.parseFloat(getComputedStyle(digits).fontSize));
      expect(size, `${id}: its timer’s digits are 96 px high: leave their size`).toBeGreaterThanOrEqual(96);
      const box = await timer.boundingBox();
      const bottom = Math.round((box?.y ?? 0) + (box?.height ?? 0));
      const mend = `${id}: its timer ends at ${bottom} px, and the foot begins at 650: write less above it, in a headline of one line and a short text`;
      expect(bottom, mend).toBeLessThan(650);
    }
  }
});

for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
  [1280, 800],
  [1024, 768],
] as const) {
  test(`at ${width} × ${height} a vote moves nothing, and every phase fits on its slide`, async ({
    lecture,
    page,
    words,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    await page.clock.install();
    const visit = async (question: Locator, name: string, id: string) => {
      const vote = new Vote(question, words);
      const places = () => placesOf(vote.element.locator("legend, .option, .answer-line"));
      const before = await places();
      const { firstVote, discuss, secondVote, outlined, bars } = words.vote;
      const phases = [firstVote(0), discuss, secondVote(0), outlined];
      for (const [index, phase] of phases.entries()) {
        await vote.press(index === 0 ? "a" : "PageDown");
        await expect(vote.status, `${name}: ${phase}`).toContainText(phase);
        if (index % 2 === 0) await vote.count(888, 888, 888);
        if (index === 0) await vote.button(bars).click();
        await expect(vote.bars.first(), `${name}: ${phase}: its bars`).toBeVisible();
        expect(await places(), `${name}: “${phase}” moves what stands there`).toEqual(before);
        // The question before fades.
        const message = `${name}: “${phase}” needs more room than there is: ask in fewer words, or one question a slide`;
        await expect.poll(() => page.evaluate(layoutProblems, id), { message }).toEqual([]);
      }
    };
    await eachChoice(lecture, visit, words);
  });
}
