// What is kept on the device: in any state of the storage, by any tab, whatever the clock says.
import type { BrowserContext, Page } from "@playwright/test";
import { expect, test } from "../support/test.ts";

const UNKEPT = "This browser keeps nothing now";
const UNREADABLE = "can’t be read. It has been set aside";
const KEY = "deck:why-the-sky-is-blue";
const YEAR = 365 * 86_400_000; // ms

/** The review document in a tab, at the short texts. */
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
    await this.page.goto("review.html#practice");
    await expect(this.page.getByRole("region", { name: "Practice" }), "its script has run").toBeVisible();
  }

  text(index: number) {
    return this.page.locator("deck-text").getByRole("textbox").nth(index);
  }

  get notices() {
    return this.page.locator(".notices p");
  }

  /** All that storage holds, by key. */
  stored(): Promise<Record<string, string>> {
    return this.page.evaluate(() => ({ ...localStorage }));
  }

  /** What is kept, as it is stored. */
  async kept() {
    return JSON.parse((await this.stored())[KEY] ?? "null");
  }

  /** Writes into storage behind the page's back, and loads it again. */
  async reloadWith(entries: Record<string, string>) {
    await this.page.evaluate((all) => {
      localStorage.clear();
      for (const [key, value] of Object.entries(all)) localStorage.setItem(key, value);
    }, entries);
    await this.page.reload();
    await expect(this.page.getByRole("region", { name: "Practice" })).toBeVisible();
  }
}

/** What a page stores after a text is written into it, as a text. */
const keptWith = (texts: Record<string, unknown>) => JSON.stringify({ version: 2, begun: 0, texts });

test("all is kept under one key, named after the lesson, with its version", async ({ context }) => {
  const tab = await Tab.open(context);
  await expect(tab.page.locator("html")).toHaveAttribute("data-lesson", KEY.replace("deck:", ""));
  await tab.text(0).fill("A sentence.");
  expect(Object.keys(await tab.stored())).toEqual([KEY]);
  expect(await tab.kept()).toMatchObject({ version: 2 });
  await tab.page.reload();
  await expect(tab.text(0)).toHaveValue("A sentence.");
  await expect(tab.notices).toHaveCount(0);
});

for (const [what, garbage] of [
  ["no JSON", "{ half a"],
  ["JSON of something else", '["not", "ours"]'],
  ["a version that is not known yet", JSON.stringify({ version: 3, begun: 0, texts: {} })],
] as const) {
  test(`${what} is set aside, the student is told once, and all goes on`, async ({ context }) => {
    const tab = await Tab.open(context);
    await tab.reloadWith({ [KEY]: garbage });
    await expect(tab.notices).toHaveCount(1);
    await expect(tab.notices).toContainText(UNREADABLE);
    const aside = Object.entries(await tab.stored()).filter(([key]) => key.startsWith(`${KEY}:set-aside:`));
    expect(aside.map(([, value]) => value)).toEqual([garbage]);
    await tab.text(0).fill("Goes on.");
    await tab.page.reload();
    await expect(tab.text(0)).toHaveValue("Goes on.");
    await expect(tab.notices).toHaveCount(0);
  });
}

test("what can be read of damaged data stays, and the whole is set aside", async ({ context }) => {
  const tab = await Tab.open(context);
  const damaged = keptWith({ explain: { at: 1, text: "Still here." }, "look-for": { at: "once" } });
  await tab.reloadWith({ [KEY]: damaged });
  await expect(tab.text(0)).toHaveValue("Still here.");
  await expect(tab.text(1)).toHaveValue("");
  await expect(tab.notices).toContainText(UNREADABLE);
  expect(Object.values(await tab.stored())).toContain(damaged);
});

test("what version 1 kept is taken over, and the student is told", async ({ context }) => {
  const tab = await Tab.open(context);
  await tab.reloadWith({ "deck:text:explain": "From before.", "deck:hands:why-blue:1": "3,8,0,1" });
  await expect(tab.text(0)).toHaveValue("From before.");
  await expect(tab.notices).toHaveText(/an older version of this page had kept is still here/);
  expect(Object.keys(await tab.stored())).toEqual([KEY]);
  expect(await tab.kept()).toMatchObject({ hands: { "why-blue:1": { counts: [3, 8, 0, 1] } } });
  await tab.page.reload();
  await expect(tab.text(0)).toHaveValue("From before.");
  await expect(tab.notices).toHaveCount(0);
});

