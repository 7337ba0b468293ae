// A show of hands: counts for each answer, bars beside them, and the first round kept for the second.
import type { Locator, Page } from "@playwright/test";
import { Lecture } from "../support/lecture.ts";
import { placesOf } from "../support/places.ts";
import { expect, test } from "../support/test.ts";

/** A show of hands as the slide has it. */
class Hands {
  readonly element: Locator;
  /** The answers, as their counters are labelled. */
  readonly options: readonly string[];

  constructor(element: Locator, options: readonly string[]) {
    this.element = element;
    this.options = options;
  }

  count(option: number) {
    return this.element.getByRole("spinbutton", { name: this.options[option] ?? "", exact: true });
  }

  more(option: number) {
    return this.element.getByRole("button", { name: `One hand more: ${this.options[option]}` });
  }

  fewer(option: number) {
    return this.element.getByRole("button", { name: `One hand fewer: ${this.options[option]}` });
  }

  get clear() {
    return this.element.getByRole("button", { name: "Clear" });
  }

  get status() {
    return this.element.getByRole("status");
  }

  async enter(...counts: number[]) {
    for (const [option, count] of counts.entries()) await this.count(option).fill(`${count}`);
  }

  /** How long each answer's bar is, in px. */
  bars(round: "now" | "before") {
    return this.element
      .locator(`.${round}`)
      .evaluateAll((bars) => bars.map((bar) => Math.round(Number.parseFloat(getComputedStyle(bar, "::before").width))));
  }
}

/** The slides of the first question that is asked in two rounds. */
async function rounds(page: Page): Promise<[string, string]> {
  const [first, second] = await page.locator(".slides section[id]:has(deck-hands)").evaluateAll((sections) => {
    const of = (round: number) =>
      sections.find((section) => section.querySelector(`deck-hands[data-round="${round}"]`))?.id;
    return [of(1), of(2)];
  });
  if (!first || !second) throw new Error("The lesson asks no question in two rounds.");
  return [first, second];
}

async function openHands(lecture: Lecture, id: string): Promise<Hands> {
  await lecture.open(`#/${id}`);
  const element = lecture.slide.locator("deck-hands");
  return new Hands(element, await element.locator("label").allTextContents());
}

test("plus and minus count hands, never below none", async ({ lecture, page }) => {
  const hands = await openHands(lecture, (await rounds(page))[0]);
  await hands.more(0).click();
  await hands.more(0).click();
  await hands.more(1).click();
  await expect(hands.count(0)).toHaveValue("2");
  await expect(hands.status).toContainText("3 hands");
  await expect(hands.status, "a screen reader hears which").toContainText(`${hands.options[1]}: 1.`);
  await hands.fewer(1).click();
  await hands.fewer(1).click();
  await expect(hands.count(1)).toHaveValue("0");
  await expect(hands.status).toContainText("2 hands");
});

test("the keyboard alone counts", async ({ lecture, page }) => {
  const hands = await openHands(lecture, (await rounds(page))[0]);
  await lecture.press("Tab", "Tab");
  await expect(hands.count(0)).toBeFocused();
  await page.keyboard.type("12");
  await lecture.press("Tab", "Space");
  await expect(hands.more(0)).toBeFocused();
  await expect(hands.count(0)).toHaveValue("13");
  await expect(hands.status).toContainText("13 hands");
});

test("bars are as long as their counts, beside a number each", async ({ lecture, page }) => {
  const hands = await openHands(lecture, (await rounds(page))[0]);
  expect(new Set(await hands.bars("now"))).toEqual(new Set([0]));
  await hands.enter(5, 20, 10);
  const [five = 0, twenty = 0, ten = 0] = await hands.bars("now");
  expect(twenty).toBeGreaterThan(100);
  expect(five / twenty).toBeCloseTo(5 / 20, 1);
  expect(ten / twenty).toBeCloseTo(10 / 20, 1);
  await expect(hands.element.locator(".now")).toContainText(["5", "20", "10"]);
});

