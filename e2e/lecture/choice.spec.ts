// A choice question: attempt first, then feedback for the answer given and for the right one.
import type { Page } from "@playwright/test";
import { Choice } from "../support/choice.ts";
import type { Lecture } from "../support/lecture.ts";
import { expect, test } from "../support/test.ts";

async function openChoice(lecture: Lecture, page: Page): Promise<Choice> {
  const id = await page.locator(".slides section[id]:has(deck-choice)").first().getAttribute("id");
  await lecture.open(`#/${id}`);
  return new Choice(lecture.slide.locator("deck-choice").first());
}

test("before an attempt no answer is on the page", async ({ lecture, page }) => {
  const choice = await openChoice(lecture, page);
  for (const { feedback } of await choice.answers()) await expect(page.getByText(feedback)).toHaveCount(0);
  await expect(choice.status).toBeEmpty();
  await expect(choice.tryAgain).toBeHidden();
});

test("a wrong answer is told why, and is shown the right one", async ({ lecture, page }) => {
  const choice = await openChoice(lecture, page);
  const { right, wrong } = await choice.rightAndWrong();
  await choice.rings.nth(wrong.index).click();
  await choice.check.click();
  await expect(choice.element.getByText(`Your answer. ${wrong.feedback}`, { exact: true })).toBeInViewport();
  await expect(choice.element.getByText(`Right answer. ${right.feedback}`, { exact: true })).toBeInViewport();
  await expect(choice.status).toContainText("Not quite.");
  await expect(choice.status, "a screen reader hears it too").toContainText(right.feedback);
  for (const { index, feedback } of await choice.answers())
    if (index !== right.index && index !== wrong.index) await expect(page.getByText(feedback)).toHaveCount(0);
});

test("an arrow leads from the wrong answer to the right one, and there is a tick in its ring", async ({
  lecture,
  page,
}) => {
  const choice = await openChoice(lecture, page);
  const { right, wrong } = await choice.rightAndWrong();
  const ticks = () =>
    choice.rings.evaluateAll((rings) => rings.map((ring) => getComputedStyle(ring, "::after").content !== "none"));
  expect(await ticks()).not.toContain(true);
  await choice.rings.nth(wrong.index).click();
  await choice.check.click();
  expect((await ticks()).indexOf(true)).toBe(right.index);
  const [from, to] = [
    await choice.element.getByText(wrong.feedback, { exact: true }).boundingBox(),
    await choice.element.getByText(right.feedback, { exact: true }).boundingBox(),
  ];
  await expect.poll(() => choice.arrow()).toBeDefined();
  const arrow = await choice.arrow();
  for (const text of [from, to]) {
    expect(text?.y).toBeLessThan(arrow?.bottom ?? 0);
    expect((text?.y ?? 0) + (text?.height ?? 0)).toBeGreaterThan(arrow?.top ?? 0);
  }
});

test("a right answer is told why it is right, and no other", async ({ lecture, page }) => {
  const choice = await openChoice(lecture, page);
  const { right, wrong } = await choice.rightAndWrong();
  await choice.rings.nth(right.index).click();
  await choice.check.click();
  await expect(choice.element.getByText(`Right. ${right.feedback}`, { exact: true })).toBeInViewport();
  await expect(choice.status, "that it is right is said once").toHaveText(/^Right\. (?!Right).+/);
  await expect(choice.element.getByText("Your answer.")).toHaveCount(0);
  await expect(page.getByText(wrong.feedback)).toHaveCount(0);
  await expect.poll(() => choice.arrow()).toBeUndefined();
});

test("without an answer, Check asks for one and gives nothing away", async ({ lecture, page }) => {
  const choice = await openChoice(lecture, page);
  await choice.check.click();
  await expect(choice.status).toHaveText("Choose an answer first.");
  for (const { feedback } of await choice.answers()) await expect(page.getByText(feedback)).toHaveCount(0);
});

