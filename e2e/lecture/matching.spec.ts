// A matching question: a number for each item draws a line to its partner; after an attempt each pair is right or wrong.
import type { Locator, Page } from "@playwright/test";
import type { Lecture } from "../support/lecture.ts";
import { placesOf } from "../support/places.ts";
import { Question } from "../support/question.ts";
import { expect, test } from "../support/test.ts";

interface Pair {
  readonly item: string;
  /** The number of the right partner, and one of a wrong one. */
  readonly right: string;
  readonly wrong: string;
  readonly reason: string;
}

/** A matching question as the slide shows it, with its answers, which the page keeps back. */
class Matching extends Question {
  list(item: string) {
    return this.element.getByRole("combobox", { name: item });
  }

  /** An item with what stands beside it. */
  row(item: string) {
    return this.element.getByRole("listitem").filter({ hasText: item });
  }

  async pairs(): Promise<[Pair, Pair, ...Pair[]]> {
    const pairs = await this.element.evaluate((element) => {
      const numbers = [...element.querySelectorAll(".partners b")].map((one) => one.textContent ?? "");
      const answers = element.querySelector("template")?.content.querySelectorAll("p") ?? [];
      const labels = element.querySelectorAll(".items label");
      return [...answers].map((answer, index) => {
        const right = numbers[Number(answer.getAttribute("data-partner"))] ?? "";
        return {
          item: labels[index]?.textContent ?? "",
          right,
          wrong: numbers.find((one) => one !== right) ?? "",
          reason: answer.textContent ?? "",
        };
      });
    });
    const [first, second, ...rest] = pairs;
    if (!first || !second) throw new Error("The question needs two pairs.");
    return [first, second, ...rest];
  }

  /** The lines drawn: how many, and how many of them broken. */
  async lines() {
    const [whole = 0, broken = 0] = await this.element
      .locator("svg path")
      .evaluateAll((paths) => paths.map((path) => (path.getAttribute("d") ?? "").split("M").length - 1));
    return { whole, broken };
  }

  /** Where the first whole line starts and ends on the screen. */
  line() {
    return this.element
      .locator("svg path")
      .first()
      .evaluate((path: SVGPathElement) => {
        const place = (length: number) =>
          path.getPointAtLength(length).matrixTransform(path.getScreenCTM() ?? undefined);
        const [from, to] = [place(0), place(path.getTotalLength())];
        return { from: { x: from.x, y: from.y }, to: { x: to.x, y: to.y } };
      });
  }

  /** Where everything stands, to the pixel. */
  places() {
    return placesOf(this.element.locator("form, li, label, select, button"));
  }
}

async function openMatching(lecture: Lecture, page: Page): Promise<Matching> {
  const id = await page.locator(".slides section[id]:has(deck-matching)").first().getAttribute("id");
  await lecture.open(`#/${id}`);
  return new Matching(lecture.slide.locator("deck-matching").first());
}

test("before an attempt no reason is on the page, and no line", async ({ lecture, page }) => {
  const matching = await openMatching(lecture, page);
  for (const { reason } of await matching.pairs()) await expect(page.getByText(reason)).toHaveCount(0);
  await expect.poll(() => matching.lines()).toEqual({ whole: 0, broken: 0 });
  await expect(matching.tryAgain).toBeHidden();
});

test("a number draws a line from its list to the partner with that number", async ({ lecture, page }) => {
  const matching = await openMatching(lecture, page);
  const [{ item, wrong }] = await matching.pairs();
  await matching.list(item).selectOption({ label: wrong });
  await expect.poll(() => matching.lines()).toEqual({ whole: 1, broken: 0 });
  const { from, to } = await matching.line();
  const list = await matching.list(item).boundingBox();
  const ring = await matching.element.locator(".partners").getByText(wrong, { exact: true }).boundingBox();
  expect(from.x).toBeCloseTo((list?.x ?? 0) + (list?.width ?? 0), 0);
  expect(from.y).toBeCloseTo((list?.y ?? 0) + (list?.height ?? 0) / 2, 0);
  expect(to.x).toBeCloseTo(ring?.x ?? 0, 0);
  expect(to.y).toBeCloseTo((ring?.y ?? 0) + (ring?.height ?? 0) / 2, 0);
});

test("wrong pairs break, and the right partner is named and joined", async ({ lecture, page }) => {
  const matching = await openMatching(lecture, page);
  const [first, second, ...rest] = await matching.pairs();
  await matching.list(first.item).selectOption({ label: first.wrong });
  await matching.list(second.item).selectOption({ label: second.right });
  await matching.check.click();
  await expect(matching.status).toHaveText(`1 of 2 right, ${rest.length} still to match. Go to one to read why.`);
  await expect(matching.row(first.item)).toContainText(`answer: ${first.right}`);
  await expect(matching.row(second.item)).toContainText("right");
  await expect.poll(() => matching.lines()).toEqual({ whole: 2, broken: 1 });
  for (const { item, reason } of rest) {
    await expect(matching.row(item)).not.toContainText(/right|answer/);
    await expect(page.getByText(reason)).toHaveCount(0);
  }
});

test("a marked pair says why, under the pointer and with the focus", async ({ lecture, page }) => {
  const matching = await openMatching(lecture, page);
  const [first, second] = await matching.pairs();
  await matching.list(first.item).selectOption({ label: first.wrong });
  await matching.list(second.item).selectOption({ label: second.right });
  await matching.check.click();
  await matching.row(first.item).hover();
  await expect(matching.status).toHaveText(first.reason);
  await matching.list(second.item).focus();
  await expect(matching.status).toHaveText(second.reason);
});

