// What a screen reader is told of each widget: a question with its options, its state, and what is said of the answer.
// The words are the lesson's, so each picture of the accessibility tree is written from them.
import type { Locator } from "@playwright/test";
import { Review } from "../support/review.ts";
import { expect, test } from "../support/test.ts";

const quoted = (text: string) => JSON.stringify(text.replaceAll(/\s+/g, " ").trim());

/** Lines of a snapshot; an entry that YAML would misread is quoted. */
const snapshot = (...lines: readonly string[]) => lines.join("\n");

const texts = async (all: Locator) => (await all.allTextContents()).map((text) => text.replaceAll(/\s+/g, " ").trim());

test("a choice: what is asked, its options, which is chosen; then right and wrong, with reasons", async ({ page }) => {
  const review = new Review(page);
  await review.open();
  const choice = review.question("deck-choice", ":has([type=radio])");
  const [stem = ""] = await texts(choice.locator("legend"));
  const options = await texts(choice.locator(".text"));
  await expect(choice).toMatchAriaSnapshot(
    snapshot(
      `- group ${quoted(stem)}:`,
      ...options.map((option) => `  - radio ${quoted(option)}`),
      `- paragraph:`,
      `  - button "Check"`,
      `  - status`,
    ),
  );
  await expect(choice.getByRole("button", { name: "Try again" }), "there is nothing to try again").toHaveCount(0);
  await choice.getByRole("radio").nth(1).check();
  await choice.getByRole("button", { name: "Check" }).click();
  await expect(choice).toMatchAriaSnapshot(
    snapshot(
      `- group ${quoted(stem)}:`,
      `  - radio ${quoted(options[1] ?? "")} [checked]`,
      `  - paragraph: /^(Your answer|Right)\\. .+/`,
      `- paragraph:`,
      `  - button "Check"`,
      `  - button "Try again"`,
      `  - status: /^(Right|Not quite)\\. .+/`,
    ),
  );
  await expect(choice.getByRole("radio").nth(1)).toHaveAccessibleDescription(/^(Your answer|Right)\. .+/);
});

test("a choice of several: how many to choose stands with what is asked", async ({ page }) => {
  const review = new Review(page);
  await review.open();
  const choice = review.question("deck-choice", ":has([type=checkbox])");
  const options = await texts(choice.locator(".text"));
  await expect(choice).toMatchAriaSnapshot(
    snapshot(`- group /Choose (two|three|four)\\.$/:`, ...options.map((option) => `  - checkbox ${quoted(option)}`)),
  );
});

test("a sorting: each item with its groups; then its verdict and reason", async ({ page }) => {
  const review = new Review(page);
  await review.open();
  const sorting = review.question("deck-sorting");
  const [stem = ""] = await texts(sorting.locator(".stem"));
  const items = await texts(sorting.locator(".item"));
  const groups = await texts(sorting.locator(".head .group"));
  const row = (item: string, checked = "") => [
    `  - radiogroup ${quoted(item)}:`,
    ...groups.map((group) => `    - radio ${quoted(group)}${group === checked ? " [checked]" : ""}`),
  ];
  await expect(sorting).toMatchAriaSnapshot(
    snapshot(`- group ${quoted(stem)}:`, ...items.flatMap((item) => row(item))),
  );
  await expect(sorting.getByRole("radiogroup").first()).toHaveAccessibleDescription("");
  await sorting.getByRole("radiogroup").first().getByRole("radio").first().check();
  await sorting.getByRole("button", { name: "Check" }).click();
  await expect(sorting).toMatchAriaSnapshot(
    snapshot(
      `- group ${quoted(stem)}:`,
      ...row(items[0] ?? "", groups[0]),
      `- paragraph:`,
      `  - button "Check"`,
      `  - button "Try again"`,
      `  - status: /^[01] of 1 right, ${items.length - 1} still to sort\\.$/`,
    ),
  );
  await expect(sorting.getByRole("radiogroup").first()).toHaveAccessibleDescription(/^(Right|Answer: .+)\. .+/);
});

