// A reader's own answer, where a class shows hands: one pick, kept on the device, and there beside the second round.
import type { Locator, Page } from "@playwright/test";
import { PHONE, Review } from "../support/review.ts";
import { expect, test } from "../support/test.ts";

/** The two rounds of the first question that a reader answers twice. */
const roundsOf = (page: Page): Locator[] =>
  [1, 2].map((round) => page.locator(`deck-own-answer[data-round="${round}"]`).first());

const option = (round: Locator, index: number) => round.getByRole("radio").nth(index);

test("one answer is picked, another takes its place, and it is there next time", async ({ page }) => {
  const review = new Review(page);
  await review.open();
  const [first] = roundsOf(page) as [Locator];
  await option(first, 0).check();
  await option(first, 2).check();
  await expect(option(first, 0)).not.toBeChecked();
  await page.reload();
  await review.ready();
  await expect(option(first, 2)).toBeChecked();
});

test("the second round says which answer was the first, and takes its own", async ({ page }) => {
  await new Review(page).open();
  const [first, second] = roundsOf(page) as [Locator, Locator];
  await expect(second.getByText("your first answer").filter({ visible: true })).toHaveCount(0);
  await option(first, 1).check();
  await expect(option(second, 1)).toHaveAccessibleName(/ – your first answer$/);
  await expect(second.getByText("your first answer").filter({ visible: true })).toHaveCount(1);
  await option(second, 3).check();
  await expect(option(first, 1)).toBeChecked();
  await expect(option(second, 3)).toBeChecked();
});

test("the keyboard alone picks", async ({ page }) => {
  await new Review(page).open();
  const [first] = roundsOf(page) as [Locator];
  await option(first, 0).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await expect(option(first, 1)).toBeChecked();
});

test("nobody counts hands in review, and what a reader picks is no hand in the lecture", async ({ page, lecture }) => {
  await new Review(page).open();
  await expect(page.getByRole("spinbutton")).toHaveCount(0);
  await expect(page.getByText("One hand each")).toHaveCount(0);
  const [first] = roundsOf(page) as [Locator];
  await option(first, 0).check();
  await lecture.open();
  const id = await page.locator(".slides section[id]:has(deck-hands)").first().getAttribute("id");
  await lecture.open(`#/${id}`);
  await expect(lecture.slide.getByRole("spinbutton").first()).toHaveValue("0");
});

test("deleting all progress deletes the answer", async ({ page }) => {
  await new Review(page).open();
  const [first] = roundsOf(page) as [Locator];
  await option(first, 0).check();
  await page.getByRole("button", { name: "Delete all" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete all" }).click();
  await expect(option(first, 0)).not.toBeChecked();
});

test.describe("by touch", () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test("a tap beside the ring, on the words, picks", async ({ page }) => {
    await new Review(page).open();
    const [first] = roundsOf(page) as [Locator];
    await first.locator("label").nth(1).tap();
    await expect(first.getByRole("radio", { checked: true })).toHaveCount(1);
  });
});
