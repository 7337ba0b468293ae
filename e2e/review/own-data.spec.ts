// The student's own progress: saved to a file, loaded from one, deleted after asking.
import { readFileSync } from "node:fs";
import type { BrowserContext, Page } from "@playwright/test";
import { Question } from "../support/question.ts";
import { expect, test } from "../support/test.ts";

/** The review document, with a student's answer, practice and text in it. */
class OwnProgress {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  static async open(context: BrowserContext): Promise<OwnProgress> {
    const own = new OwnProgress(await context.newPage());
    await own.page.goto("review.html#progress");
    await expect(own.region).toBeVisible();
    return own;
  }

  get region() {
    return this.page.getByRole("region", { name: "Your progress" });
  }

  /** What the page says is kept. */
  get held() {
    return this.region.locator("> .held");
  }

  get outcome() {
    return this.region.getByRole("status");
  }

  get dialog() {
    return this.page.getByRole("dialog", { name: "Delete all your progress?" });
  }

  get text() {
    return this.page.locator("deck-text").getByRole("textbox").first();
  }

  get question() {
    return new Question(this.page.locator("article deck-choice").first());
  }

  button(name: string) {
    return this.region.getByRole("button", { name, exact: true });
  }

  /** Answers a question, practises one and writes a text. */
  async work() {
    await this.text.fill("One thing.");
    await this.question.element.getByRole("radio").first().check();
    await this.question.check.click();
    const practice = this.page.getByRole("region", { name: "Practice" });
    await practice.getByRole("button", { name: "Start", exact: true }).click();
    await practice.getByRole("radio").first().check();
    await practice.getByRole("button", { name: "Check" }).click();
    await practice.getByRole("button", { name: "Stop" }).click();
    await expect(this.held).toHaveText("1 question answered, 1 in practice, 1 text written.");
  }

  /** @returns the saved file's name and text */
  async save() {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.button("Save to a file").click()]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
  }

  async load(name: string, text: string) {
    const [chooser] = await Promise.all([
      this.page.waitForEvent("filechooser"),
      this.button("Load from a file").click(),
    ]);
    await chooser.setFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
  }

  /** All that is kept, but when it began. */
  kept() {
    return this.page.evaluate(() => {
      const { lesson } = document.documentElement.dataset;
      const { begun: _, ...kept } = JSON.parse(localStorage.getItem(`deck:${lesson}`) ?? "{}");
      return kept;
    });
  }
}

const NOTHING = "0 questions answered, 0 in practice, 0 texts written.";

test("what is saved to a file is the same when it is loaded, on another device", async ({ context, browser }) => {
  const own = await OwnProgress.open(context);
  await own.work();
  const { name, text } = await own.save();
  expect(name).toMatch(/^why-the-sky-is-blue-\d{4}-\d\d-\d\d\.json$/);
  await expect(own.outcome).toHaveText(`Saved as ${name}.`);

  const device = await browser.newContext({ baseURL: new URL(".", own.page.url()).href });
  const other = await OwnProgress.open(device);
  await expect(other.held).toHaveText(NOTHING);
  await other.load(name, text);
  await expect(other.outcome).toHaveText(`“${name}” is loaded. Where both had an answer, the later one holds.`);
  await expect(other.held).toHaveText("1 question answered, 1 in practice, 1 text written.");
  await expect(other.text).toHaveValue("One thing.");
  await expect(other.question.element.getByRole("radio").first()).toBeChecked();
  await expect(other.question.tryAgain).toBeVisible();
  expect({ ...(await other.kept()), places: {} }).toEqual({ ...(await own.kept()), places: {} });
  await device.close();
});

test("what was written after the file was saved holds", async ({ context }) => {
  const own = await OwnProgress.open(context);
  await own.text.fill("First.");
  const { name, text } = await own.save();
  await own.text.fill("Later.");
  await own.load(name, text);
  await expect(own.outcome).toContainText("is loaded");
  await expect(own.text).toHaveValue("Later.");
});

const REFUSED = [
  ["that is no JSON", () => "{ half a", "is no saved progress."],
  ["with nothing in it", () => "", "is no saved progress."],
  ["of something else", () => '{"name":"other"}', "is no saved progress."],
  [
    "of another lesson",
    (text: string) => text.replace('"lesson":"', '"lesson":"another-'),
    "belongs to another lesson.",
  ],
  [
    "of a newer version",
    (text: string) => text.replace('"version":2', '"version":3'),
    "was saved by a newer version of this page.",
  ],
  [
    "that is damaged",
    (text: string) => text.replace('"text":"One thing."', '"text":7'),
    "is damaged: some of it can’t be read.",
  ],
  ["that is huge", (text: string) => text + " ".repeat(5_000_000), "is too large to be saved progress."],
] as const;