for (const [what, breakIt] of [
  [
    "forbidden",
    () => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("denied", "SecurityError");
        },
      });
    },
  ],
  [
    "full",
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    },
  ],
] as const) {
  test(`with storage ${what}, all works until the page is closed, and the student is told once`, async ({
    context,
  }) => {
    await context.addInitScript(breakIt);
    const tab = await Tab.open(context);
    await tab.text(0).fill("Kept in the page.");
    await tab.text(1).fill("This too.");
    await expect(tab.notices).toHaveCount(1);
    await expect(tab.notices).toContainText(UNKEPT);
    // As when a document puts a slide in another place.
    await tab.page
      .locator("deck-text")
      .first()
      .evaluate((element) => element.replaceWith(element.cloneNode(true)));
    await expect(tab.text(0)).toHaveValue("Kept in the page.");
    await tab.notices.getByRole("button", { name: "Close this notice" }).click();
    await tab.text(1).fill("And goes on.");
    await expect(tab.notices).toHaveCount(0);
  });
}

test("unreadable data for which there is no room is not written over", async ({ context }) => {
  const tab = await Tab.open(context);
  await tab.page.evaluate((key) => localStorage.setItem(key, "{ half a"), KEY);
  await context.addInitScript(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key, value) {
      if (key.includes(":set-aside:")) throw new DOMException("full", "QuotaExceededError");
      setItem.call(this, key, value);
    };
  });
  await tab.page.reload();
  await expect(tab.notices).toContainText(UNKEPT);
  await tab.text(0).fill("Kept in the page.");
  expect(await tab.stored()).toEqual({ [KEY]: "{ half a" });
});

test("two open tabs don’t erase each other’s texts, and each shows the other’s", async ({ context }) => {
  const [one, other] = [await Tab.open(context), await Tab.open(context)];
  await one.text(0).fill("Written in one.");
  await other.text(1).fill("Written in the other.");
  await one.text(0).fill("Written in one again.");
  for (const tab of [one, other]) {
    await expect(tab.text(0)).toHaveValue("Written in one again.");
    await expect(tab.text(1)).toHaveValue("Written in the other.");
  }
  await one.page.reload();
  await expect(one.text(1)).toHaveValue("Written in the other.");
});

test("what another tab missed at the same moment is written again", async ({ context }) => {
  const tab = await Tab.open(context);
  await tab.text(0).fill("Written here.");
  const other = await context.newPage();
  await other.goto("print.html");
  // As a tab writes that had read before this one wrote.
  await other.evaluate(
    ([key, kept]) => localStorage.setItem(key ?? "", kept ?? ""),
    [KEY, keptWith({ "look-for": { at: 1, text: "Written there." } })],
  );
  await expect(tab.text(1)).toHaveValue("Written there.");
  await expect
    .poll(async () => (await tab.kept()).texts)
    .toMatchObject({
      explain: { text: "Written here." },
      "look-for": { text: "Written there." },
    });
});

test("a clock set back loses nothing that is written after it, in any tab", async ({ context }) => {
  const [tab, other] = [await Tab.open(context), await Tab.open(context)];
  await tab.text(0).fill("Written first.");
  await expect(other.text(0)).toHaveValue("Written first.");
  await tab.page.clock.setFixedTime(Date.now() - YEAR);
  await tab.text(0).fill("Written later, on an earlier day.");
  await expect(other.text(0)).toHaveValue("Written later, on an earlier day.");
  await other.text(1).fill("Written last.");
  await tab.page.reload();
  await expect(tab.text(0)).toHaveValue("Written later, on an earlier day.");
});

test("a page that the browser kept while another was shown takes in what that one wrote", async ({ context }) => {
  const tab = await Tab.open(context);
  await tab.text(0).fill("Written first.");
  // No browser of these tests keeps a page: the storage changes under it, and it is shown again.
  await tab.page.evaluate((key) => {
    const kept = JSON.parse(localStorage.getItem(key) ?? "");
    kept.texts.explain = { text: "Written meanwhile.", at: kept.texts.explain.at + 1000 };
    localStorage.setItem(key, JSON.stringify(kept));
    window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  }, KEY);
  await expect(tab.text(0)).toHaveValue("Written meanwhile.");
});

test("the lecture tells too", async ({ lecture, page }) => {
  await expect(page.locator("#deck_notice")).toBeEmpty();
  await page.evaluate((key) => localStorage.setItem(key, "{ half a"), KEY);
  await page.reload();
  await lecture.ready();
  await expect(page.locator("#deck_notice")).toContainText(UNREADABLE);
});
