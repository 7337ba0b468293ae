import { placesOf } from "../support/places.ts";
import { Speaker } from "../support/speaker.ts";
import { expect, test } from "../support/test.ts";

test("S opens the speaker view: the slide as it is, what comes next, and the notes", async ({ lecture }) => {
  const slide = lecture.withSteps;
  await lecture.open(`#/${slide.id}`);
  await lecture.press("ArrowRight");
  const speaker = await Speaker.from(lecture);
  await speaker.shows(slide);
  await expect(speaker.stepsShown).toHaveCount(1);
  await expect(speaker.picture("next").locator(".fragment.visible")).toHaveCount(2);
  await expect(speaker.picture("next")).toContainText(`step 2 of ${slide.steps}`);
  await expect(speaker.notes).toContainText(/\w+ \w+ \w+/);
});

test("after a slide's last step comes the next slide, and after the last slide nothing", async ({ lecture }) => {
  const slide = lecture.withSteps;
  await lecture.open(`#/${slide.id}/${slide.steps - 1}`);
  const speaker = await Speaker.from(lecture);
  const next = speaker.picture("next");
  await expect(next.getByRole("img", { name: lecture.after(slide).headline })).toBeVisible();
  await speaker.press("End");
  await speaker.shows(lecture.at(-1));
  await expect(next).toContainText("The end");
});

test("pictures look as the slide does, only smaller", async ({ lecture, page }) => {
  const slide = lecture.withSteps;
  await lecture.open(`#/${slide.id}/${slide.steps - 1}`);
  const speaker = await Speaker.from(lecture);
  await speaker.shows(slide);
  const shapes = (root: import("@playwright/test").Locator) =>
    root.evaluate((one) => {
      const sheet = one.getBoundingClientRect();
      return [...one.querySelectorAll("h2, .foot, svg text")].map((part) => {
        const { x, y, width } = part.getBoundingClientRect();
        return [x - sheet.x, y - sheet.y, width].map((px) => Math.round((px / sheet.width) * 1280));
      });
    });
  const wall = await shapes(lecture.slide.locator(".slide"));
  expect(wall.length).toBeGreaterThan(2);
  await expect(async () => {
    const small = await shapes(speaker.picture("current").locator(".slide"));
    const farthest = wall.flatMap((part, at) => part.map((px, side) => Math.abs(px - (small[at]?.[side] ?? 0))));
    expect(Math.max(...farthest), "px of 1280 that anything is off its place").toBeLessThanOrEqual(4);
  }).toPass({ timeout: 10_000 });
  await expect(page.getByRole("main")).not.toContainText("Notes");
});

test("the answers of a question slide are for the lecturer alone, question by question", async ({ lecture, page }) => {
  const id = await page.locator(".slides section[id]:has(.question.fragment)").first().getAttribute("id");
  await lecture.open(`#/${id}`);
  const speaker = await Speaker.from(lecture);
  const stems = await page
    .locator(`section[id="${id}"] legend`)
    .evaluateAll((legends) => legends.map(({ firstChild }) => firstChild?.textContent ?? "")); // without “Choose two.”
  await expect(speaker.notes).toContainText("right");
  await expect(speaker.notes.getByRole("heading", { name: stems[0] ?? "" })).toBeVisible();
  await speaker.press("PageDown");
  await expect(speaker.notes.getByRole("heading", { name: stems[1] ?? "" })).toBeVisible();
  await expect(speaker.notes.getByRole("heading", { name: stems[0] ?? "" })).toHaveCount(0);
  const [feedback] = await speaker.notes.locator("dd").allTextContents();
  await expect(lecture.slide).not.toContainText(feedback ?? "");
});

test("notes change their size, and keep it", async ({ lecture }) => {
  const speaker = await Speaker.from(lecture);
  const size = () =>
    speaker.notes
      .locator("p", { hasText: /\w{3}/ })
      .last()
      .evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
  const usual = await size();
  await speaker.button("Larger notes").click();
  await speaker.button("Larger notes").click();
  const larger = await size();
  expect(larger).toBeGreaterThan(usual);
  await speaker.page.reload();
  await speaker.ready();
  await expect.poll(size).toBe(larger);
  await speaker.button("Smaller notes").click();
  expect(await size()).toBeLessThan(larger);
});

