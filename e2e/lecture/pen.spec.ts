import { Sheet } from "../support/ink.ts";
import { Lecture } from "../support/lecture.ts";
import { Speaker } from "../support/speaker.ts";
import { expect, test } from "../support/test.ts";

const FROM = [300, 200] as const;
const TO = [700, 500] as const;

const wallOf = ({ page }: Lecture) => new Sheet(page, page.locator(".reveal > .slides"));
const pictureOf = (speaker: Speaker) => new Sheet(speaker.page, speaker.picture("current").locator(".slides"));

test("what is drawn on the wall is seen in the speaker view at the same place, and the other way round", async ({
  lecture,
}) => {
  const speaker = await Speaker.from(lecture);
  const [wall, picture] = [wallOf(lecture), pictureOf(speaker)];
  await wall.takePen();
  await wall.draw(FROM, TO);
  await wall.hasStroke(wall.strokes, FROM, TO);
  await picture.hasStroke(picture.strokes, FROM, TO);
  await picture.takePen();
  await picture.draw([100, 600], [400, 650]);
  await expect(wall.strokes).toHaveCount(2);
  await wall.hasStroke(wall.strokes.last(), [100, 600], [400, 650]);
});

test("a stroke is seen in the other window while it is drawn", async ({ lecture, page }) => {
  const speaker = await Speaker.from(lecture);
  const wall = wallOf(lecture);
  await wall.takePen();
  const start = await wall.at(FROM);
  const end = await wall.at(TO);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 4 });
  await expect(pictureOf(speaker).strokes).toHaveCount(1);
  await page.mouse.up();
  await expect(pictureOf(speaker).strokes).toHaveCount(1);
});

test("strokes stay with their slide, and keep their place when the window changes size", async ({ lecture, page }) => {
  const wall = wallOf(lecture);
  await wall.takePen();
  await wall.draw(FROM, TO);
  await lecture.press("PageDown");
  await expect(wall.strokes).toHaveCount(0);
  await lecture.press("PageUp");
  await wall.hasStroke(wall.strokes, FROM, TO);
  await page.setViewportSize({ width: 1024, height: 768 });
  await wall.hasStroke(wall.strokes, FROM, TO);
});

test("strokes are undone, a slide is erased, and that is undone too, from either window", async ({ lecture }) => {
  const speaker = await Speaker.from(lecture);
  const wall = wallOf(lecture);
  await wall.takePen();
  for (const y of [200, 300, 400]) await wall.draw([200, y], [500, y]);
  await expect(wall.strokes).toHaveCount(3);
  await lecture.press("Control+z");
  await expect(wall.strokes).toHaveCount(2);
  await speaker.press("u");
  await expect(wall.strokes).toHaveCount(1);
  await speaker.press("e");
  await expect(wall.strokes).toHaveCount(0);
  await wall.bar.getByRole("button", { name: "Undo" }).click();
  await expect(wall.strokes).toHaveCount(1);
  await expect(pictureOf(speaker).strokes).toHaveCount(1);
});

test("“Erase all” erases every slide’s strokes; what pen and pointer do is told", async ({ lecture, page }) => {
  const wall = wallOf(lecture);
  const told = (text: string) => expect(page.getByRole("status").filter({ hasText: text })).toBeAttached();
  await wall.takePen();
  await told("The pen is in hand.");
  await wall.draw(FROM, TO);
  await lecture.press("u");
  await told("The last stroke is undone.");
  await wall.draw(FROM, TO);
  await lecture.press("PageDown");
  await wall.draw(FROM, TO);
  await expect(wall.strokes).toHaveCount(1);
  await wall.bar.getByRole("button", { name: "Erase all" }).press("Enter"); // a click would leave the focus where it was
  await expect(wall.strokes).toHaveCount(0);
  await told("All strokes are erased.");
  await lecture.press("r");
  await expect(lecture.slide, "the button that had the focus is gone").toBeFocused();
  await told("Pointer: R or Esc puts it away."); // by the notice, once
  await lecture.press("r");
  await told("Put away.");
  await lecture.press("PageUp");
  await lecture.shows(lecture.at(0));
  await expect(wall.strokes).toHaveCount(0);
});

