import { expect, test } from "../support/test.ts";

test("C opens the room; a theme chosen there or by T is kept, in every document", async ({ lecture, page }) => {
  await lecture.press("c");
  const room = page.getByRole("dialog", { name: "Room" });
  await room.getByRole("radio", { name: "Dark" }).check();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await lecture.press("Escape", "t");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "contrast");
  await page.reload();
  await expect(page.locator("html"), "before any script of the deck").toHaveAttribute("data-theme", "contrast");
  await lecture.ready();
  await lecture.press("c");
  await expect(room.getByRole("radio", { name: "High contrast" })).toBeChecked();
  await page.goto("./review.html");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "contrast");
});

test("a theme chosen in one window is shown in the other", async ({ lecture, page, context }) => {
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.locator("html[data-deck=ready]")).toBeAttached();
  await lecture.press("t");
  await expect(other.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("the room's depth says whether text is large enough, and from where on it is not", async ({ lecture, page }) => {
  await lecture.press("c");
  const room = page.getByRole("dialog", { name: "Room" });
  const says = room.getByRole("status").first();
  for (const [last, verdict] of [
    ["5", "Large enough"],
    ["7.5", /Just large enough: beyond 6\.\d m/],
    ["10", /smallest text is too small from 8\.\d m on/],
    ["14", /Body text is too small from 11\.\d m on, the smallest from 8\.\d m.*make the picture 3\.\d m high/],
  ] as const) {
    await room.getByLabel("Height of the picture (m)").fill("2");
    await room.getByLabel("Last row to the screen (m)").fill(last);
    await expect(says).toContainText(verdict);
  }
  const height = room.getByLabel("Height of the picture (m)");
  for (const impossible of ["-5", "200"]) {
    await height.fill(impossible);
    await expect(says, "and no verdict on it").toHaveText("Only between 0.3 m and 20.0 m.");
    await expect(height).toHaveAttribute("aria-invalid", "true");
  }
  await height.fill("");
  await expect(says).toHaveText("Measure both, and write them here.");
  await height.fill("2");
  await height.fill("-5");
  await page.reload();
  await lecture.ready();
  await lecture.press("c");
  await expect(height, "what can’t be is not kept").toHaveValue("2");
  await expect(room.getByLabel("Last row to the screen (m)"), "the room is kept").toHaveValue("14");
  await expect(says).toContainText("Body text is too small");
});

test("the test card fills the window to its edges, and any key goes back", async ({ lecture, page }) => {
  await page.evaluate(() => {
    document.documentElement.requestFullscreen = () => Promise.reject(new TypeError("forbidden"));
  });
  await lecture.press("c");
  await page.getByRole("button", { name: "Test card" }).click();
  const card = page.getByRole("dialog", { name: "Test card" });
  expect(await card.boundingBox()).toEqual({ x: 0, y: 0, width: 1280, height: 720 });
  await expect(card.getByRole("img", { name: /Grey steps, text sizes/ })).toBeVisible();
  await lecture.press("PageDown");
  await expect(card).toBeHidden();
  await expect(page.getByRole("dialog", { name: "Room" })).toBeVisible();
  await lecture.press("Escape");
  await lecture.shows(lecture.at(0));
});

test("a pointer that rests is hidden, over a control and a dialog too, until it moves", async ({ page, lecture }) => {
  await page.clock.install();
  const shown = (x: number, y: number) =>
    page.evaluate(
      ([left = 0, top = 0]) => getComputedStyle(document.elementFromPoint(left, top) ?? document.body).cursor,
      [x, y],
    );
  const help = await page.getByRole("button", { name: "Keys" }).boundingBox();
  const [x, y] = [(help?.x ?? 0) + 9, (help?.y ?? 0) + 9];
  await page.mouse.move(x, y);
  expect(await shown(x, y)).toBe("pointer");
  await page.clock.runFor(3100);
  expect(await shown(x, y)).toBe("none");
  await page.mouse.move(x + 1, y);
  expect(await shown(x, y)).toBe("pointer");
  await lecture.press("?");
  await page.mouse.move(640, 300);
  await page.clock.runFor(3100);
  expect(await shown(640, 300)).toBe("none");
});