test("notes scroll with the arrows once they have the focus, and a clicker still moves the deck", async ({
  lecture,
}) => {
  const speaker = await Speaker.from(lecture);
  await speaker.page.setViewportSize({ width: 1024, height: 420 });
  const text = speaker.notes.getByRole("region", { name: "What to say" });
  await text.focus();
  await speaker.press("ArrowDown");
  await expect.poll(() => text.evaluate((one) => one.scrollTop)).toBeGreaterThan(0);
  await lecture.shows(lecture.at(0));
  await speaker.press("PageDown");
  await lecture.shows(lecture.at(1));
});

test("where the deck goes is told in the speaker view: each slide by its headline, each step by its number", async ({
  lecture,
}) => {
  const slide = lecture.first("slide with two steps", ({ steps }) => steps > 1);
  const before = lecture.before(slide);
  await lecture.open(`#/${before.id}/${before.steps - 1}`);
  const speaker = await Speaker.from(lecture);
  const told = (text: string | RegExp) =>
    expect(speaker.page.getByRole("status").filter({ hasText: text })).toBeAttached();
  await speaker.press("PageDown");
  await told(`${slide.headline} · Now: `);
  await lecture.press("PageDown");
  await told(/^Now: \d+ of \d+ · step 1 of/);
});

test("contents and “Go to” lead the deck to any slide", async ({ lecture }) => {
  const speaker = await Speaker.from(lecture);
  const far = lecture.at(-4);
  await speaker.button("Contents").click();
  await speaker.page.getByRole("dialog", { name: "Contents" }).getByRole("link", { name: far.headline }).click();
  await speaker.shows(far);
  await lecture.shows(far);
  await speaker.press("g");
  await speaker.page.getByRole("dialog", { name: "Go to a slide" }).getByRole("combobox").fill("3");
  await speaker.press("Enter");
  await lecture.shows(lecture.at(2));
});

test("the slide to read opens beside the speaker view", async ({ lecture, context }) => {
  const speaker = await Speaker.from(lecture);
  await speaker.press("PageDown");
  await speaker.shows(lecture.at(1));
  await speaker.button("Contents").click();
  const link = speaker.page
    .getByRole("dialog", { name: "Contents" })
    .getByRole("link", { name: "This slide, to read" });
  const [page] = await Promise.all([context.waitForEvent("page"), link.click()]);
  await expect(page).toHaveURL(`review.html#/${lecture.at(1).id}`);
  await speaker.shows(lecture.at(1));
});

test("where the browser blocks the window, the deck says how to allow it, and offers a link", async ({
  lecture,
  page,
}) => {
  await page.evaluate(() => {
    window.open = () => null;
  });
  await lecture.press("s");
  const dialog = page.getByRole("dialog", { name: "blocked the speaker view" });
  await expect(dialog).toContainText("Always allow");
  const [opened] = await Promise.all([page.waitForEvent("popup"), dialog.getByRole("link").click()]);
  const speaker = new Speaker(opened);
  await speaker.found();
  await speaker.press("PageDown");
  await lecture.shows(lecture.at(1));
});

test("the picture of a question has room for the question alone, until the class votes", async ({ lecture, page }) => {
  const id = await page.locator(".slides section[id]:has(deck-choice)").first().getAttribute("id");
  await lecture.open(`#/${id}`);
  const speaker = await Speaker.from(lecture);
  const votes = speaker.picture("current").locator(".class-vote").first();
  await expect(votes).toBeAttached();
  await expect(votes).toBeHidden();
  await speaker.press("a");
  await expect(votes).toBeVisible();
});

test("S twice brings the same window to the front", async ({ lecture, context }) => {
  await Speaker.from(lecture);
  await lecture.press("s");
  await lecture.press("ArrowRight");
  await lecture.shows(lecture.at(1));
  expect(context.pages()).toHaveLength(2);
});

for (const [width, height] of [
  [1280, 800],
  [1024, 768],
] as const) {
  test(`at ${width}×${height} pictures, buttons, notes and answers are in view at once`, async ({ lecture, page }) => {
    const id = await page.locator(".slides section[id]:has(deck-choice)").first().getAttribute("id");
    await lecture.open(`#/${id}`);
    const speaker = await Speaker.from(lecture);
    await speaker.page.setViewportSize({ width, height });
    for (const part of [
      speaker.picture("next"),
      speaker.button("Next"),
      speaker.button("Keys"),
      speaker.notes.locator("dd").last(),
      speaker.times.getByRole("button", { name: "Reset" }),
    ]) {
      await expect(part).toBeInViewport({ ratio: 1 });
    }
  });
}