test("a matching: each item with every partner to choose; then its verdict and reason", async ({ page }) => {
  const review = new Review(page);
  await review.open();
  const matching = review.question("deck-matching");
  const [stem = ""] = await texts(matching.locator("legend"));
  const items = await texts(matching.locator(".items label"));
  const partners = (await texts(matching.locator(".partners li"))).map((text) => text.replace(/^(\d) /, "$1: "));
  const item = (name: string, chosen = "") => [
    `    - listitem:`,
    `      - combobox ${quoted(name)}:`,
    `        - option "–"${chosen ? "" : " [selected]"}`,
    ...partners.map((partner) => `        - 'option ${quoted(partner)}${partner === chosen ? " [selected]" : ""}'`),
  ];
  await expect(matching).toMatchAriaSnapshot(
    snapshot(`- group ${quoted(stem)}:`, `  - list:`, ...items.flatMap((name) => item(name))),
  );
  await matching.getByRole("combobox").first().selectOption({ index: 2 });
  await matching.getByRole("button", { name: "Check" }).click();
  await expect(matching).toMatchAriaSnapshot(
    snapshot(`- group ${quoted(stem)}:`, `  - list:`, ...item(items[0] ?? "", partners[1])),
  );
  await expect(matching.getByRole("combobox").first()).toHaveAccessibleDescription(/^(right|answer: \d) .+/);
  await expect(matching.getByRole("status")).toHaveText(/^[01] of 1 right, \d still to match\.$/);
});

test("a reader’s own answer: what is asked, each option, and which one is picked", async ({ page }) => {
  const review = new Review(page);
  await review.open();
  const own = review.question("deck-own-answer");
  const [legend = ""] = await texts(own.locator("legend"));
  const options = await own.getByRole("radio").evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  await own.getByRole("radio").nth(1).check();
  await expect(own).toMatchAriaSnapshot(
    snapshot(
      `- group ${quoted(legend)}:`,
      ...options.map((option, index) => `  - radio ${quoted(option)}${index === 1 ? " [checked]" : ""}`),
    ),
  );
});

test("a show of hands: each answer with its count, and what the buttons do to it", async ({ page, lecture }) => {
  const id = await page.locator(".slides section[id]:has(deck-hands)").first().getAttribute("id");
  await lecture.open(`#/${id}`);
  const hands = lecture.slide.locator("deck-hands");
  const answers = await texts(hands.locator(".hands > label"));
  await hands
    .getByRole("button", { name: /One hand more/ })
    .first()
    .click();
  await expect(hands).toMatchAriaSnapshot(
    snapshot(
      `- group:`,
      ...answers.flatMap((answer, index) => [
        `  - 'button ${quoted(`One hand fewer: ${answer}`)}'`,
        `  - spinbutton ${quoted(answer)}: "${index === 0 ? 1 : 0}"`,
        `  - 'button ${quoted(`One hand more: ${answer}`)}'`,
      ]),
      `- paragraph:`,
      `  - button "Clear"`,
      `  - status: /^1 hand/`,
    ),
  );
});

test("a timer: its phases, the time left, and what can be done", async ({ page }) => {
  await new Review(page).open();
  const timer = page.getByRole("group", { name: "Timer" }).first();
  const phases = await texts(timer.getByRole("listitem"));
  await expect(timer).toMatchAriaSnapshot(
    snapshot(
      `- group "Timer":`,
      `  - list:`,
      ...phases.map((phase) => `    - listitem: ${phase}`),
      `  - timer "Time left": /\\d+:00/`,
      ...["Start", "+1 min", "Next phase", "Restart"].map((name) => `  - button "${name}"`),
      `  - status`,
    ),
  );
  await expect(timer.locator("[aria-current=step]")).toHaveText(phases[0] ?? "");
});

test("a short text: its question, and who will see what is written", async ({ page }) => {
  await new Review(page).open();
  const text = page.locator("deck-text").first();
  const [label = ""] = await texts(text.locator("label"));
  await expect(text.getByRole("textbox")).toHaveAccessibleDescription("Stays on this device");
  await expect(text).toMatchAriaSnapshot(snapshot(`- textbox ${quoted(label)}`, `- paragraph: Stays on this device`));
});
