import { Sheet } from "../support/ink.ts";
import { Speaker } from "../support/speaker.ts";
import { expect, test } from "../support/test.ts";

test("R shows where the mouse points, in both windows at the same place, and R again puts it away", async ({
  lecture,
  page,
}) => {
  const speaker = await Speaker.from(lecture);
  const wall = new Sheet(page, page.locator(".reveal > .slides"));
  const picture = new Sheet(speaker.page, speaker.picture("current").locator(".slides"));
  const [onWall, onPicture] = [page.locator(".pointer-dot"), speaker.page.locator(".pointer-dot")];
  const place = async (sheet: Sheet, dot: typeof onWall) => {
    const [left = 0, top = 0, right = 0, bottom = 0] = await sheet.placeOf(dot);
    return [(left + right) / 2, (top + bottom) / 2].map(Math.round);
  };

  await lecture.press("r");
  await expect(page.getByRole("status").filter({ hasText: "Pointer" })).toBeVisible();
  const { x, y } = await wall.at([400, 300]);
  await page.mouse.move(x, y);
  await expect.poll(() => place(wall, onWall)).toEqual([400, 300]);
  await expect.poll(() => place(picture, onPicture)).toEqual([400, 300]);
  await lecture.press("r");
  await expect(onWall).toBeHidden();
  await expect(onPicture).toBeHidden();

  await speaker.button("Pointer").click();
  await expect(speaker.button("Pointer")).toHaveAttribute("aria-pressed", "true");
  const there = await picture.at([800, 500]);
  await speaker.page.mouse.move(there.x, there.y);
  await expect.poll(() => place(wall, onWall)).toEqual([800, 500]);
  await speaker.press("Escape");
  await expect(onWall).toBeHidden();
  await expect(speaker.button("Pointer")).toHaveAttribute("aria-pressed", "false");
});

test("with the pointer out the slide can still be used", async ({ lecture, page }) => {
  const id = await page.locator(".slides section[id]:has(deck-timer)").first().getAttribute("id");
  await lecture.open(`#/${id}`);
  await lecture.press("r");
  await expect(page.getByRole("status").filter({ hasText: "Pointer" })).toBeVisible();
  await lecture.slide.getByRole("button", { name: "Start", exact: true }).click();
  await expect(lecture.slide.getByRole("button", { name: "Pause" })).toBeVisible();
  await lecture.press("PageDown");
  await expect(lecture.slide).not.toHaveId(id ?? "");
});
