// A matching with a spare partner, and answers that were kept before it had one.
import { Review } from "../support/review.ts";
import { expect, test } from "../support/test.ts";

const PARTS = ["Leaf", "Root", "Stem"];

/** Keeps an answer as an earlier edition did, whose partners were “Carries both”, “Makes sugar”, “Takes in water”. */
const keepOld = (page: import("@playwright/test").Page, given: string, isRight: boolean) =>
  page.addInitScript(
    ([text, right]) => {
      const answers = { "part-to-task": { at: 1, given: text, isRight: right } };
      const empty = { texts: {}, hands: {}, picks: {}, cards: {}, timers: {}, votes: {}, settings: {}, places: {} };
      localStorage.setItem("deck:two-lines", JSON.stringify({ version: 2, begun: 0, ...empty, answers }));
    },
    [given, isRight] as const,
  );

test("one number is left over, and the question says so", async ({ page }) => {
  const review = new Review(page);
  await review.open("match");
  const question = review.question("deck-matching");
  await expect(
    question.getByRole("group", { name: "Which part of a plant does what? One is left over." }),
  ).toBeVisible();
  for (const [part, number] of [
    ["Leaf", "3"],
    ["Root", "4"],
    ["Stem", "1"],
  ] as const)
    await question.getByRole("combobox", { name: part }).selectOption({ label: number });
  await question.getByRole("button", { name: "Check" }).click();
  await expect(question.getByRole("status")).toHaveText("3 of 3 right.");
});

test("an answer that was kept before there was a spare partner is shown, and is right still", async ({ page }) => {
  await keepOld(page, "part-to-task-0=1&part-to-task-1=2&part-to-task-2=0", true);
  const review = new Review(page);
  await review.open("match");
  const question = review.question("deck-matching");
  for (const [index, partner] of ["3", "4", "1"].entries())
    await expect(question.getByRole("combobox", { name: PARTS[index] ?? "" }).locator("option:checked")).toHaveText(
      partner,
    );
  await expect(question.locator("[data-result=right]")).toHaveCount(3);
});

test("an answer that was right and would be wrong now was given to other options: it is not shown", async ({
  page,
}) => {
  await keepOld(page, "part-to-task-0=2&part-to-task-1=1&part-to-task-2=0", true);
  const review = new Review(page);
  await review.open("match");
  const question = review.question("deck-matching");
  await expect(question.getByRole("combobox", { name: "Leaf" }).locator("option:checked")).toHaveText("–");
  await expect(question.locator("[data-result]")).toHaveCount(0);
});

test("the answer key says which partner is left over; the worksheet keeps it back", async ({ page }) => {
  await page.goto("print.html?kind=key");
  await expect(page.locator("html[data-pages=ready]")).toBeAttached();
  await expect(page.getByRole("listitem").filter({ hasText: "Keeps off rain" })).toContainText("Left over");
  await page.goto("print.html?kind=worksheet");
  await expect(page.locator("html[data-pages=ready]")).toBeAttached();
  await expect(page.getByRole("listitem").filter({ hasText: "Keeps off rain" })).toBeVisible();
  await expect(page.getByText("Left over", { exact: true })).toHaveCount(0);
});
