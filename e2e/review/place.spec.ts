// Where the reader is: kept when the page is laid out anew, named by the address.
import type { Page } from "@playwright/test";
import { held } from "../support/held.ts";
import { PHONE, Review } from "../support/review.ts";
import { expect, test } from "../support/test.ts";

test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

type SlideRead = Awaited<ReturnType<Review["slides"]>>[number];

/** The page has led to a slide, and says so. */
async function isAt(page: Page, slide: SlideRead | undefined) {
  await expect(page.getByRole("heading", { name: slide?.headline ?? "" })).toBeInViewport();
  await expect(page).toHaveURL(new RegExp(`#/${slide?.id}$`));
}

/** Opens the page at a slide. @returns another one, to be led to */
async function atAnotherSlide(page: Page) {
  const review = new Review(page);
  await review.open();
  const slides = await review.slides();
  await review.open(slides.at(4)?.id);
  return slides.at(9);
}

test("turning the phone loses neither the place nor an answer nor what is open", async ({ page }) => {
  const review = new Review(page);
  await review.open();
  const question = review.question("deck-choice", ":has([type=radio])");
  await question.locator("input").nth(1).check();
  const figure = page.getByRole("figure").nth(1);
  await figure.getByText("The figure in words").tap();
  const paragraph = page.locator("div.explanation p").nth(6);
  await paragraph.evaluate((one) => one.scrollIntoView({ block: "start" }));
  await expect(paragraph).toBeInViewport();
  for (const [width, height] of [
    [PHONE.height, PHONE.width],
    [PHONE.width, PHONE.height],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(paragraph).toBeInViewport();
    await expect
      .poll(() => paragraph.evaluate((one) => Math.abs(one.getBoundingClientRect().top)), "at the top, as before")
      .toBeLessThan(120);
  }
  await expect(question.locator("input").nth(1)).toBeChecked();
  await expect(figure.locator("figcaption p")).toBeVisible();
});

test("the address names the slide that is read, and leads back to it", async ({ page }) => {
  const review = new Review(page);
  await review.open();
  const slide = (await review.slides())[12];
  await page.evaluate((id) => document.getElementById(`/${id}`)?.scrollIntoView(), slide?.id);
  await expect(page).toHaveURL(new RegExp(`#/${slide?.id}$`));
  await page.reload();
  await review.ready();
  await expect(page.getByRole("heading", { name: slide?.headline ?? "" })).toBeInViewport();
});

test("loaded again elsewhere than the address says, the page names what is read", async ({ page }) => {
  const review = new Review(page);
  await review.open();
  const slides = await review.slides();
  await review.open(slides.at(4)?.id);
  await isAt(page, slides.at(4));
  await page.evaluate(() => {
    scrollTo({ top: 0, behavior: "instant" });
    location.reload(); // before the next frame, in which the address would follow
  });
  await isAt(page, slides.at(0));
});

test("while the page is still coming, what moves it is not the reader, and the address stays; the reader leads it on", async ({
  page,
}) => {
  const review = new Review(page);
  await review.open();
  const slides = await review.slides();
  await page.goto("about:blank");
  const letThrough = await held(page, "**/*.woff2");
  await page.goto(`review.html#/${slides.at(4)?.id}`, { waitUntil: "commit" });
  await review.ready();
  const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const movesTo = async (id = "") => {
    await page.evaluate((slide) => document.getElementById(slide)?.scrollIntoView({ behavior: "instant" }), `/${id}`);
    await page.evaluate(frames);
  };
  await movesTo(slides.at(6)?.id);
  await expect(page).toHaveURL(new RegExp(`#/${slides.at(4)?.id}$`));
  await page.keyboard.press("Shift");
  await movesTo(slides.at(9)?.id);
  await expect(page).toHaveURL(new RegExp(`#/${slides.at(9)?.id}$`));
  letThrough();
  await page.waitForLoadState();
  await isAt(page, slides.at(9));
});

for (const [index, what] of [
  [3, "near the top"],
  [9, "in the middle"],
  [-1, "the last"],
] as const) {
  test(`an address leads to its slide: ${what}`, async ({ page }) => {
    const review = new Review(page);
    await review.open();
    const slide = (await review.slides()).at(index);
    await page.goto("about:blank");
    await review.open(slide?.id);
    await expect(page.getByRole("heading", { name: slide?.headline ?? "" })).toBeInViewport();
  });
}

test("an address that a chat has mangled leads to the slide meant, and a notice says where it leads nowhere", async ({
  page,
}) => {
  const review = new Review(page);
  await review.open();
  const slide = (await review.slides()).find(({ id }) => id.length > 8);
  const headline = page.getByRole("heading", { name: slide?.headline ?? "", exact: true });
  const notices = page.locator(".notices");
  for (const mangled of [`${slide?.id}.`, `${slide?.id.toUpperCase()}?utm_source=chat`, `${slide?.id}/1`]) {
    await page.goto("about:blank");
    await page.goto(`review.html#/${mangled}`);
    await review.ready();
    await expect(headline).toBeInViewport();
    await expect(page).toHaveURL(new RegExp(`#/${slide?.id}$`));
  }
  await page.goto("about:blank");
  await page.goto(`review.html#/${slide?.id.slice(1)}`);
  await expect(headline).toBeInViewport();
  await expect(notices).toContainText(`Here is “${slide?.headline}”.`);
  await page.goto("about:blank");
  await page.goto("review.html#/nowhere-at-all");
  await expect(notices).toContainText("no slide “nowhere-at-all”");
});

test("turning the phone in practice keeps the question that is asked in view", async ({ page }) => {
  await page.goto("review.html#practice");
  const practice = page.getByRole("region", { name: "Practice" });
  await practice.getByRole("button", { name: "Start" }).click();
  const question = practice.locator("deck-choice, deck-sorting, deck-matching");
  await question
    .locator("legend, .stem")
    .first()
    .evaluate((one) => one.scrollIntoView({ block: "start" }));
  for (const [width, height] of [
    [PHONE.height, PHONE.width],
    [PHONE.width, PHONE.height],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(question).toBeInViewport();
  }
});

test("a notice that is closed with Enter gives the focus back", async ({ page }) => {
  const review = new Review(page);
  await review.open("nowhere-at-all");
  const close = page.locator(".notices").getByRole("button");
  await close.focus();
  await page.keyboard.press("Enter");
  await expect(close).toHaveCount(0);
  await expect(page.locator("body")).not.toBeFocused();
});

test("opened at the practice, the contents mark a slide; led there under a slide’s address, they mark that one", async ({
  page,
}) => {
  await page.goto("review.html#practice");
  const marked = page.locator(".parts a[aria-current]");
  await expect(marked).toHaveCount(1);
  const review = new Review(page);
  const [read, named] = (await review.slides()).slice(4);
  await page.goto("about:blank");
  await review.open(read?.id);
  await isAt(page, read);
  await page.evaluate(() => document.getElementById("practice")?.scrollIntoView({ behavior: "instant" }));
  await expect(page.getByRole("heading", { name: "Practice" })).toBeInViewport();
  await page.evaluate((id) => {
    history.replaceState(null, "", `#/${id}`); // as going back may leave it
    window.scrollBy({ top: 20, behavior: "instant" });
  }, named?.id);
  await expect(marked).toHaveAttribute("href", `#/${named?.id}`);
});

test("a link leads to its slide also where the page above is laid out anew at that moment", async ({ page }) => {
  const to = await atAnotherSlide(page);
  await page.evaluate((id) => {
    document.querySelector<HTMLElement>(`.parts a[href="#/${id}"]`)?.click();
    requestAnimationFrame(() => {
      const first = document.querySelector<HTMLElement>("article");
      if (first) first.style.paddingBlockEnd = "40px";
    });
  }, to?.id);
  await isAt(page, to);
});

test("a link leads to its slide also where the page is still on its way elsewhere", async ({ page }) => {
  const to = await atAnotherSlide(page);
  await page.evaluate((id) => {
    const from = scrollY;
    document.querySelector<HTMLElement>(`.parts a[href="#/${id}"]`)?.click();
    // As a Page Up does that a browser has not ended: it takes the page back.
    requestAnimationFrame(() => scrollTo({ top: from - 100, behavior: "instant" }));
  }, to?.id);
  await isAt(page, to);
});

test("an address leads to its slide also where the page is laid out anew before it is told of it", async ({ page }) => {
  const review = new Review(page);
  await review.open();
  const [from, ...others] = (await review.slides()).slice(4);
  await review.open(from?.id);
  await expect(page.locator(`.parts a[aria-current][href="#/${from?.id}"]`)).toHaveCount(1);
  for (const to of [others.at(3), others.at(-1), others.at(0)]) {
    await page.evaluate(
      (id) =>
        new Promise<void>((resolve) => {
          requestAnimationFrame(() => {
            const first = document.querySelector<HTMLElement>("article");
            if (first) first.style.paddingBlockEnd = `${40 + id.length}px`;
            document.body.style.fontSize = `${16 + id.length / 8}px`;
            location.hash = `#/${id}`;
            resolve();
          });
        }),
      to?.id ?? "",
    );
    await expect(page.getByRole("heading", { name: to?.headline ?? "", exact: true }).first()).toBeInViewport();
    await expect(page).toHaveURL(new RegExp(`#/${to?.id}$`));
  }
});

test("an address that names another slide than the one that is read, as going back may leave it, is put right", async ({
  page,
}) => {
  const review = new Review(page);
  await review.open();
  const [other, read] = (await review.slides()).slice(4);
  await review.open(read?.id);
  await expect(page.locator(`.parts a[aria-current][href="#/${read?.id}"]`)).toHaveCount(1);
  await page.evaluate((id) => {
    history.replaceState(null, "", `#/${id}`);
    window.scrollBy(0, 20);
  }, other?.id);
  await expect(page).toHaveURL(new RegExp(`#/${read?.id}$`));
});
