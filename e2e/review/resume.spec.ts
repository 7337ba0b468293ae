// Coming back to the review document: an offer to go on where one was, which nobody has to take.
import type { Page } from "@playwright/test";
import { expect, test } from "../support/test.ts";

/** A reader of the review document. */
class Reader {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(hash = "") {
    await this.page.goto("about:blank");
    await this.page.goto(`review.html${hash}`);
    await expect(this.article(0)).toBeVisible();
  }

  article(index: number) {
    return this.page.getByRole("article").nth(index);
  }

  async headline(index: number) {
    return (await this.article(index).getByRole("heading").first().textContent()) ?? "";
  }

  /** Reads on to an article, until the page knows it. */
  async readTo(index: number) {
    const id = (await this.article(index).getAttribute("id")) ?? "";
    await this.article(index).evaluate((article) => article.scrollIntoView());
    await expect
      .poll(() =>
        this.page.evaluate(() => {
          const { lesson } = document.documentElement.dataset;
          return JSON.parse(localStorage.getItem(`deck:${lesson}`) ?? "{}").places?.review?.slide;
        }),
      )
      .toBe(id.slice(1));
  }

  get offer() {
    return this.page.getByText("Last time you were at");
  }
}

test("a reader who comes back is offered the slide where they were, and goes on there", async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await expect(reader.offer, "not on the first visit").toHaveCount(0);
  await reader.readTo(5);
  await reader.open();
  await expect(reader.offer).toHaveText(`Last time you were at ${await reader.headline(5)}.`);
  await expect(reader.article(0), "nothing has moved").toBeInViewport();
  await reader.offer.getByRole("link").click();
  await expect(reader.article(5).getByRole("heading").first()).toBeInViewport();
  await expect(reader.offer).toHaveCount(0);
});

test("the offer is no dialog: it can be closed, or left where it is while one reads", async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.readTo(5);
  await reader.open();
  await expect(reader.offer).toBeVisible();
  await reader.readTo(2);
  await expect(reader.offer).toBeVisible();
  await page.getByRole("button", { name: "Close this notice" }).click();
  await expect(reader.offer).toHaveCount(0);
  await reader.open();
  await expect(reader.offer, "the place has followed").toContainText(await reader.headline(2));
});

test("whoever reads other slides instead is left alone", async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.readTo(8);
  await reader.open();
  await expect(reader.offer).toBeVisible();
  for (const slide of [1, 2, 3]) await reader.readTo(slide);
  await expect(reader.offer).toHaveCount(0);
});

test("who reads on to the place finds no offer any more", async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.readTo(3);
  await reader.open();
  await expect(reader.offer).toBeVisible();
  await reader.article(3).evaluate((article) => article.scrollIntoView());
  await expect(reader.offer).toHaveCount(0);
});

test("who comes by a slide’s address is taken there, without an offer", async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.readTo(5);
  const id = await reader.article(2).getAttribute("id");
  await reader.open(`#${id}`);
  await expect(reader.article(2).getByRole("heading").first()).toBeInViewport();
  await reader.readTo(2);
  await expect(reader.offer).toHaveCount(0);
  await reader.open();
  await expect(reader.offer).toContainText(await reader.headline(2));
});

test("who comes to practise keeps the place", async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.readTo(5);
  await reader.open("#practice");
  await page.getByRole("region", { name: "Practice" }).getByRole("button", { name: "Start", exact: true }).click();
  await expect(page.getByRole("heading", { name: /^Question 1/ })).toBeInViewport();
  await expect(reader.offer).toHaveCount(0);
  await reader.open();
  await expect(reader.offer).toContainText(await reader.headline(5));
});

test("a slide that has left the lesson is not offered", async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.readTo(5);
  await page.evaluate(() => {
    const key = `deck:${document.documentElement.dataset["lesson"]}`;
    const kept = JSON.parse(localStorage.getItem(key) ?? "");
    kept.places.review.slide = "no-such-slide";
    localStorage.setItem(key, JSON.stringify(kept));
  });
  await reader.open();
  await reader.readTo(1);
  await expect(reader.offer).toHaveCount(0);
});

test("the keyboard alone takes the offer", async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.readTo(5);
  await reader.open();
  await expect(reader.offer).toBeVisible();
  await page.keyboard.press("Shift+Tab");
  await expect(page.getByRole("button", { name: "Close this notice" })).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(reader.article(5).getByRole("heading").first()).toBeInViewport();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("a tap takes the offer, or closes it", async ({ page }) => {
    const reader = new Reader(page);
    await reader.open();
    await reader.readTo(5);
    await reader.open();
    const close = page.getByRole("button", { name: "Close this notice" });
    expect((await close.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await close.tap();
    await expect(reader.offer).toHaveCount(0);
    await reader.open();
    await reader.offer.getByRole("link").tap();
    await expect(reader.article(5).getByRole("heading").first()).toBeInViewport();
  });
});

test("a browser of some years ago, which cannot tell what is visible, keeps the place too", async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Element.prototype, "checkVisibility");
  });
  const reader = new Reader(page);
  await reader.open();
  await reader.readTo(5);
  await reader.open();
  await expect(reader.offer).toHaveText(`Last time you were at ${await reader.headline(5)}.`);
});
