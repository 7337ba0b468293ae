// The starter in Arabic: it leads to the left, says everything in Arabic, and is the same lesson as the one in English.
import { violations } from "../support/axe.ts";
import { swipe } from "../support/swipe.ts";
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

test.describe("by touch", () => {
  test.use({ hasTouch: true });

  test("a swipe to the right goes on; the arrow at the left does, and so does the left end of the progress bar", async ({
    lecture,
    page,
  }) => {
    const [first, second] = lecture.slides;
    await swipe(page, [300, 400], [900, 400]);
    await expect(lecture.slide).toHaveId(second?.id ?? "");
    await swipe(page, [900, 400], [300, 400]);
    await expect(lecture.slide).toHaveId(first?.id ?? "");
    const next = page.getByRole("button", { name: "الشريحة التالية" });
    expect((await next.boundingBox())?.x).toBeLessThan(100);
    await next.click();
    await expect(lecture.slide).toHaveId(second?.id ?? "");
    const box = await page.locator(".progress").boundingBox();
    await page.mouse.click(2, (box?.y ?? 0) + 2);
    await expect(lecture.slide).toHaveId(lecture.slides.at(-1)?.id ?? "");
  });
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

test("axe finds nothing in any document, and nothing in them is said in another language", async ({
  lecture,
  page,
}) => {
  test.slow();
  await lecture.open("#/match-causes");
  const found = [...(await violations(page, "lecture")), ...(await page.evaluate(saidInLatin))];
  for (const key of ["m", "?", "c", "g"]) {
    await page.keyboard.press(key);
    const dialog = page.getByRole("dialog");
    await expect(dialog).toBeVisible();
    found.push(...(await violations(page, key, { part: "dialog[open]" })), ...(await page.evaluate(saidInLatin)));
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  }
  for (const address of ["index.html?speaker#/check-scattering", "review.html", "print.html?kind=worksheet"]) {
    await page.goto(address);
    await page
      .locator("html:is([data-deck=speaker], [data-pages=ready]), #progress")
      .first()
      .waitFor({ state: "attached" });
    found.push(...(await violations(page, address)), ...(await page.evaluate(saidInLatin)));
  }
  expect([...new Set(found)]).toEqual([]);
});

/** Runs in the page. @returns what is seen or heard in Latin words, beside works, keys, code, and what says its language */
function saidInLatin(): string[] {
  const kept =
    "kbd, code, bdi, .cite, .sources, .works-cited, [lang]:not(html), script, style, noscript, template, title, datalist";
  const isLatin = (text: string | null) =>
    /[A-Za-z]{3,} [A-Za-z]{2,}/.test((text ?? "").replace(/Page (Up|Down)/g, ""));
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    if (isLatin(text.textContent) && !text.parentElement?.closest(kept))
      found.push(`said: ${text.textContent?.trim()}`);
  for (const name of ["aria-label", "title", "placeholder", "alt", "data-here", "data-alone", "aria-description"])
    for (const one of document.querySelectorAll(`[${name}]`))
      if (isLatin(one.getAttribute(name)) && !one.closest(kept)) found.push(`${name}: ${one.getAttribute(name)}`);
  return found;
}

test("by keyboard alone a question is answered, and a screen reader has it in Arabic", async ({ lecture, page }) => {
  await lecture.open("#/check-scattering");
  const question = lecture.slide.locator("deck-choice").first();
  await expect(question).toMatchAriaSnapshot(`
    - group "ماذا يفعل الهواء فتصير السماء زرقاء؟":
      - text: ماذا يفعل الهواء فتصير السماء زرقاء؟
      - radio "يرسل الضوء الأزرق إلى كل الجهات"
      - text: يرسل الضوء الأزرق إلى كل الجهات
      - paragraph
      - radio "يمتص كل ضوء إلا الأزرق"
      - text: يمتص كل ضوء إلا الأزرق
      - paragraph
      - radio "يتوهّج أزرق حيث تدفئه الشمس"
      - text: يتوهّج أزرق حيث تدفئه الشمس
      - paragraph
    - paragraph:
      - button "تحقّق"
      - status
      - button "صوّتوا أولًا"
  `);
  const radios = question.getByRole("radio");
  await expect(async () => {
    await page.keyboard.press("Tab");
    await expect(radios.first()).toBeFocused({ timeout: 100 });
  }).toPass();
  await page.keyboard.press("Space");
  await expect(radios.first()).toBeChecked();
  await page.keyboard.press("Tab");
  await expect(question.getByRole("button", { name: "تحقّق" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(question.getByRole("status")).toContainText("صحيح");
  // The contents open where the lecture is, and say so in the lesson's language.
  await page.keyboard.press("m");
  const here = page.getByRole("dialog", { name: "المحتويات" }).locator("a[aria-current]");
  await expect(here).toBeFocused();
  expect(await here.evaluate((link) => getComputedStyle(link, "::after").content)).toBe('"أنت هنا"');
  await page.keyboard.press("Escape");
  await page.keyboard.press("g");
  await page.getByRole("dialog", { name: "الانتقال إلى شريحة" }).getByRole("combobox").fill("سوداء");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "لا شريحة باسم" })).toBeVisible();
});
