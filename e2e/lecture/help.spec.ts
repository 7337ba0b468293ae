import { expect, test } from "../support/test.ts";

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

for (const [width, height] of [
  [1280, 720],
  [1024, 768],
] as const) {
  test(`at ${width} × ${height} the help shows every key at once, none wrapped`, async ({ lecture, page }) => {
    await page.setViewportSize({ width, height });
    await lecture.press("?");
    const help = page.getByRole("dialog", { name: "Keys" });
    await expect(help.getByText("Version")).toBeInViewport({ ratio: 1 });
    const keys = help.locator("kbd");
    for (const key of await keys.all()) await expect(key).toBeInViewport({ ratio: 1 });
    const heights = await help.locator("dd").evaluateAll((all) => all.map((keys) => keys.clientHeight));
    expect(new Set(heights).size, "each row’s keys stand on one line").toBe(1);
  });
}

test("on a phone the help scrolls, and no key sticks out", async ({ lecture, page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await lecture.press("?");
  const help = page.getByRole("dialog", { name: "Keys" });
  const last = help.getByText("F1", { exact: true });
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport({ ratio: 1 });
  expect(await help.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
});

test("a command of the help is done once, and the focus is on what is shown then", async ({ lecture, page }) => {
  const help = page.getByRole("dialog", { name: "Keys" });
  const choose = async (command: RegExp) => {
    await lecture.press("?");
    await help.getByRole("button", { name: command }).click();
    await expect(help).toBeHidden();
  };
  await choose(/^Next step or slide/);
  await lecture.shows(lecture.at(1));
  await choose(/^Overview/);
  await expect(page.locator(".reveal")).toHaveClass(/overview/);
  await lecture.press("ArrowLeft");
  await expect(page.getByRole("status").filter({ hasText: lecture.at(0).headline })).toBeAttached();
  await lecture.press("Enter");
  await choose(/^Black screen/);
  await expect(page.getByRole("button", { name: "Resume presentation" })).toBeFocused();
});
