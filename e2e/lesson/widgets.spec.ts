// What the lesson's own words decide: that no feedback, vote or clock moves a thing or leaves its slide.
import { Choice } from "../support/choice.ts";
import { layoutProblems } from "../support/layout.ts";
import { placesOf } from "../support/places.ts";
import { eachChoice } from "../support/question.ts";
import { Sorting } from "../support/sorting.ts";
import { expect, test } from "../support/test.ts";
import { Vote } from "../support/vote.ts";

test("feedback to a choice moves nothing, whatever is answered", async ({ lecture }) => {
  test.slow();
  await eachChoice(lecture, async (question, name) => {
    const choice = new Choice(question);
    const before = await choice.places();
    for (const { index } of await choice.answers()) {
      await choice.rings.nth(index).check();
      await choice.check.click();
      await expect(choice.status).not.toBeEmpty();
      expect(await choice.places(), `${name}, option ${index + 1}`).toEqual(before);
    }
  });
});

test("feedback to a sorting moves nothing, in any row", async ({ lecture, page }) => {
  test.slow();
  const ids = await page
    .locator(".slides section[id]:has(deck-sorting)")
    .evaluateAll((sections) => sections.map(({ id }) => id));
  for (const id of ids) {
    await lecture.open(`#/${id}`);
    const sorting = new Sorting(lecture.slide.locator("deck-sorting"));
    const before = await sorting.places();
    for (const { row, wrong } of await sorting.answers()) await sorting.ring(row, wrong).check();
    await sorting.check.click();
    await expect(sorting.status).toContainText("0 of");
    for (const { row, reason } of await sorting.answers()) {
      await sorting.rows.nth(row).hover();
      await expect(sorting.status).toContainText(reason);
      expect(await sorting.places(), `${id}, row ${row + 1}`).toEqual(before);
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
    const timer = lecture.slide.locator("deck-timer");
    const size = await timer
      .getByRole("timer")
      .evaluate((digits) => Number.parseFloat(getComputedStyle(digits).fontSize));
    expect(size).toBeGreaterThanOrEqual(96);
    const box = await timer.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(650);
  }
});

for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
  [1280, 800],
  [1024, 768],
] as const) {
  test(`at ${width} × ${height} a vote moves nothing, and every phase fits on its slide`, async ({ lecture, page }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    await page.clock.install();
    await eachChoice(lecture, async (question, name, id) => {
      const vote = new Vote(question);
      const places = () => placesOf(vote.element.locator("legend, .option, .answer-line"));
      const before = await places();
      for (const phase of ["First vote", "Discuss", "Second vote", "Outlined"]) {
        await vote.press(phase === "First vote" ? "a" : "PageDown");
        await expect(vote.status).toContainText(phase);
        if (phase.endsWith("vote")) await vote.count(888, 888, 888);
        if (phase === "First vote") await vote.button("Bars").click();
        await expect(vote.bars.first()).toBeVisible();
        expect(await places(), `${name}: ${phase}`).toEqual(before);
        // The question before fades.
        await expect.poll(() => page.evaluate(layoutProblems, id), { message: phase }).toEqual([]);
      }
    });
  });
}
