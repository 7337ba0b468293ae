// A sorting question: each item into a group; marks in the rings, the reason for the row in hand below.
import type { Page } from "@playwright/test";
import type { Lecture } from "../support/lecture.ts";
import { Sorting } from "../support/sorting.ts";
import { expect, test } from "../support/test.ts";

async function openSorting(lecture: Lecture, page: Page): Promise<Sorting> {
  const id = await page.locator(".slides section[id]:has(deck-sorting)").first().getAttribute("id");
  await lecture.open(`#/${id}`);
  return new Sorting(lecture.slide.locator("deck-sorting").first());
}

test("before an attempt no reason is on the page", async ({ lecture, page }) => {
  const sorting = await openSorting(lecture, page);
  for (const { reason } of await sorting.answers()) await expect(page.getByText(reason)).toHaveCount(0);
  await expect(sorting.tryAgain).toBeHidden();
});

test("what was sorted is marked right or wrong, what was not is not given away", async ({ lecture, page }) => {
  const sorting = await openSorting(lecture, page);
  const [first, second] = await sorting.firstTwo();
  await sorting.ring(first.row, first.wrong).click();
  await sorting.ring(second.row, second.right).click();
  await sorting.check.click();
  await expect(sorting.status).toHaveText(
    `1 of 2 right, ${(await sorting.rows.count()) - 2} still to sort. Go to a row to read why.`,
  );
  await expect(sorting.rows.nth(first.row)).toContainText(`Answer: ${first.right}. ${first.reason}`);
  await expect(sorting.rows.nth(second.row)).toContainText(`Right. ${second.reason}`);
  for (const { row, reason } of (await sorting.answers()).slice(2)) {
    await expect(page.getByText(reason)).toHaveCount(0);
    await expect(sorting.rows.nth(row)).not.toContainText(/Right|Answer/);
  }
});

test("the right group’s ring has a tick, and an arrow leads to it from a wrong one", async ({ lecture, page }) => {
  const sorting = await openSorting(lecture, page);
  const [{ row, wrong, right }] = await sorting.firstTwo();
  await sorting.ring(row, wrong).click();
  await sorting.check.click();
  const hasTick = (ring: Element) => getComputedStyle(ring, "::after").content !== "none";
  expect(await sorting.ring(row, right).evaluate(hasTick)).toBe(true);
  expect(await sorting.ring(row, wrong).evaluate(hasTick)).toBe(false);
  const [from, to] = [await sorting.ring(row, wrong).boundingBox(), await sorting.ring(row, right).boundingBox()];
  const arrow = await sorting.element.locator("svg path").boundingBox();
  const between = (box: typeof arrow) => (box?.x ?? 0) + (box?.width ?? 0) / 2;
  expect(between(arrow)).toBeGreaterThan(Math.min(between(from), between(to)));
  expect(between(arrow)).toBeLessThan(Math.max(between(from), between(to)));
  expect((arrow?.y ?? 0) + (arrow?.height ?? 0) / 2).toBeCloseTo((to?.y ?? 0) + (to?.height ?? 0) / 2, 0);
});

test("a marked row says why, under the pointer and with the focus", async ({ lecture, page }) => {
  const sorting = await openSorting(lecture, page);
  const [first, second] = await sorting.firstTwo();
  await sorting.rows.nth(first.row).hover();
  await expect(sorting.status, "not before an attempt").toBeEmpty();
  await sorting.ring(first.row, first.right).click();
  await sorting.ring(second.row, second.wrong).click();
  await sorting.check.click();
  await sorting.rows.nth(first.row).hover();
  await expect(sorting.status).toContainText(first.reason);
  await sorting.ring(second.row, second.wrong).focus();
  await expect(sorting.status).toContainText(second.reason);
});

test("without an answer, Check asks for one", async ({ lecture, page }) => {
  const sorting = await openSorting(lecture, page);
  await sorting.check.click();
  await expect(sorting.status).toHaveText("Sort at least one first.");
});

test("the keyboard alone sorts, checks, reads why and tries again", async ({ lecture, page }) => {
  const sorting = await openSorting(lecture, page);
  const [first, second] = await sorting.firstTwo();
  const rows = await sorting.rows.count();
  await lecture.press("Tab", "Space", "Tab", "Space", "ArrowRight");
  await expect(sorting.rows.nth(first.row).getByRole("radio").nth(0)).toBeChecked();
  await expect(sorting.rows.nth(second.row).getByRole("radio").nth(1)).toBeChecked();
  for (let row = 1; row < rows; row++) await lecture.press("Tab");
  await expect(sorting.check).toBeFocused();
  await lecture.press("Enter");
  await expect(sorting.status).toContainText("of 2 right");
  for (let row = 1; row < rows; row++) await lecture.press("Shift+Tab");
  await expect(sorting.status).toContainText(second.reason);
  await lecture.press("Shift+Tab");
  await expect(sorting.status).toContainText(first.reason);
  await sorting.check.focus();
  await lecture.press("Tab", "Enter");
  await expect(sorting.check, "the focus stays at the question").toBeFocused();
  await expect(sorting.element.getByRole("radio", { checked: true })).toHaveCount(0);
});

test("Try again takes answers and marks away", async ({ lecture, page }) => {
  const sorting = await openSorting(lecture, page);
  const [{ row, wrong, reason }] = await sorting.firstTwo();
  await sorting.ring(row, wrong).click();
  await sorting.check.click();
  await sorting.tryAgain.click();
  await expect(sorting.ring(row, wrong)).not.toBeChecked();
  await expect(page.getByText(reason)).toHaveCount(0);
  await expect(sorting.status).toBeEmpty();
  await expect(sorting.tryAgain).toBeHidden();
  await expect(sorting.element.locator("svg path")).toHaveAttribute("d", "");
});

test("a row sorted anew loses its mark, and only its own", async ({ lecture, page }) => {
  const sorting = await openSorting(lecture, page);
  const [first, second] = await sorting.firstTwo();
  await sorting.ring(first.row, first.wrong).click();
  await sorting.ring(second.row, second.right).click();
  await sorting.check.click();
  await sorting.ring(first.row, first.right).click();
  await expect(sorting.rows.nth(first.row)).not.toContainText(first.reason);
  await expect(sorting.rows.nth(second.row)).toContainText(second.reason);
});

test.describe("on a touch screen", () => {
  test.use({ hasTouch: true });

  test("a tap beside a ring chooses it, and a tap on a marked row says why", async ({ lecture, page }) => {
    const sorting = await openSorting(lecture, page);
    const [{ row, right, reason }] = await sorting.firstTwo();
    const ring = await sorting.ring(row, right).boundingBox();
    await page.touchscreen.tap((ring?.x ?? 0) - 20, (ring?.y ?? 0) + 5);
    await expect(sorting.ring(row, right)).toBeChecked();
    await sorting.check.tap();
    await sorting.rows.nth(row).tap({ position: { x: 60, y: 20 } });
    await expect(sorting.status).toContainText(reason);
    await expect(sorting.ring(row, right), "which changes no answer").toBeChecked();
  });
});
