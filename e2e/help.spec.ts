import { expect, test } from "./test.ts";

test("? lists every key, and Escape closes the list", async ({ lecture, page }) => {
  await lecture.press("?");
  const help = page.getByRole("dialog", { name: "Keys" });
  await expect(help).toBeVisible();
  for (const key of [
    "Space",
    "Page Down",
    "Shift + Space",
    "Page Up",
    "Home",
    "End",
    "N",
    "P",
    "→",
    "←",
    "↓",
    "↑",
    "O",
    "Esc",
    "M",
    "G",
    "B",
    ".",
    "F",
    "T",
    "?",
  ]) {
    await expect(help.getByText(key, { exact: true })).toBeVisible();
  }
  await lecture.press("Escape");
  await expect(help).toBeHidden();
  await lecture.shows(lecture.at(0));
  await expect(lecture.slide).toBeFocused();
});

test("the help opens by its button and closes by its own", async ({ page, lecture }) => {
  await page.getByRole("button", { name: "Keys" }).click();
  await page.getByRole("dialog", { name: "Keys" }).getByRole("button", { name: "Close" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await lecture.shows(lecture.at(0));
});
