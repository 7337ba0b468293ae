// The bar: contents by parts beside the text, or above it in panels that give the page back.
import { DESKTOP, PHONE, Review, SMALL_PHONE } from "../support/review.ts";
import { expect, test } from "../support/test.ts";

test("the contents list every slide under its part, and lead to it", async ({ page }) => {
  const review = new Review(page);
  await review.open();
  const slides = await review.slides();
  await expect(review.contents.getByRole("link", { includeHidden: true })).toHaveCount(slides.length);
  const parts = review.contents.locator(".parts > li");
  const part = parts.nth(3);
  await part.locator("summary").click();
  const link = part.getByRole("link").nth(2);
  const headline = (await link.textContent())?.trim() ?? "";
  await link.click();
  await expect(page.getByRole("heading", { name: headline })).toBeInViewport();
  await expect(link).toHaveAttribute("aria-current", "true");
});

test("the slide that is read is marked in the contents, and its part is open", async ({ page }) => {
  const review = new Review(page);
  await review.open();
  const slide = (await review.slides()).at(-2);
  const link = review.contents.getByRole("link", { name: slide?.headline ?? "" });
  await expect(link).toBeHidden();
  await review
    .article(slide?.id ?? "")
    .getByRole("heading")
    .first()
    .scrollIntoViewIfNeeded();
  await page.evaluate((id) => document.getElementById(`/${id}`)?.scrollIntoView(), slide?.id);
  await expect(link).toBeVisible();
  await expect(link).toHaveAttribute("aria-current", "true");
  await expect(link, "also where the contents are longer than the window").toBeInViewport();
});

test("on a wide screen contents and search stand beside the text, always open", async ({ page }) => {
  await page.setViewportSize(DESKTOP);
  const review = new Review(page);
  await review.open();
  const beside = await review.contents.boundingBox();
  const text = await page.getByRole("main").boundingBox();
  expect((beside?.x ?? 0) + (beside?.width ?? 0)).toBeLessThanOrEqual(text?.x ?? 0);
  const hidden = await page.getByRole("banner").evaluate((bar) => bar.scrollWidth - bar.clientWidth);
  expect(hidden, "nothing is cut off at its side").toBeLessThanOrEqual(0);
  await page.mouse.move(900, 400);
  await page.mouse.wheel(0, 5000);
  await expect(review.contents.getByRole("link").first()).toBeInViewport();
  await expect(page.getByRole("searchbox")).toBeInViewport();
});

test.describe("on a phone", () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test("a link in the contents leads to the slide, and the contents are out of the way", async ({ page }) => {
    const review = new Review(page);
    await review.open();
    await review.opener("Contents").tap();
    const link = review.contents.getByRole("link").nth(1);
    const headline = (await link.textContent())?.trim() ?? "";
    await link.tap();
    await expect(page.getByRole("heading", { name: headline })).toBeInViewport();
    await expect(review.contents.getByRole("link")).toHaveCount(0);
  });

  test("the contents open at the slide that is read", async ({ page }) => {
    const review = new Review(page);
    await review.open("sunset");
    await expect(page).toHaveURL(/sunset$/);
    await review.opener("Contents").tap();
    await expect(review.contents.locator("[aria-current]")).toBeInViewport({ ratio: 1 });
  });

  test("one panel is open at a time, and a tap on the text closes it", async ({ page }) => {
    const review = new Review(page);
    await review.open();
    await review.opener("Display").tap();
    await expect(page.getByRole("radio", { name: "Dark", exact: true })).toBeVisible();
    await review.opener("Search").tap();
    await expect(page.getByRole("searchbox")).toBeVisible();
    await expect(page.getByRole("radio", { name: "Dark", exact: true })).toBeHidden();
    await page.touchscreen.tap(200, 780);
    await expect(page.getByRole("searchbox")).toBeHidden();
  });

  test("Escape closes a panel and gives the focus back", async ({ page }) => {
    const review = new Review(page);
    await review.open();
    await review.opener("Contents").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect(review.contents.getByRole("link").first()).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(review.contents.getByRole("link")).toHaveCount(0);
    await expect(review.opener("Contents")).toBeFocused();
  });
});

test("beside the text a panel stays open, and Escape takes nobody away from a question", async ({ page }) => {
  await page.setViewportSize(DESKTOP);
  const review = new Review(page);
  await review.open();
  await review.opener("Display").click();
  const ring = page.locator("deck-choice").last().getByRole("radio").or(page.getByRole("checkbox")).first();
  await ring.focus();
  await page.keyboard.press("Escape");
  await expect(ring).toBeFocused();
  await expect(page.getByRole("radio", { name: "Dark", exact: true })).toBeVisible();
});

for (const [viewport, size] of [
  [SMALL_PHONE, "Largest"],
  [PHONE, "Normal"],
  [{ width: 768, height: 1024 }, "Normal"],
  [DESKTOP, "Largest"],
] as const) {
  test(`at ${viewport.width} px, text ${size.toLowerCase()}, the bar covers no headline, nor cuts the part’s above it`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    const review = new Review(page);
    await review.open();
    await review.opener("Display").click();
    await page.getByRole("group", { name: "Text size" }).getByRole("radio", { name: size, exact: true }).check();
    const id = await page.locator(".part + article").nth(1).getAttribute("id");
    /** What stands below the bar, of the headline and of the part’s name. */
    const inSight = () =>
      page.locator(`article[id="${id}"]`).evaluate((article) => {
        const bar = document.querySelector(".page-bar")?.getBoundingClientRect();
        const covered = bar && bar.width > window.innerWidth / 2 ? bar.bottom : 0;
        const [headline, part] = [article.querySelector(".headline"), article.previousElementSibling].map((one) =>
          one?.getBoundingClientRect(),
        );
        return { headline: (headline?.top ?? 0) >= covered, part: (part?.bottom ?? 0) > covered + 1 };
      });
    for (const from of ["another slide", "another page"]) {
      if (from === "another page") await page.goto("about:blank");
      await page.goto(`review.html#${id}`);
      await expect.poll(inSight, from).toEqual({ headline: true, part: false });
    }
  });
}
