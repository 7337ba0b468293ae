import { expect, test } from "../support/test.ts";

test("steps appear one after the other and go in the opposite order", async ({ lecture }) => {
  const slide = lecture.withSteps;
  await lecture.open(`#/${slide.id}`);
  for (let step = 0; step < slide.steps; step++) {
    await expect(lecture.stepsShown).toHaveCount(step);
    await lecture.press("ArrowRight");
  }
  await expect(lecture.stepsShown).toHaveCount(slide.steps);
  for (let step = slide.steps; step > 0; step--) {
    await lecture.press("ArrowLeft");
    await expect(lecture.stepsShown).toHaveCount(step - 1);
  }
  await lecture.shows(slide);
});

test("the newest step is marked by a bar, and only that one", async ({ lecture, page }) => {
  const id = await page.locator(".slides section[id]:has(.newest)").first().getAttribute("id");
  await lecture.open(`#/${id}`);
  const bars = lecture.slide.locator(".newest").filter({ visible: true });
  await expect(bars).toHaveCount(0);
  await lecture.press("ArrowRight");
  await expect(bars).toHaveCount(1);
  await lecture.press("ArrowRight");
  await expect(bars).toHaveCount(1);
});

test("a screen reader is told what a step adds", async ({ lecture, page }) => {
  const id = await page.locator(".slides section[id]:has(.fragment text)").first().getAttribute("id");
  await lecture.open(`#/${id}`);
  const words = await lecture.slide.locator(".fragment text").first().textContent();
  await lecture.press("ArrowRight");
  await expect(page.getByRole("status").filter({ hasText: words ?? "" })).toBeAttached();
});

test("a question that appears is told as it is read: what it asks, then its options, and none of its buttons", async ({
  lecture,
  page,
}) => {
  const slide = await lecture.having(".question.fragment deck-choice");
  await lecture.open(`#/${slide.id}`);
  const question = lecture.slide.locator(".question.fragment");
  const [asked, ...options] = (await question.locator("legend, .option .text").allTextContents()).map((text) =>
    text.trim(),
  );
  expect(options.length).toBeGreaterThan(2);
  await lecture.press("PageDown");
  const told = page.locator("body > .unseen[role=status]");
  await expect(told).toHaveText([asked?.replace(/\.$/, ""), ...options].join(". ").replaceAll("?.", "?"));
});

test("going back to a slide shows it as it was left", async ({ lecture }) => {
  const slide = lecture.withSteps;
  await lecture.open(`#/${slide.id}/${slide.steps - 1}`);
  await lecture.press("ArrowRight");
  await expect(lecture.headline).not.toHaveText(slide.headline);
  await lecture.press("ArrowLeft");
  await lecture.shows(slide);
  await expect(lecture.stepsShown).toHaveCount(slide.steps);
});

test("Alt and an arrow skip the steps", async ({ lecture }) => {
  const slide = lecture.withSteps;
  await lecture.open(`#/${slide.id}`);
  await lecture.press("Alt+ArrowRight");
  await lecture.shows(lecture.afterOnMainLine(slide));
});

test("steps that appear together count as one, also on the way back to them", async ({ lecture, page }) => {
  const { id } = lecture.withSteps;
  // No slide has such steps: the document is changed on its way.
  await page.route("/", async (route) => {
    const response = await route.fetch();
    let step = 0;
    const body = (await response.text()).replace(new RegExp(`<section id="${id}".*?</section>`, "s"), (section) =>
      section.replaceAll('class="fragment"', (found) => `${found} data-fragment-index="${Math.max(0, step++ - 1)}"`),
    );
    await route.fulfill({ response, body });
  });
  await page.reload();
  await lecture.open(`#/${id}`);
  const slide = lecture.first("slide with steps", (one) => one.id === id);
  await lecture.press("ArrowRight");
  await expect(lecture.stepsShown).toHaveCount(2);
  await lecture.press("Alt+ArrowRight");
  await lecture.shows(lecture.afterOnMainLine(slide));
  await lecture.press("ArrowLeft");
  await lecture.shows(slide);
  await expect(page).toHaveURL(`/#/${id}/${slide.steps - 1}`);
});
