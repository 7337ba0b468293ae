import { expect, test } from "../support/test.ts";

test("O opens the overview and closes it again at the same slide", async ({ lecture, page }) => {
  await lecture.press("ArrowRight", "o");
  await expect(page.getByRole("status").filter({ hasText: "Overview" })).toBeVisible();
  await expect(page.getByRole("button", { name: "next slide" })).toBeHidden();
  await lecture.press("o");
  await lecture.shows(lecture.at(1));
  await expect(page.getByRole("status").filter({ hasText: "Overview" })).toBeHidden();
  await expect(lecture.slide).toBeFocused();
});

test("in the overview arrows choose a slide and Enter opens it", async ({ lecture }) => {
  await lecture.press("Escape", "ArrowRight", "ArrowRight", "Enter");
  await lecture.shows(lecture.at(2));
  await lecture.press("ArrowLeft");
  await lecture.shows(lecture.at(1));
});

test("in the overview a click opens a slide", async ({ lecture, page }) => {
  await lecture.press("o");
  await page.locator(`section[id="${lecture.at(1).id}"]`).click();
  await lecture.shows(lecture.at(1));
});

test("in the overview down reaches evidence", async ({ lecture }) => {
  const claim = lecture.withEvidence;
  await lecture.open(`#/${claim.id}`);
  await lecture.press("o", "ArrowDown", "Enter");
  await lecture.shows(lecture.after(claim));
});

test("in the overview controls on slides are out of reach", async ({ lecture, page }) => {
  const id = await page.locator(".slides section[id]:has(input)").first().getAttribute("id");
  await lecture.open(`#/${id}`);
  await lecture.press("o", "Tab");
  expect(await page.evaluate(() => document.activeElement?.closest(".slide"))).toBeNull();
  await lecture.press("o", "Tab");
  expect(await page.evaluate(() => document.activeElement?.closest(".slide"))).not.toBeNull();
});
