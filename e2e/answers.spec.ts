// Answers are there again after a reload: in the lecture for the class, and for no class after it.
import type { Page } from "@playwright/test";
import { Lecture } from "./lecture.ts";
import { Question } from "./question.ts";
import { expect, test } from "./test.ts";

const HOUR = 3_600_000; // ms

/** The first question of a kind, on its slide. */
async function openQuestion(lecture: Lecture, kind: string) {
  const { page } = lecture;
  await lecture.open();
  const id = await page.locator(`.slides section[id]:has(${kind})`).first().getAttribute("id");
  await lecture.open(`#/${id}`);
  return new Question(lecture.slide.locator(kind).first());
}

async function reload(page: Page, lecture: Lecture) {
  await page.reload();
  await lecture.ready();
}

for (const [kind, answer] of [
  ["deck-choice", (question: Question) => question.element.getByRole("radio").nth(1).check()],
  ["deck-sorting", (question: Question) => question.element.getByRole("radio").nth(1).check()],
  ["deck-matching", (question: Question) => question.element.getByRole("combobox").nth(1).selectOption("2")],
] as const) {
  test(`${kind}: an answer is there after a reload with its marks, and gone after Try again`, async ({
    lecture,
    page,
  }) => {
    const question = await openQuestion(lecture, kind);
    await answer(question);
    await question.check.click();
    const marks = () =>
      question.element
        .locator("[data-result]")
        .evaluateAll((parts) => parts.map((part) => part.textContent?.replaceAll(/\s+/g, " ")));
    const before = await marks();
    expect(before.length).toBeGreaterThan(0);
    await reload(page, lecture);
    await expect(question.tryAgain).toBeVisible();
    expect(await marks()).toEqual(before);
    await expect(question.status, "which is no news").toBeEmpty();
    await question.tryAgain.click();
    await reload(page, lecture);
    await expect(question.check).toBeVisible();
    expect(await marks()).toEqual([]);
    await expect(question.element.getByRole("radio", { checked: true })).toHaveCount(0);
  });
}

test("in the lecture an answer is gone in another tab, and the next day in this one", async ({ context, page }) => {
  await page.clock.install();
  const lecture = new Lecture(page);
  const question = await openQuestion(lecture, "deck-choice");
  await question.element.getByRole("radio").first().check();
  await question.check.click();
  const other = await openQuestion(new Lecture(await context.newPage()), "deck-choice");
  await expect(other.element.getByRole("radio", { checked: true })).toHaveCount(0);
  await page.clock.fastForward(20 * HOUR);
  await reload(page, lecture);
  await expect(question.element.getByRole("radio", { checked: true })).toHaveCount(0);
  await expect(question.tryAgain).toBeHidden();
});
