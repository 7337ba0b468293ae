import { expect, test } from "../support/test.ts";

test("B . V / and ; black the screen out, and bring it back", async ({ lecture, page }) => {
  const black = page.getByRole("button", { name: "Resume presentation" });
  await lecture.press("ArrowRight");
  for (const key of ["b", ".", "v", "/", ";"]) {
    await lecture.press(key);
    await expect(black, key).toBeVisible();
    await expect(page.locator(".slides")).toHaveAttribute("inert");
    await lecture.press("ArrowRight", "PageDown");
    await lecture.press(key);
    await expect(black, key).toBeHidden();
    await lecture.shows(lecture.at(1));
    await expect(lecture.slide).toBeFocused();
  }
});

test("while the screen is black, only the way back has the focus", async ({ lecture, page }) => {
  await lecture.press("b");
  const resume = page.getByRole("button", { name: "Resume presentation" });
  await expect(resume).toBeFocused();
  await lecture.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("main, .toolbar")?.className ?? "")).not.toContain(
    "toolbar",
  );
  await resume.focus();
  await lecture.press("Enter");
  await expect(resume).toBeHidden();
});

test("the pen is put away under a black screen: the focus is on the way back", async ({ lecture, page }) => {
  await lecture.press("d");
  const bar = page.getByRole("toolbar", { name: "Pen" });
  await expect(bar).toBeVisible();
  await lecture.press("b");
  await bar.getByRole("button").first().focus();
  await lecture.press("d");
  await expect(bar).toBeHidden();
  await expect(page.getByRole("button", { name: "Resume presentation" })).toBeFocused();
});

test("Escape and a click bring the slide back", async ({ lecture, page }) => {
  const resume = page.getByRole("button", { name: "Resume presentation" });
  await lecture.press("b", "Escape");
  await expect(resume).toBeHidden();
  await lecture.press("b");
  await page.mouse.click(400, 300);
  await expect(resume).toBeHidden();
  await lecture.shows(lecture.at(0));
});

for (const key of ["b", "w"]) {
  test(`with ${key} nothing stands on the screen until the pointer moves`, async ({ lecture, page }) => {
    const resume = page.getByRole("button", { name: "Resume presentation" });
    await lecture.press(key);
    await expect(resume).toBeFocused();
    await expect(resume).toHaveCSS("opacity", "0");
    await page.mouse.move(400, 300);
    await expect(resume).toHaveCSS("opacity", "1");
  });
}

test("a key held down makes the screen black once", async ({ lecture, page }) => {
  const resume = page.getByRole("button", { name: "Resume presentation" });
  for (let repeat = 0; repeat < 4; repeat++) await page.keyboard.down("b");
  await page.keyboard.up("b");
  await expect(resume).toBeVisible();
  await lecture.press("b");
  await expect(resume).toBeHidden();
});