test("a number that is no count becomes one", async ({ lecture, page }) => {
  const hands = await openHands(lecture, (await rounds(page))[0]);
  await hands.enter(-4, 123_456, 7.5);
  await hands.count(0).focus();
  await expect(hands.count(1)).toHaveValue("999");
  await expect(hands.count(2)).toHaveValue("7");
  await hands.count(1).focus();
  await expect(hands.count(0)).toHaveValue("0");
  await expect(hands.status).toHaveText("1006 hands");
});

test("counts are kept when the slide is left and when the page is loaded again", async ({ lecture, page }) => {
  const [id] = await rounds(page);
  let hands = await openHands(lecture, id);
  await hands.enter(3, 8);
  await hands.status.click();
  await hands.clear.focus();
  await lecture.press("PageDown", "PageUp");
  await expect(hands.count(1)).toHaveValue("8");
  await page.reload();
  hands = await openHands(lecture, id);
  await expect(hands.count(1)).toHaveValue("8");
  await expect(hands.status).toHaveText("11 hands");
  expect((await hands.bars("now"))[1]).toBeGreaterThan(100);
});

test("counts from another window show", async ({ context, lecture, page }) => {
  const [id] = await rounds(page);
  const hands = await openHands(lecture, id);
  const other = await openHands(new Lecture(await context.newPage()), id);
  await hands.enter(3, 8);
  await expect(other.count(1)).toHaveValue("8");
  await expect(other.status).toHaveText("11 hands");
  await other.more(0).click();
  await expect(hands.count(0)).toHaveValue("4");
});

test("the second round stands beside the first, on one scale", async ({ lecture, page }) => {
  const [first, second] = await rounds(page);
  await (await openHands(lecture, first)).enter(10, 20);
  const again = await openHands(lecture, second);
  await expect(again.count(0)).toHaveValue("0");
  await again.enter(40, 20);
  await expect(again.element.locator(".before")).toContainText(["before 10", "before 20"]);
  await expect(again.element.locator(".now")).toContainText(["now 40", "now 20"]);
  const [before, now] = [await again.bars("before"), await again.bars("now")];
  expect((now[0] ?? 0) / (before[0] ?? 1)).toBeCloseTo(4, 1);
  expect(now[1]).toBe(before[1]);
  const fill = (which: string) =>
    again.element
      .locator(which)
      .first()
      .evaluate((bar) => {
        const { borderTopWidth, height } = getComputedStyle(bar, "::before");
        return Number.parseFloat(borderTopWidth) / Number.parseFloat(height);
      });
  expect(await fill(".now"), "filled").toBe(1);
  expect(await fill(".before"), "an outline").toBeLessThan(0.2);
});

test("Clear takes one round away and leaves the other", async ({ lecture, page }) => {
  const [first, second] = await rounds(page);
  await (await openHands(lecture, first)).enter(10, 20);
  const again = await openHands(lecture, second);
  await again.enter(5);
  await again.clear.click();
  await expect(again.count(0)).toHaveValue("0");
  await expect(again.status).toHaveText("0 hands");
  expect(new Set(await again.bars("now"))).toEqual(new Set([0]));
  await expect(again.element.locator(".before")).toContainText(["before 10", "before 20"]);
  await expect((await openHands(lecture, first)).count(1)).toHaveValue("20");
});

test("counting moves nothing, and the longest bars keep to the slide", async ({ lecture, page }) => {
  // The second round's few hands stand beside the first one's many.
  for (const [index, id] of (await rounds(page)).entries()) {
    const hands = await openHands(lecture, id);
    const places = () => placesOf(hands.element.locator("form, label, input, button"));
    const before = await places();
    await hands.enter(...hands.options.map(() => (index === 0 ? 999 : 1)));
    expect(await places()).toEqual(before);
    const edge = await hands.element.boundingBox();
    await expect(hands.element.locator(".bar b")).not.toHaveCount(0);
    for (const number of await hands.element.locator(".bar b").all()) {
      const box = await number.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((edge?.x ?? 0) + (edge?.width ?? 0));
    }
  }
});
