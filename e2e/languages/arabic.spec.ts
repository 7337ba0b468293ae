// The starter in Arabic: it leads to the left, says everything in Arabic, and is the same lesson as the one in English.
import { violations } from "../support/axe.ts";
import { expect, test } from "../support/test.ts";

test("the arrow to the left goes on, the one to the right goes back; a clicker does as ever", async ({
  lecture,
  page,
}) => {
  const [first, second] = lecture.slides;
  await page.keyboard.press("ArrowLeft");
  await expect(lecture.slide).toHaveId(second?.id ?? "");
  await page.keyboard.press("ArrowRight");
  await expect(lecture.slide).toHaveId(first?.id ?? "");
  await page.keyboard.press("PageDown");
  await expect(lecture.slide).toHaveId(second?.id ?? "");
  await page.keyboard.press("?");
  const row = page.getByRole("dialog").locator("dl > div", { hasText: "الخطوة التالية، أو الشريحة التالية" });
  await expect(row.locator("kbd")).toHaveText(["←", "H"]);
});

test("the overview leads to the left as well", async ({ lecture, page }) => {
  await page.keyboard.press("o");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await expect(lecture.slide).toHaveId(lecture.slides[1]?.id ?? "");
});

test("a link in the contents leads to the same slide in English, and one there comes back", async ({
  lecture,
  page,
}) => {
  await lecture.open("#/sunset");
  await page.keyboard.press("m");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/(?<!ar)\/index\.html#\/sunset/);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.locator("html[data-deck=ready]").waitFor();
  await page.keyboard.press("m");
  await page.getByRole("link", { name: "العربية" }).click();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page).toHaveURL(/ar\/index\.html#\/sunset/);
});

test("an answer that was given in English counts in Arabic", async ({ page }) => {
  await page.goto("../review.html#/match-causes");
  const asked = page.locator('[data-question="sight-to-cause"]');
  const list = asked.getByRole("combobox", { name: "Red Sun at evening" });
  const right = list.getByRole("option", { name: /A long way takes the blue/ });
  await list.selectOption((await right.getAttribute("value")) ?? "");
  await asked.getByRole("button", { name: "Check" }).click();
  await expect(asked.getByRole("status")).toContainText("1 of 1 right");
  await page.goto("review.html#/match-causes");
  const same = page.locator('[data-question="sight-to-cause"]');
  const chosen = same.getByRole("combobox", { name: "شمس حمراء مساءً" });
  await expect(chosen.locator("option:checked")).toHaveAttribute("aria-label", /طريق طويل يأخذ الأزرق/);
  await expect(chosen).toHaveAccessibleDescription(/^صحيح/);
});

test("the page to read is searched in Arabic, with and without the signs of vowels", async ({ page }) => {
  await page.goto("review.html");
  await page.getByRole("searchbox").fill("يشتت");
  await expect(page.getByRole("search").getByRole("listitem").first()).toContainText("الهواء يشتّت الضوء الأزرق");
});

test("axe finds nothing in the lecture and on the page to read", async ({ lecture, page }) => {
  test.slow();
  await lecture.open("#/match-causes");
  const found = await violations(page, "lecture");
  await page.goto("review.html");
  await page.locator("#progress").waitFor();
  found.push(...(await violations(page, "review")));
  expect(found).toEqual([]);
});
