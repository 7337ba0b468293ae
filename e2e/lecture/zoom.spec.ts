import type { Page } from "@playwright/test";
import { expect, test } from "../support/test.ts";

/** The part of the slide that the window shows, in shares of the slide: left, top, right, lower edge. */
const partShown = (page: Page) =>
  page.locator("section.present > .slide").evaluate((slide) => {
    const { left, top, width, height } = slide.getBoundingClientRect();
    return [-left / width, -top / height, (innerWidth - left) / width, (innerHeight - top) / height].map(
      (share) => Math.round(share * 100) / 100 || 0, // no −0
    );
  });

const WHOLE = [0, 0, 1, 1];
const MIDDLE = [0.25, 0.25, 0.75, 0.75];

test("Z shows the middle of the slide large, and Z or Escape the whole again", async ({ lecture, page }) => {
  for (const back of ["z", "Escape"]) {
    await lecture.press("z");
    await expect.poll(() => partShown(page)).toEqual(MIDDLE);
    await expect(page.getByRole("navigation", { name: "Deck" }), "buttons make room").toBeHidden();
    await lecture.press(back);
    await expect.poll(() => partShown(page)).toEqual(WHOLE);
    await expect(page.getByRole("navigation", { name: "Deck" })).toBeVisible();
    await lecture.shows(lecture.at(0));
  }
});

test("what the keys do is said once, at the lower edge, and goes with the first of them", async ({ lecture, page }) => {
  const notice = page.getByText("Arrows move the part shown");
  await lecture.press("z");
  await expect(notice).toBeVisible();
  const box = await notice.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(720);
  await lecture.press("ArrowRight");
  await expect(notice).toHaveCount(0);
});

test("arrows move the part as far as the slide goes, + and − change its size", async ({ lecture, page }) => {
  await lecture.press("z");
  await expect.poll(() => partShown(page)).toEqual(MIDDLE);
  await lecture.press("ArrowRight", "ArrowUp");
  await expect.poll(() => partShown(page)).toEqual([0.38, 0.13, 0.88, 0.63]);
  await lecture.press(...Array.from({ length: 5 }, () => "ArrowRight"));
  await lecture.press(...Array.from({ length: 5 }, () => "ArrowDown"));
  await expect.poll(() => partShown(page)).toEqual([0.5, 0.5, 1, 1]);
  await lecture.press("+", "+", "+");
  await expect.poll(() => partShown(page)).toEqual([0.63, 0.63, 0.88, 0.88]);
  await lecture.press("-", "-", "-", "-", "ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowUp", "ArrowUp", "ArrowUp");
  await expect.poll(() => partShown(page)).toEqual([0, 0, 0.67, 0.67]);
  await expect(lecture.slide).toHaveId(lecture.at(0).id);
});

for (const modifier of ["Alt", "Control"] as const) {
  test(`${modifier} and a click zoom in where the pointer is`, async ({ lecture, page }) => {
    await lecture.slide.click({ modifiers: [modifier], position: { x: 900, y: 200 } });
    await expect.poll(() => partShown(page)).toEqual([0.45, 0.03, 0.95, 0.53]);
    await expect(lecture.slide).toHaveId(lecture.at(0).id);
  });
}

test("a double click zooms in and back, and a drag moves the part", async ({ lecture, page }) => {
  await page.mouse.dblclick(640, 360);
  await expect.poll(() => partShown(page)).toEqual(MIDDLE);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe("");
  await page.mouse.move(640, 360);
  await page.mouse.down();
  await page.mouse.move(384, 504, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => partShown(page)).toEqual([0.35, 0.15, 0.85, 0.65]);
  await page.mouse.dblclick(640, 360);
  await expect.poll(() => partShown(page)).toEqual(WHOLE);
  await lecture.shows(lecture.at(0));
});

test("a double click on a control is the control’s", async ({ lecture, page }) => {
  const id = await page.locator(".slides section:has(deck-hands)").first().getAttribute("id");
  await lecture.open(`#/${id}`);
  await lecture.slide
    .getByRole("button", { name: /One hand more/ })
    .first()
    .dblclick();
  await expect(lecture.slide.getByRole("spinbutton").first()).toHaveValue("2");
  expect(await partShown(page)).toEqual(WHOLE);
});

test("a clicker goes on, and what comes next is seen whole", async ({ lecture, page }) => {
  const slide = lecture.withSteps;
  await lecture.open(`#/${slide.id}`);
  await lecture.press("z");
  await expect.poll(() => partShown(page)).toEqual(MIDDLE);
  await lecture.press("PageDown");
  await expect(lecture.stepsShown).toHaveCount(1);
  await expect.poll(() => partShown(page)).toEqual(WHOLE);
  await lecture.press("PageUp", "z");
  await expect.poll(() => partShown(page)).toEqual(MIDDLE);
  await lecture.press("PageUp");
  await expect.poll(() => partShown(page)).toEqual(WHOLE);
});

test("the zoom outlasts black-out and another size of the window", async ({ lecture, page }) => {
  await lecture.press("z");
  await expect.poll(() => partShown(page)).toEqual(MIDDLE);
  await lecture.press("b", "ArrowRight", "Escape");
  await expect(page.getByRole("button", { name: "Resume presentation" })).toBeHidden();
  expect(await partShown(page)).toEqual(MIDDLE);
  await page.setViewportSize({ width: 1024, height: 768 });
  await expect
    .poll(() => partShown(page), "room above and below shows more of the slide")
    .toEqual([0.25, 0.17, 0.75, 0.83]);
  await lecture.press("o");
  await expect(page.locator(".reveal.overview")).toBeAttached();
  await lecture.press("o");
  await expect.poll(() => page.locator(".slides").evaluate((stage) => getComputedStyle(stage).scale)).toBe("none");
});

test("where motion is unwelcome the zoom does not move", async ({ page, lecture }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await lecture.press("z");
  await expect.poll(() => partShown(page)).toEqual(MIDDLE);
  expect(await page.locator(".slides").evaluate((stage) => getComputedStyle(stage).transitionProperty)).toBe("none");
});

test.describe("on a touch screen", () => {
  test.use({ hasTouch: true });

  test("a finger moves the part instead of the deck", async ({ lecture, page }) => {
    await lecture.press("z");
    await expect.poll(() => partShown(page)).toEqual(MIDDLE);
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", x = 0) =>
      session.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y: 360 }] });
    await touch("touchStart", 640);
    for (const x of [600, 500, 400, 300]) await touch("touchMove", x);
    await touch("touchEnd");
    await expect.poll(() => partShown(page)).toEqual([0.38, 0.25, 0.88, 0.75]);
    await expect(lecture.slide).toHaveId(lecture.at(0).id);
  });
});

test("the part follows the focus: each control that Tab leads to is seen", async ({ lecture, page }) => {
  await lecture.open("#/sort-colours");
  await lecture.press("z");
  await expect.poll(() => partShown(page)).toEqual(MIDDLE);
  await lecture.press("+"); // 3 times as large
  const controls = await page.locator("section.present .slide :is(button, input, select)").count();
  const focus = page.locator("section.present .slide :focus");
  let seen = 0;
  for (let count = 0; count < controls; count += 1) {
    await page.keyboard.press("Tab");
    if ((await focus.count()) === 0) break;
    await expect.poll(() => focus.evaluate(isSeen)).toBe(true);
    seen += 1;
  }
  expect(seen).toBeGreaterThan(1);
});

/** Whether an element's middle is in the window. */
function isSeen(element: Element): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return x > 0 && y > 0 && x < innerWidth && y < innerHeight;
}