test("a reload keeps the strokes, and a deck opened anew gets them from the speaker view", async ({
  lecture,
  page,
  context,
}) => {
  const wall = wallOf(lecture);
  await wall.takePen();
  await wall.draw(FROM, TO);
  await expect(wall.strokes).toHaveCount(1);
  await page.reload();
  await lecture.ready();
  await wall.hasStroke(wall.strokes, FROM, TO);
  const speaker = await Speaker.from(lecture);
  await expect(pictureOf(speaker).strokes).toHaveCount(1);
  await page.close();
  const anew = new Lecture(await context.newPage());
  await anew.open();
  await expect(wallOf(anew).strokes).toHaveCount(1);
});

test("another lecture starts without strokes", async ({ lecture, context }) => {
  const wall = wallOf(lecture);
  await wall.takePen();
  await wall.draw(FROM, TO);
  await expect(wall.strokes).toHaveCount(1);
  const other = new Lecture(await context.newPage());
  await other.open();
  await other.press("d");
  await expect(wallOf(other).bar).toBeVisible();
  await expect(wallOf(other).strokes).toHaveCount(0);
});

test("strokes are printed only where the lecturer says so", async ({ lecture, page }) => {
  const wall = wallOf(lecture);
  await wall.takePen();
  await wall.draw(FROM, TO);
  await page.emulateMedia({ media: "print" });
  await expect(wall.strokes).toHaveCount(0);
  await page.emulateMedia({ media: "screen" });
  const prints = wall.bar.getByRole("button", { name: "Print strokes" });
  await prints.click();
  await expect(prints).toHaveAttribute("aria-pressed", "true");
  await page.emulateMedia({ media: "print" });
  await expect(wall.strokes).toHaveCount(1);
  await expect(wall.bar).toBeHidden();
});

test("the pens differ in width, and are chosen by key", async ({ lecture }) => {
  const wall = wallOf(lecture);
  await wall.takePen();
  const widths: number[] = [];
  for (const key of ["1", "2", "3"]) {
    await lecture.press(key);
    const y = 150 * Number(key);
    await wall.draw([300, y], [800, y]);
    await expect(wall.strokes).toHaveCount(Number(key));
    const [, top = 0, , bottom = 0] = await wall.placeOf(wall.strokes.last());
    widths.push(bottom - top);
  }
  const [fine = 0, broad = 0, marker = 0] = widths;
  expect(broad).toBeGreaterThan(fine * 1.4);
  expect(marker).toBeGreaterThan(broad * 1.4);
});

test("every button of the pen is reached by Tab, and “Done” puts it away", async ({ lecture }) => {
  const wall = wallOf(lecture);
  await wall.takePen();
  const buttons = wall.bar.getByRole("button");
  await buttons.first().focus();
  for (let index = 1; index < (await buttons.count()); index++) {
    await lecture.press("Tab");
    await expect(buttons.nth(index)).toBeFocused();
  }
  await lecture.press("Enter");
  await expect(wall.bar).toBeHidden();
  await expect(lecture.slide).toBeFocused();
});

test("in the pen’s bar arrows lead from button to button; after a click on a pen they move the deck", async ({
  lecture,
  page,
}) => {
  const wall = wallOf(lecture);
  await wall.takePen();
  const button = (name: string) => wall.bar.getByRole("button", { name, exact: true });
  await button("Undo").focus();
  await lecture.press("ArrowRight");
  await expect(button("Erase slide")).toBeFocused();
  for (let at = 0; at < 5; at++) await lecture.press("ArrowLeft");
  await expect(button("Done"), "round the end").toBeFocused();
  await lecture.shows(lecture.at(0));
  await lecture.press("PageDown");
  await lecture.shows(lecture.at(1));
  await page.keyboard.press("PageUp");
  await lecture.slide.focus();
  await wall.bar.getByRole("button").nth(1).click();
  await lecture.press("ArrowRight");
  await lecture.shows(lecture.at(1));
});

test("Escape leaves the pen, and the slide’s controls can be used again", async ({ lecture, page }) => {
  const id = await page.locator(".slides section[id]:has(deck-timer)").first().getAttribute("id");
  await lecture.open(`#/${id}`);
  const wall = wallOf(lecture);
  await wall.takePen();
  await lecture.press("Escape");
  await expect(wall.bar).toBeHidden();
  await expect(page.locator(".reveal.overview")).toHaveCount(0);
  await lecture.slide.getByRole("button", { name: "Start", exact: true }).click();
  await expect(lecture.slide.getByRole("button", { name: "Pause" })).toBeVisible();
  await expect(wall.strokes).toHaveCount(0);
});

