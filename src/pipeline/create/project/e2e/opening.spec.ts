// A test of this lesson's own, as a model. It fails on any error in the browser's console, too.
import { expect, test } from "classroom-deck/e2e";

test("the lecture opens with its title, and the clicker goes on", async ({ lecture, page, deck }) => {
  const { lesson } = await deck();
  await expect(lecture.headline).toHaveText(lesson.title);
  await lecture.press("PageDown");
  await lecture.shows(lecture.at(1));
  await page.goto("review.html");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(lesson.title);
});