test("the keyboard alone answers, checks and tries again", async ({ lecture, page }) => {
  const choice = await openChoice(lecture, page);
  const { right } = await choice.rightAndWrong();
  await lecture.press("Tab", "Space", ...Array.from({ length: right.index }, () => "ArrowDown"));
  await expect(choice.rings.nth(right.index)).toBeChecked();
  await expect(choice.rings.nth(right.index)).toBeFocused();
  await lecture.press("Tab");
  await expect(choice.check).toBeFocused();
  await lecture.press("Enter");
  await expect(choice.rings.nth(right.index)).toHaveAccessibleDescription(`Right. ${right.feedback}`);
  await lecture.press("Tab");
  await expect(choice.tryAgain).toBeFocused();
  await lecture.press("Space");
  await expect(choice.check, "the focus stays at the question").toBeFocused();
  await expect(choice.rings.nth(right.index)).not.toBeChecked();
  await lecture.press("ArrowRight");
  await expect(choice.element, "and the deck goes on from there").toBeHidden();
});

test("Enter on an option checks it", async ({ lecture, page }) => {
  const choice = await openChoice(lecture, page);
  await choice.rings.first().focus();
  await lecture.press("Space", "Enter");
  await expect(choice.status).toContainText(/Right|Not quite/);
});

test("Try again takes answer and feedback away", async ({ lecture, page }) => {
  const choice = await openChoice(lecture, page);
  const { right, wrong } = await choice.rightAndWrong();
  await choice.rings.nth(wrong.index).click();
  await choice.check.click();
  await choice.tryAgain.click();
  for (const { feedback } of [right, wrong]) await expect(page.getByText(feedback)).toHaveCount(0);
  await expect(choice.rings.nth(wrong.index)).not.toBeChecked();
  await expect(choice.status).toBeEmpty();
  await expect(choice.tryAgain).toBeHidden();
  await expect.poll(() => choice.arrow()).toBeUndefined();
});

test("another choice takes the feedback of the first away", async ({ lecture, page }) => {
  const choice = await openChoice(lecture, page);
  const { right, wrong } = await choice.rightAndWrong();
  await choice.rings.nth(wrong.index).click();
  await choice.check.click();
  await choice.rings.nth(right.index).click();
  for (const { feedback } of [right, wrong]) await expect(page.getByText(feedback)).toHaveCount(0);
  await expect(choice.status).toBeEmpty();
});

test("the next step puts the next question in the place of the first", async ({ lecture, page }) => {
  const id = await page.locator(".slides section[id]:has(.question ~ .question)").first().getAttribute("id");
  await lecture.open(`#/${id}`);
  const [first, second] = [lecture.slide.getByRole("group").first(), lecture.slide.locator("fieldset").nth(1)];
  const place = await first.boundingBox();
  await expect(second).toBeHidden();
  await lecture.press("ArrowRight");
  await expect(second).toBeVisible();
  await expect(lecture.slide.getByRole("group"), "the first has stepped back").toHaveCount(1);
  expect(await second.boundingBox()).toMatchObject({ x: place?.x, y: place?.y });
  await lecture.press("ArrowLeft");
  await expect(first).toBeVisible();
});

test.describe("on a touch screen", () => {
  test.use({ hasTouch: true });

  test("a tap anywhere on an option chooses it", async ({ lecture, page }) => {
    const choice = await openChoice(lecture, page);
    const { right } = await choice.rightAndWrong();
    const question = await choice.element.boundingBox();
    const ring = await choice.rings.nth(right.index).boundingBox();
    await page.touchscreen.tap((question?.x ?? 0) + (question?.width ?? 0) * 0.9, (ring?.y ?? 0) + 95);
    await expect(choice.rings.nth(right.index)).toBeChecked();
    await choice.check.tap();
    await expect(choice.element.getByText(right.feedback, { exact: true })).toBeInViewport();
  });
});
