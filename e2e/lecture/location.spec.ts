import { expect, test } from "../support/test.ts";

test("an address leads to a slide", async ({ lecture }) => {
  const slide = lecture.at(-3);
  await lecture.open(`#/${slide.id}`);
  await lecture.shows(slide);
});

test("an address leads to a slide with its steps", async ({ lecture }) => {
  const slide = lecture.withSteps;
  await lecture.open(`#/${slide.id}/1`);
  await lecture.shows(slide);
  await expect(lecture.stepsShown).toHaveCount(2);
});

test("the number on a slide is an address too", async ({ lecture }) => {
  await lecture.open("#/14");
  await lecture.shows(lecture.at(13));
});

test("reloading keeps the slide and its steps", async ({ lecture, page }) => {
  const slide = lecture.withSteps;
  await lecture.open(`#/${slide.id}`);
  await lecture.press("ArrowRight", "ArrowRight");
  await expect(page).toHaveURL(/\/1$/);
  await page.reload();
  await lecture.ready();
  await lecture.shows(slide);
  await expect(lecture.stepsShown).toHaveCount(2);
});

test("back and forward go through slides and steps", async ({ lecture, page }) => {
  const slide = lecture.withSteps;
  await lecture.open(`#/${slide.id}`);
  await lecture.press("ArrowRight");
  await expect(lecture.stepsShown).toHaveCount(1);
  await lecture.press("End");
  await page.goBack();
  await lecture.shows(slide);
  await expect(lecture.stepsShown).toHaveCount(1);
  await page.goBack();
  await expect(lecture.stepsShown).toHaveCount(0);
  await expect(lecture.slide).toBeFocused();
  await page.goForward();
  await expect(lecture.stepsShown).toHaveCount(1);
  await expect(lecture.slide).toBeFocused();
});

test("back to a slide of which no step was shown shows none, and forward leads on again", async ({ lecture, page }) => {
  const slide = lecture.withSteps;
  await lecture.open(`#/${slide.id}`);
  await lecture.press("End");
  await lecture.shows(lecture.at(-1));
  await page.goBack();
  await lecture.shows(slide);
  await expect(lecture.stepsShown).toHaveCount(0);
  await expect(lecture.slide).toBeFocused();
  await page.goForward();
  await lecture.shows(lecture.at(-1));
  await expect(lecture.slide).toBeFocused();
});

test("a step that the slide does not have is put right where it stands: back and forward lead on", async ({
  lecture,
  page,
}) => {
  const [first, second] = [lecture.at(0), lecture.at(1)];
  await lecture.press("ArrowRight");
  await lecture.shows(second);
  await page.evaluate((address) => {
    location.hash = address;
  }, `#/${first.id}/7`);
  await expect(page).toHaveURL(new RegExp(`#/${first.id}$`));
  await page.goBack();
  await lecture.shows(second);
  await page.goForward();
  await lecture.shows(first);
  await expect(page).toHaveURL(new RegExp(`#/${first.id}$`));
});

test("back leaves the deck from where it was entered", async ({ page, lecture }) => {
  await page.goto("about:blank");
  for (const hash of ["", "#/no-such-slide"]) {
    await lecture.open(hash);
    await lecture.shows(lecture.at(0));
    await page.goBack();
    await expect(page).toHaveURL("about:blank");
  }
});

test("an address of no slide leads to the first one and says so", async ({ lecture, page }) => {
  for (const hash of [
    "#/no-such-slide",
    "#/%E0%A4%A",
    "#/title/../..",
    '#/"]',
    "#/999",
    "#no",
    "#/no such slide/3",
    "#/-1",
  ]) {
    await page.goto("about:blank");
    await lecture.open(hash);
    await lecture.shows(lecture.at(0));
    await expect(page.getByRole("status").filter({ hasText: "no slide" }), hash).toBeVisible();
  }
});

test("an unknown address in the middle of the lecture says so too", async ({ lecture, page }) => {
  await lecture.press("End");
  await page.evaluate(() => {
    location.hash = "#/gone";
  });
  await lecture.shows(lecture.at(0));
  await expect(page.getByRole("status").filter({ hasText: "gone" })).toBeVisible();
});

test("a step past the last shows the last", async ({ lecture }) => {
  const slide = lecture.withSteps;
  await lecture.open(`#/${slide.id}/99`);
  await lecture.shows(slide);
  await expect(lecture.stepsShown).toHaveCount(slide.steps);
});

test("an address that a chat has mangled leads to the slide meant, one with a slip to the nearest, with a word", async ({
  lecture,
  page,
}) => {
  const slide = lecture.first("slide of a long name", ({ id }) => id.length > 8);
  const notice = page.locator("#deck_notice");
  for (const mangled of [`${slide.id}.`, slide.id.toUpperCase(), `${slide.id}?utm_source=chat`]) {
    await page.goto(`./#/${mangled}`);
    await lecture.shows(slide);
    await expect(notice).toBeEmpty();
    await lecture.press("Home");
    await lecture.shows(lecture.at(0));
  }
  await page.goto(`./#/${slide.id.slice(1)}`);
  await lecture.shows(slide);
  await expect(notice).toContainText(`Here is “${slide.headline}”.`);
});

test("a dialog that is closed after another window has moved the deck leaves the focus on the slide", async ({
  lecture,
  page,
}) => {
  await lecture.open(`#/${await page.locator(".slides section[id]:has(deck-choice)").first().getAttribute("id")}`);
  await lecture.slide.getByRole("radio").or(lecture.slide.getByRole("checkbox")).first().focus();
  await lecture.press("m");
  await expect(page.getByRole("dialog", { name: "Contents" })).toBeVisible();
  await page.evaluate((id) => {
    location.hash = `#/${id}`;
  }, lecture.at(1).id);
  await expect(page).toHaveURL(new RegExp(`#/${lecture.at(1).id}$`));
  await lecture.press("Escape");
  await expect(lecture.slide).toHaveId(lecture.at(1).id);
  await expect(lecture.slide).toBeFocused();
});