test("the picture shows what happens on the wall: an answer, a clock", async ({ lecture, page }) => {
  const id = await page.locator(".slides section[id]:has(deck-choice)").first().getAttribute("id");
  await lecture.open(`#/${id}`);
  const speaker = await Speaker.from(lecture);
  const picture = speaker.picture("current");
  await lecture.slide.getByRole("radio").first().check();
  await expect(picture.locator("input[type=radio]").first()).toHaveJSProperty("checked", true);
  await lecture.slide.getByRole("button", { name: "Check" }).first().click();
  await expect(picture.locator("[data-result]").first()).toBeVisible();
  await speaker.page.reload();
  await speaker.ready();
  await expect(picture.locator("[data-result]").first()).toBeVisible();

  const timer = await page.locator(".slides section[id]:has(deck-timer)").first().getAttribute("id");
  await lecture.open(`#/${timer}`);
  const before = await lecture.slide.getByRole("timer").textContent();
  await expect(picture.locator("[role=timer]")).toHaveText(before ?? "");
  await lecture.slide.getByRole("button", { name: "Start", exact: true }).click();
  await expect(picture.locator("[role=timer]")).not.toHaveText(before ?? "");
});

test("the slide is not shown before the speaker view", async ({ page, context }) => {
  await context.route(/\/assets\/.*\.js$/, () => {}); // it never comes
  await page.goto("./?speaker#/colours", { waitUntil: "commit" });
  await expect(page.locator("#deck_main")).toBeAttached();
  await expect(page.locator("#deck_main")).toBeHidden();
});

test("a key that belongs to the wall says so in the speaker view", async ({ lecture }) => {
  const speaker = await Speaker.from(lecture);
  for (const key of ["Z", "C"]) {
    await speaker.press(key.toLowerCase());
    await expect(speaker.page.getByText(`press ${key} in the deck’s own window`)).toBeVisible();
  }
});

test("a black screen frames the picture, and moves nothing", async ({ lecture }) => {
  const speaker = await Speaker.from(lecture);
  const places = () => placesOf(speaker.page.locator(".frame, .frame .slides, button"));
  const before = await places();
  await speaker.press("b");
  await expect(speaker.picture("current")).toContainText("the screen is black");
  expect(await places()).toEqual(before);
});

test("in low, narrow and small windows no button is cut or covered, and the slide can be read", async ({ lecture }) => {
  await lecture.open(
    `#/${await lecture.page.locator(".slides section[id]:has(deck-choice)").first().getAttribute("id")}`,
  );
  const speaker = await Speaker.from(lecture);
  for (const [width, height, least] of [
    [1280, 610, 290],
    [1366, 640, 340],
    [1024, 768, 380],
    [1024, 640, 300],
    [900, 400, 190],
    [320, 640, 270],
  ] as const) {
    await speaker.page.setViewportSize({ width, height });
    const faults = () =>
      speaker.page.evaluate((scrolls) => {
        const buttons = [...document.querySelectorAll<HTMLElement>(".moves button")];
        const boxes = [...buttons, ...document.querySelectorAll(".picture")].map((one) => one.getBoundingClientRect());
        const overlap = boxes.some((one, at) =>
          boxes.slice(at + 1).some((other) => {
            const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
            return across > 1 && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
          }),
        );
        return [
          ...buttons.filter((one) => one.scrollWidth > one.clientWidth).map((one) => `${one.textContent} is cut`),
          ...(overlap ? ["something overlaps"] : []),
          ...(!scrolls && boxes.some(({ bottom }) => bottom > window.innerHeight)
            ? ["something is below the window"]
            : []),
        ];
      }, width < 760);
    await expect.poll(faults, { message: `${width} × ${height}` }).toEqual([]);
    const picture = await speaker.picture("current").boundingBox();
    expect(picture?.width ?? 0, `the slide at ${width} × ${height}`).toBeGreaterThan(least);
  }
});
