// Questions in the review document: attempt first, then the reasons stand at the answers; the answer is there next time.
import { attempt, DESKTOP, feedbackOf, PHONE, Review } from "../support/review.ts";
import { expect, test } from "../support/test.ts";

for (const [what, viewport, hasTouch] of [
  ["on a desktop", DESKTOP, false],
  ["on a phone, by touch", PHONE, true],
] as const) {
  test.describe(what, () => {
    test.use({ viewport, hasTouch, isMobile: hasTouch });

    for (const kind of ["deck-choice", "deck-sorting", "deck-matching"]) {
      test(`${kind}: no reason before an attempt, then those of what was answered, also after a reload`, async ({
        page,
      }) => {
        const review = new Review(page);
        await review.open();
        const question = review.question(kind);
        for (const reason of await feedbackOf(question)) await expect(page.getByText(reason)).toHaveCount(0);
        expect(await question.ariaSnapshot()).not.toMatch(/Right|Answer:|Not quite/i);
        await question.scrollIntoViewIfNeeded();
        const press = (index: number) => {
          const control = question.locator("input").nth(index);
          return hasTouch ? control.tap() : control.click();
        };
        if (kind === "deck-matching") await question.getByRole("combobox").first().selectOption({ index: 1 });
        else await press(0);
        await question.getByRole("button", { name: "Check" })[hasTouch ? "tap" : "click"]();
        const reason = question.locator("[data-result] .why").first();
        await expect(reason).toBeVisible();
        expect((await reason.boundingBox())?.width, "it can be read").toBeGreaterThan(100);
        const said = await question.locator("[data-result]").allTextContents();
        await page.reload();
        await review.ready();
        await expect(question.locator("[data-result]")).toHaveText(said.map((text) => text.replaceAll(/\s+/g, " ")));
        await expect(question.getByRole("status"), "it is no news").toBeEmpty();
      });
    }

    test("a clock can be started, and a text written that is there next time", async ({ page }) => {
      const review = new Review(page);
      await review.open();
      const press = (name: string | RegExp) => {
        const button = page.getByRole("button", { name, exact: true }).first();
        return hasTouch ? button.tap() : button.click();
      };
      await press("Start");
      await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
      await page.getByRole("textbox").last().fill("What a cable has to do with it");
      await page.reload();
      await review.ready();
      await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
      await expect(page.getByRole("textbox").last()).toHaveValue("What a cable has to do with it");
    });

    test("all three can be answered from the keyboard", async ({ page }) => {
      const review = new Review(page);
      await review.open();
      for (const [kind, ...keys] of [
        ["deck-choice", "Space"],
        ["deck-sorting", "Space"],
        ["deck-matching", "2"],
      ] as const) {
        const question = review.question(kind);
        await question.locator("input, select").first().focus();
        for (const key of [...keys, "Enter"]) await page.keyboard.press(key);
        if (kind === "deck-matching") await question.getByRole("button", { name: "Check" }).press("Enter");
        await expect(question.getByRole("status")).not.toBeEmpty();
        await expect(question.locator("[data-result]").first()).toBeVisible();
      }
    });
  });
}

test("a choice of several says how many, and takes them", async ({ page }) => {
  const review = new Review(page);
  await review.open();
  const question = review.question("deck-choice", ":has([type=checkbox])");
  await expect(question.getByRole("group")).toHaveAccessibleName(/Choose (two|three|four)\.$/);
  const right = await question
    .locator("template")
    .evaluate((template: HTMLTemplateElement) =>
      [...template.content.querySelectorAll("p")].flatMap((one, index) =>
        one.hasAttribute("data-right") ? [index] : [],
      ),
    );
  for (const index of right.slice(1)) await question.getByRole("checkbox").nth(index).check();
  await question.getByRole("button", { name: "Check" }).click();
  await expect(question.getByRole("status")).toContainText("Not quite.");
  await question
    .getByRole("checkbox")
    .nth(right[0] ?? 0)
    .check();
  await question.getByRole("button", { name: "Check" }).click();
  await expect(question.getByRole("status")).toContainText(/^Right\./);
});

test("Try again empties a question and takes its reasons away", async ({ page }) => {
  const review = new Review(page);
  await review.open();
  const question = review.question("deck-choice");
  await attempt(question);
  await question.getByRole("button", { name: "Try again" }).click();
  await expect(question.locator("[data-result]")).toHaveCount(0);
  for (const reason of await feedbackOf(question)) await expect(page.getByText(reason)).toHaveCount(0);
});
