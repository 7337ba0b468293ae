// What is kept on the device: by any tab, in any state of the storage, whatever the clock says.
import type { BrowserContext, Page } from "@playwright/test";
import { Lecture } from "./lecture.ts";
import { expect, test } from "./test.ts";

/** A tab at the slide where short texts are written. */
class Tab {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  static async open(context: BrowserContext): Promise<Tab> {
    const tab = new Tab(await context.newPage());
    await tab.show();
    return tab;
  }

  async show() {
    const lecture = new Lecture(this.page);
    await lecture.open();
    const id = await this.page.locator(".slides section[id]:has(deck-text)").first().getAttribute("id");
    await lecture.open(`#/${id}`);
  }

  text(index: number) {
    return this.page.getByRole("textbox").nth(index);
  }

  get notice() {
    return this.page.locator("#notice");
  }

  /** All that storage holds, by key. */
  stored() {
    return this.page.evaluate(() => ({ ...localStorage }) as Record<string, string>);
  }

  /** What is kept, as it is stored. */
  async kept() {
    const [kept] = await this.page.evaluate(() => {
      const { lesson } = document.documentElement.dataset;
      return [localStorage.getItem(`deck:${lesson}`)];
    });
    return JSON.parse(kept ?? "null");
  }

  /** Writes into storage before the page is opened. */
  before(entries: Record<string, string>) {
    return this.page.addInitScript((all) => {
      const { lesson } = document.documentElement?.dataset ?? {};
      for (const [key, value] of Object.entries(all)) {
        if (sessionStorage.getItem("was here") === null)
          localStorage.setItem(key.replace("LESSON", lesson ?? ""), value);
      }
      sessionStorage.setItem("was here", "yes");
    }, entries);
  }
}

test("all is kept under one key, named after the lesson, with its version", async ({ context }) => {
  const tab = await Tab.open(context);
  await tab.text(0).fill("A sentence.");
  const lesson = await tab.page.locator("html").getAttribute("data-lesson");
  expect(Object.keys(await tab.stored())).toEqual([`deck:${lesson}`]);
  expect(await tab.kept()).toMatchObject({ version: 2 });
});