test("with the pen in hand a stylus draws and a finger swipes, until fingers are to draw", async ({
  lecture,
  page,
}) => {
  const wall = wallOf(lecture);
  const devtools = await page.context().newCDPSession(page);
  const start = await wall.at([900, 360]);
  const end = await wall.at([300, 360]);
  const finger = async () => {
    await devtools.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [start] });
    for (let step = 1; step <= 5; step++) {
      const x = start.x + ((end.x - start.x) * step) / 5;
      await devtools.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [{ x, y: start.y }] });
    }
    await devtools.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  };
  const stylus = (type: "mousePressed" | "mouseMoved" | "mouseReleased", { x, y }: { x: number; y: number }) =>
    devtools.send("Input.dispatchMouseEvent", {
      type,
      x,
      y,
      button: "left",
      pointerType: "pen",
      clickCount: 1,
      force: 0.7,
    });

  await wall.takePen();
  await stylus("mousePressed", start);
  await stylus("mouseMoved", { x: (start.x + end.x) / 2, y: start.y });
  await stylus("mouseMoved", end);
  await stylus("mouseReleased", end);
  await expect(wall.strokes).toHaveCount(1);
  await lecture.shows(lecture.at(0));
  await finger();
  await lecture.shows(lecture.at(1));
  await lecture.press("Home");
  await lecture.shows(lecture.at(0));
  await expect(wall.strokes).toHaveCount(1);

  await wall.bar.getByRole("button", { name: "Fingers draw" }).click();
  await finger();
  await expect(wall.strokes).toHaveCount(2);
  await lecture.shows(lecture.at(0));
});

for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
  [1024, 768],
] as const) {
  test(`at ${width} × ${height} the pen’s toolbar covers nothing of a slide`, async ({ lecture, page }) => {
    await page.setViewportSize({ width, height });
    await lecture.open(`#/${lecture.withSteps.id}`);
    const wall = wallOf(lecture);
    await wall.takePen();
    const bar = await wall.bar.boundingBox();
    const headline = await lecture.headline.boundingBox();
    // A line of 64 units has its letters 12 below its upper edge.
    const letters = (headline?.y ?? 0) + 12 * Math.min(width / 1280, height / 720);
    expect(bar?.y).toBeGreaterThanOrEqual(0);
    expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual(letters);
  });
}

test("a browser that cannot tell what lay between two events draws too", async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(PointerEvent.prototype, "getCoalescedEvents");
  });
  const lecture = new Lecture(page);
  await lecture.open();
  const wall = wallOf(lecture);
  await wall.takePen();
  await wall.draw(FROM, TO);
  await wall.hasStroke(wall.strokes, FROM, TO);
});

test("a palm on the board while the pen draws turns no page and loses no stroke, before or after", async ({
  lecture,
  page,
}) => {
  const wall = wallOf(lecture);
  await lecture.press("ArrowRight");
  await wall.takePen();
  const fingers = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...x: number[]) =>
    fingers.send("Input.dispatchTouchEvent", { type, touchPoints: x.map((at, id) => ({ x: at, y: 600, id })) });
  const [start, end] = [await wall.at(FROM), await wall.at(TO)];
  const slide = lecture.at(1);
  /** A page that is turned shows a step, where the slide has one. */
  const staysAt = async () => {
    await lecture.shows(slide);
    await expect(page).toHaveURL(new RegExp(`#/${slide.id}$`));
  };

  // The palm comes first, rests, and stays after the pen has been lifted.
  await touch("touchStart", 900);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await touch("touchMove", 500);
  await page.mouse.move(end.x, end.y, { steps: 4 });
  await page.mouse.up();
  await touch("touchMove", 100);
  await touch("touchEnd");
  await wall.hasStroke(wall.strokes, FROM, TO);
  await staysAt();

  // A second finger comes while the first one draws.
  await wall.bar.getByRole("button", { name: /finger/i }).click();
  await touch("touchStart", 300);
  await touch("touchMove", 400);
  await touch("touchStart", 400, 900);
  await touch("touchMove", 500, 300);
  await touch("touchEnd");
  await expect(wall.strokes).toHaveCount(2);
  await staysAt();
});
