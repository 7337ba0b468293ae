// axe finds nothing in any dialog of the lecture, nor in the speaker view.
import { show, THEMES, violations } from "../support/axe.ts";
import { Speaker } from "../support/speaker.ts";
import { expect, test } from "../support/test.ts";

test("axe finds nothing in any dialog, in the overview, and on the black screen", async ({ lecture, page }) => {
  const found: string[] = [];
  for (const [what, key, shown] of [
    ["contents", "m", page.getByRole("dialog")],
    ["jump", "g", page.getByRole("dialog")],
    ["help", "?", page.getByRole("dialog")],
    ["overview", "o", page.locator(".reveal.overview")],
    ["black screen", "b", page.getByRole("button", { name: "Resume presentation" })],
  ] as const) {
    await lecture.press(key);
    await expect(shown, what).toBeVisible();
    found.push(...(await violations(page, what)));
    await lecture.press("Escape");
    await expect(shown, what).toBeHidden();
  }
  expect(found).toEqual([]);
});

test("axe finds nothing in the speaker view, with the pen in hand, in any theme", async ({ lecture }) => {
  await lecture.open(`#/${(await lecture.having("deck-choice")).id}`);
  const speaker = await Speaker.from(lecture);
  await speaker.button("Pen").click();
  await expect(speaker.page.getByRole("toolbar", { name: "Pen" })).toBeVisible();
  const found: string[] = [];
  for (const theme of THEMES) {
    await show(speaker.page, theme);
    found.push(...(await violations(speaker.page, theme, { coloursOnly: theme !== "light" })));
  }
  expect(found).toEqual([]);
});