test("without an answer, Check asks for one", async ({ lecture, page }) => {
  const matching = await openMatching(lecture, page);
  await matching.check.click();
  await expect(matching.status).toHaveText("Match at least one first.");
});

test("the keyboard alone matches, checks and tries again", async ({ lecture, page }) => {
  const matching = await openMatching(lecture, page);
  const pairs = await matching.pairs();
  for (const { item, right } of pairs) {
    await lecture.press("Tab");
    await expect(matching.list(item)).toBeFocused();
    await lecture.press(right);
  }
  await lecture.press("Tab", "Space");
  await expect(matching.status).toContainText(`${pairs.length} of ${pairs.length} right.`);
  await lecture.press("Tab", "Space");
  await expect(matching.check, "the focus stays at the question").toBeFocused();
  for (const { item } of pairs) await expect(matching.list(item)).toHaveValue("");
});

test("Try again takes numbers, lines and marks away", async ({ lecture, page }) => {
  const matching = await openMatching(lecture, page);
  const [{ item, wrong, reason }] = await matching.pairs();
  await matching.list(item).selectOption({ label: wrong });
  await matching.check.click();
  await matching.tryAgain.click();
  await expect(matching.list(item)).toHaveValue("");
  await expect.poll(() => matching.lines()).toEqual({ whole: 0, broken: 0 });
  await expect(page.getByText(reason)).toHaveCount(0);
  await expect(matching.status).toBeEmpty();
});

test("another number takes the mark of its pair away", async ({ lecture, page }) => {
  const matching = await openMatching(lecture, page);
  const [first, second] = await matching.pairs();
  await matching.list(first.item).selectOption({ label: first.wrong });
  await matching.list(second.item).selectOption({ label: second.right });
  await matching.check.click();
  await matching.list(first.item).selectOption({ label: first.right });
  await expect(matching.row(first.item)).not.toContainText("answer");
  await expect(matching.row(second.item)).toContainText("right");
  await expect.poll(() => matching.lines()).toEqual({ whole: 2, broken: 0 });
});

test("a screen reader hears an option’s partner, not only its number", async ({ lecture, page }) => {
  const matching = await openMatching(lecture, page);
  const partners = await matching.element.locator(".partners li").allTextContents();
  const options = matching.element.getByRole("combobox").first().getByRole("option");
  for (const [index, partner] of partners.entries())
    await expect(options.nth(index + 1)).toHaveAccessibleName(partner.replace(/^(\S+) /, "$1: "));
});

test("feedback moves nothing, whatever is matched", async ({ lecture, page }) => {
  const matching = await openMatching(lecture, page);
  const before = await matching.places();
  for (const { item, wrong } of await matching.pairs()) await matching.list(item).selectOption({ label: wrong });
  await matching.check.click();
  for (const { item, reason } of await matching.pairs()) {
    await matching.row(item).hover();
    await expect(matching.status).toHaveText(reason);
    expect(await matching.places()).toEqual(before);
  }
});

test("lines follow when the window changes, and when the question is laid out anew", async ({ lecture, page }) => {
  const matching = await openMatching(lecture, page);
  const [{ item, wrong }] = await matching.pairs();
  await matching.list(item).selectOption({ label: wrong });
  const follows = () =>
    expect(async () => {
      const list = await matching.list(item).boundingBox();
      const { from } = await matching.line();
      expect(from.x).toBeCloseTo((list?.x ?? 0) + (list?.width ?? 0), 0);
      expect(from.y).toBeCloseTo((list?.y ?? 0) + (list?.height ?? 0) / 2, 0);
    }).toPass();
  await page.setViewportSize({ width: 900, height: 700 });
  await follows();
  // As in a narrow column of another document.
  await matching.element.evaluate((element) => {
    element.style.width = "60%";
  });
  await follows();
});

test("a line can be dragged to a partner; dropped elsewhere it is gone", async ({ lecture, page }) => {
  const matching = await openMatching(lecture, page);
  const [{ item, right }] = await matching.pairs();
  const middle = async (locator: Locator) => {
    const { x = 0, y = 0, width = 0, height = 0 } = (await locator.boundingBox()) ?? {};
    return [x + width / 2, y + height / 2] as const;
  };
  const label = matching.row(item).locator("label");
  const partner = matching.element.locator(".partners li").nth(Number(right) - 1);
  await page.mouse.move(...(await middle(label)));
  await expect(label, "it can be taken").toHaveCSS("cursor", "grab");
  await page.mouse.down();
  await page.mouse.move(...(await middle(matching.check)), { steps: 4 });
  await expect(matching.element.locator("path.dragged"), "it follows the pointer").toBeVisible();
  await page.mouse.up();
  await expect(matching.element.locator("path.dragged")).toHaveCount(0);
  await expect.poll(() => matching.lines()).toEqual({ whole: 0, broken: 0 });
  await expect(matching.list(item)).toHaveValue("");
  await page.mouse.move(...(await middle(label)));
  await page.mouse.down();
  await page.mouse.move(...(await middle(partner)), { steps: 4 });
  await page.mouse.up();
  await expect(matching.list(item).locator("option:checked")).toHaveText(right);
  await expect.poll(() => matching.lines()).toEqual({ whole: 1, broken: 0 });
  await label.click();
  await expect(matching.list(item), "a click is a click").toBeFocused();
});
