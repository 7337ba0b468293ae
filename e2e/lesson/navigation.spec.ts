// Every slide and step of the lesson is reached: by clicker, by its address, from the contents.
import { nextWeek } from "../support/next-week.ts";
import { expect, test } from "../support/test.ts";
import { goesThereAndBack } from "../support/there-and-back.ts";

test("PageDown goes through every step and evidence slide to the end, PageUp all the way back", async ({ lecture }) => {
  await goesThereAndBack(lecture, "PageDown", "PageUp");
});

test("evidence that the lecture has passed by begins without its steps", async ({ lecture, page }) => {
  const { slides } = lecture;
  const evidence = slides.find((one, at) => one.isEvidence && one.steps > 0 && !slides[at - 1]?.isEvidence);
  test.skip(!evidence, "the lesson has no evidence with steps");
  const claim = slides[slides.indexOf(evidence ?? lecture.at(0)) - 1] ?? lecture.at(0);
  const opens = async () => {
    await page.evaluate((id) => {
      location.hash = `#/${id}/99`;
    }, claim.id);
    await lecture.shows(claim);
  };
  await opens();
  await lecture.press("End");
  await lecture.shows(slides.findLast((one) => !one.isEvidence) ?? claim);
  await opens();
  await lecture.press("ArrowDown");
  await lecture.shows(evidence ?? claim);
  await expect(lecture.stepsShown).toHaveCount(0);
});

test("every slide’s address leads to it, in the lecture and in the document to read", async ({ lecture, page }) => {
  test.slow();
  for (const slide of lecture.slides) {
    await lecture.open(`#/${slide.id}`);
    await lecture.shows(slide);
  }
  for (const { id, headline } of lecture.slides) {
    await page.goto(`review.html#/${id}`);
    await expect(page.locator(`article[id="/${id}"]`).getByRole("heading", { name: headline })).toBeInViewport();
  }
});

test("the contents show the whole lesson at once, on the projectors there are", async ({ lecture, page, words }) => {
  await lecture.press("m");
  const contents = page.getByRole("dialog", { name: words.lecture.contents });
  for (const [width, height] of [
    [1280, 720],
    [1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const slide of await contents.getByRole("listitem").all()) {
      const where = `at ${width} × ${height} “${await slide.textContent()}” stands in the contents: else take slides out, or below others`;
      await expect(slide, where).toBeInViewport({ ratio: 1 });
    }
  }
});

test("the offer to go on covers no text of the slide, at any shape", async ({ lecture, page, words }) => {
  await lecture.press("End");
  const { id } = lecture.at(-1);
  const next = await nextWeek(page);
  const offer = next.getByRole("button", { name: words.lastPlace.goOn(lecture.slides.length) });
  if (lecture.slides.length === 1) {
    await expect(offer, "a lesson of one slide ends where it begins").toHaveCount(0);
    return;
  }
  for (const [width, height] of [
    [1280, 720],
    [1920, 1080],
    [1280, 800],
    [1024, 768],
  ] as const) {
    await next.setViewportSize({ width, height });
    await expect(offer).toBeInViewport({ ratio: 1 });
    const covered = await offer.evaluate((button) => {
      const box = button.getBoundingClientRect();
      return [...document.querySelectorAll("section.present > .slide :is(h1, h2, p, a, li, text)")]
        .filter((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          return left < box.right && right > box.left && top < box.bottom && bottom > box.top;
        })
        .map((one) => one.textContent?.trim().slice(0, 40));
    });
    expect(covered, `${id}, at ${width} × ${height}: leave the lower right corner of the last slide free`).toEqual([]);
  }
});
