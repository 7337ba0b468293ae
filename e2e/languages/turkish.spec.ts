// The starter in Turkish: its two i, and one lesson with the ones in English and Arabic.
import { expect, test } from "../support/test.ts";

test("the page to read is searched with either i, whatever the keyboard", async ({ page }) => {
  await page.goto("review.html");
  const box = page.getByRole("searchbox");
  const found = page
    .getByRole("search")
    .getByRole("link", { name: /^Hava mavi ışığı kırmızıdan çok daha fazla saçar/ });
  for (const typed of ["ISIK SAÇ", "ışık saç", "isik sac"]) {
    await box.fill("");
    await expect(found).toHaveCount(0);
    await box.fill(typed);
    await expect(found).toBeVisible();
  }
});

test("a slide is found by its headline with either i, and by its id in capitals", async ({ lecture, page }) => {
  for (const [typed, id] of [
    ["isik o kadar", "sunset"],
    ["IŞIĞINDA", "colours"],
    ["TITLE", "title"],
  ] as const) {
    await lecture.press("g");
    await page.getByLabel("Numarası ya da başlığından sözcükler").fill(typed);
    await lecture.press("Enter");
    await expect(lecture.slide).toHaveId(id);
  }
});

test("a matching's causes stand in the order of the Turkish alphabet, each with its number", async ({ page }) => {
  await page.goto("review.html#/match-causes");
  const list = page.locator('[data-question="sight-to-cause"]').getByRole("combobox").first();
  const partners = await list
    .getByRole("option")
    .evaluateAll((all) => all.map((one) => one.ariaLabel ?? "").filter(Boolean));
  const words = partners.map((text) => text.replace(/^[^\p{L}]*/u, ""));
  expect(words.length).toBeGreaterThan(3);
  expect(words).toEqual(words.toSorted(new Intl.Collator("tr").compare));
});

test("one slide and one progress in all three languages", async ({ lecture, page }) => {
  await lecture.open("#/match-causes");
  await page.goto("review.html#/match-causes");
  const asked = page.locator('[data-question="sight-to-cause"]');
  const list = asked.getByRole("combobox", { name: "Akşam kızıl Güneş" });
  const right = list.getByRole("option", { name: /Uzun yol maviyi alır/ });
  await list.selectOption((await right.getAttribute("value")) ?? "");
  await asked.getByRole("button", { name: "Denetle" }).click();
  for (const [language, sight, cause] of [
    ["العربية", "شمس حمراء مساءً", /طريق طويل يأخذ الأزرق/],
    ["English", "Red Sun at evening", /A long way takes the blue/],
    ["Türkçe", "Akşam kızıl Güneş", /Uzun yol maviyi alır/],
  ] as const) {
    const link = page.getByRole("link", { name: language }).first();
    await expect(link, "once the page has come to rest").toHaveAttribute("href", /#\/match-causes$/);
    await link.click();
    await expect(page).toHaveURL(/#\/match-causes$/);
    const same = page.locator('[data-question="sight-to-cause"]').getByRole("combobox", { name: sight });
    await expect(same.locator("option:checked")).toHaveAttribute("aria-label", cause);
  }
});