test("a file that is no saved progress of this lesson changes nothing, and the page says why", async ({ context }) => {
  const own = await OwnProgress.open(context);
  for (const [what, change, why] of REFUSED) {
    await own.text.fill("One thing.");
    const { text } = await own.save();
    await own.text.fill("Another thing.");
    const before = await own.kept();
    await own.load("notes.json", change(text));
    await expect(own.outcome, what).toHaveText(`“notes.json” ${why} Nothing has changed.`);
    expect(await own.kept(), what).toEqual(before);
    await expect(own.text).toHaveValue("Another thing.");
  }
});

test("all is deleted only after asking, in every tab", async ({ context }) => {
  const [own, other] = [await OwnProgress.open(context), await OwnProgress.open(context)];
  await own.work();
  await own.button("Delete all").click();
  await expect(own.dialog).toContainText("1 question answered, 1 in practice, 1 text written.");
  await own.dialog.getByRole("button", { name: "Keep it" }).click();
  await expect(own.dialog).toBeHidden();
  await expect(own.text).toHaveValue("One thing.");
  await own.button("Delete all").click();
  await own.dialog.getByRole("button", { name: "Delete all" }).click();
  await expect(own.outcome).toHaveText("All your progress is deleted.");
  for (const tab of [own, other]) {
    await expect(tab.held).toHaveText(NOTHING);
    await expect(tab.text).toHaveValue("");
    await expect(tab.question.element.getByRole("radio", { checked: true })).toHaveCount(0);
  }
  // What the other tab writes now brings nothing back.
  await other.text.fill("New.");
  await expect(own.text).toHaveValue("New.");
  await expect(own.held).toHaveText("0 questions answered, 0 in practice, 1 text written.");
});

test("what was set aside is deleted too, and how the page looks is not", async ({ context }) => {
  const own = await OwnProgress.open(context);
  const keys = () => own.page.evaluate(() => Object.keys(localStorage));
  await own.page.evaluate(() => {
    const settings = { theme: { at: 1, value: "dark" } };
    const texts = { explain: "no entry" };
    const key = `deck:${document.documentElement.dataset["lesson"]}`;
    localStorage.setItem(key, JSON.stringify({ version: 2, begun: 0, settings, texts }));
  });
  await own.page.reload();
  await expect.poll(keys, "the damaged whole is set aside").toHaveLength(2);
  await own.button("Delete all").click();
  await own.dialog.getByRole("button", { name: "Delete all" }).click();
  await expect(own.outcome).toHaveText("All your progress is deleted.");
  await own.page.reload();
  await expect(own.region).toBeVisible();
  await expect(own.page.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(await keys()).toEqual([expect.not.stringContaining("set-aside")]);
});

test("a file loaded after all was deleted brings it back", async ({ context }) => {
  const own = await OwnProgress.open(context);
  await own.work();
  const { name, text } = await own.save();
  const before = await own.kept();
  await own.button("Delete all").click();
  await own.dialog.getByRole("button", { name: "Delete all" }).click();
  await expect(own.held).toHaveText(NOTHING);
  await own.load(name, text);
  await expect(own.text).toHaveValue("One thing.");
  expect(await own.kept()).toEqual(before);
});

test("in a small window, with large text, the question before deleting begins at its beginning", async ({
  context,
}) => {
  const own = await OwnProgress.open(context);
  await own.page.setViewportSize({ width: 320, height: 568 });
  await own.page.locator("html").evaluate((root) => {
    root.dataset["size"] = "largest";
  });
  await own.button("Delete all").click();
  await expect(own.dialog.getByRole("heading")).toBeInViewport({ ratio: 1 });
});

test("the keyboard alone deletes, and Escape keeps", async ({ context }) => {
  const own = await OwnProgress.open(context);
  await own.text.fill("One thing.");
  await own.button("Delete all").focus();
  await own.page.keyboard.press("Enter");
  await expect(own.dialog.getByRole("button", { name: "Keep it" })).toBeFocused();
  await own.page.keyboard.press("Escape");
  await expect(own.button("Delete all")).toBeFocused();
  await expect(own.text).toHaveValue("One thing.");
  for (const key of ["Enter", "Tab", "Enter"]) await own.page.keyboard.press(key);
  await expect(own.text).toHaveValue("");
});

test.describe("by touch, on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("all is saved to a file, deleted after asking, and brought back", async ({ context }) => {
    const own = await OwnProgress.open(context);
    await own.text.fill("One thing.");
    const [download] = await Promise.all([own.page.waitForEvent("download"), own.button("Save to a file").tap()]);
    await own.button("Delete all").tap();
    await own.dialog.getByRole("button", { name: "Delete all" }).tap();
    await expect(own.text).toHaveValue("");
    const [chooser] = await Promise.all([own.page.waitForEvent("filechooser"), own.button("Load from a file").tap()]);
    await chooser.setFiles(await download.path());
    await expect(own.text).toHaveValue("One thing.");
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("nothing is kept, and nothing is offered", async ({ page }) => {
    await page.goto("review.html");
    await expect(page.getByRole("article").first()).toBeVisible();
    await expect(page.getByRole("heading", { name: "Your progress" })).toBeHidden();
  });
});
