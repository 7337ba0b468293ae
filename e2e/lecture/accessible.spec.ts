// axe finds nothing in any dialog of the lecture, nor in the speaker view.
import { show, THEMES, violations } from "../support/axe.ts";
import { Speaker } from "../support/speaker.ts";
import { expect, test } from "../support/test.ts";

for (const [what, key] of [
  ["contents", "m"],
  ["jump", "g"],
  ["help", "?"],
  ["overview", "o"],
  ["black screen", "b"],
] as const) {
  test(`axe finds nothing in the ${what}`, async ({ lecture, page }) => {
    await lecture.press(key);
    expect(await violations(page, what)).toEqual([]);
  });
}

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
