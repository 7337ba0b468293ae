// Answers are there again after a reload: in the lecture for the class, and for no class after it; in the review document
// for the student, for good.
import type { Page } from "@playwright/test";
import { Lecture } from "../support/lecture.ts";
import { Question } from "../support/question.ts";
import { expect, test } from "../support/test.ts";

const HOUR = 3_600_000; // ms

/** The first question of a kind, on its slide. */
async function openQuestion(lecture: Lecture, kind: string) {
  const { page } = lecture;
  await lecture.open();
  const id = await page.locator(`.slides section[id]:has(${kind})`).first().getAttribute("id");
  await lecture.open(`#/${id}`);
  return new Question(lecture.slide.locator(kind).first());
}

/** The first questions of the review document, in a tab of their own. */
async function openReview(page: Page) {
  await page.goto("review.html");
  await expect(page.getByRole("region", { name: "Your progress" }), "its script has run").toBeVisible();
  const choices = page.locator("article deck-choice:has([type=radio])");
  return [new Question(choices.nth(0)), new Question(choices.nth(1))] as const;
}

const given = (question: Question) => question.element.getByRole("radio", { checked: true });

async function answer(question: Question) {
  await question.element.getByRole("radio").first().check();
  await question.check.click();
  await expect(question.tryAgain).toBeVisible();
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
  await answer(question);
  const other = await openQuestion(new Lecture(await context.newPage()), "deck-choice");
  await expect(given(other)).toHaveCount(0);
  await page.clock.fastForward(20 * HOUR);
  await reload(page, lecture);
  await expect(given(question)).toHaveCount(0);
  await expect(question.tryAgain).toBeHidden();
});

test("in the review document an answer is there a year later, and is not the lecture’s", async ({ context, page }) => {
  await page.clock.install();
  await answer((await openReview(page))[0]);
  await page.clock.fastForward(365 * 24 * HOUR);
  const [question] = await openReview(page);
  await expect(given(question)).toHaveCount(1);
  await expect(question.tryAgain).toBeVisible();
  const inLecture = await openQuestion(new Lecture(await context.newPage()), "deck-choice");
  await expect(given(inLecture)).toHaveCount(0);
});

test("two open tabs don’t erase each other’s answers, and each shows the other’s", async ({ context }) => {
  const [one, other] = [await openReview(await context.newPage()), await openReview(await context.newPage())];
  await answer(one[0]);
  await answer(other[1]);
  for (const [first, second] of [one, other]) {
    await expect(given(first)).toHaveCount(1);
    await expect(second.tryAgain).toBeVisible();
  }
  const [first, second] = await openReview(await context.newPage());
  await expect(given(first)).toHaveCount(1);
  await expect(given(second)).toHaveCount(1);
  await first.tryAgain.click();
  await expect(given(one[0]), "nor does an answer come back").toHaveCount(0);
  await expect(given(other[1])).toHaveCount(1);
});
