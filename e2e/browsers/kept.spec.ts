// What is kept, whatever a browser’s storage and clock do.
import { Person } from "./person.ts";
import { expect, test } from "./test.ts";

const KEY = "deck:why-the-sky-is-blue";
const TEXT = "One thing I can explain now";
const ARTICLE = '[id="/exit-ticket"]';

test("damaged progress: what can be read is there, the whole is set aside, and that is said", async ({
  person,
  site,
}) => {
  const damaged = JSON.stringify({
    version: 2,
    begun: 0,
    texts: { explain: { at: 1, text: "Still here." }, "look-for": { at: "once" } },
  });
  await person.tab.run((key, text) => localStorage.setItem(key, text), KEY, damaged);
  await person.open(`${site.address}review.html`);
  await person.reads("can’t be read. It has been set aside", ".notices");
  expect((await person.one("textbox", TEXT, ARTICLE)).value).toBe("Still here.");
  expect(await person.tab.run(() => Object.values({ ...localStorage }))).toContain(damaged);
  // From a page that keeps nothing: the one that is left would write down what it knows.
  await person.tab.open(`${site.address}blank.html`);
  await person.tab.run((key) => localStorage.setItem(key, "{ half a"), KEY);
  await person.open(site.address);
  await person.reads("can’t be read. It has been set aside", "#deck_notice");
});

test("full storage is said once, a notice closed by Enter gives the focus back, and all goes on", async ({
  person,
  site,
}) => {
  site.before(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await person.open(`${site.address}review.html?full`);
  await person.click("textbox", TEXT, ARTICLE);
  await person.type("Blue");
  await person.reads("This browser keeps nothing now", ".notices");
  await person.focus("button", "Close this notice", ".notices");
  await person.press("Enter");
  await person.none("button", "Close this notice", ".notices");
  expect(await person.tab.run(() => document.activeElement?.localName)).not.toBe("body");
  await person.click("textbox", TEXT, ARTICLE);
  await person.press("End");
  await person.type("!");
  expect((await person.one("textbox", TEXT, ARTICLE)).value).toBe("Blue!");
  expect(await person.all("button", "Close this notice", ".notices")).toEqual([]);
});

test("two tabs follow one another, and storage that is wiped meanwhile loses nothing", async ({
  person,
  site,
  driver,
}) => {
  await person.open(`${site.address}review.html`);
  const other = new Person(await driver.anew());
  await other.open(`${site.address}review.html#/exit-ticket`);
  await person.click("textbox", TEXT, ARTICLE);
  await person.type("Blue.");
  await expect.poll(async () => (await other.one("textbox", TEXT, ARTICLE)).value).toBe("Blue.");
  await other.tab.close();
  await person.tab.run(() => localStorage.clear());
  await person.click("textbox", TEXT, ARTICLE);
  await person.press("End");
  await person.type("!");
  await person.reload();
  expect((await person.one("textbox", TEXT, ARTICLE)).value).toBe("Blue.!");
});

test("a clock that is set back gives a timer no time", async ({ person, site }) => {
  site.before(() => {
    const { now } = Date;
    Date.now = () => now() - Number(document.documentElement.dataset["back"] ?? 0);
  });
  await person.open(`${site.address}?back#/other-skies`);
  await person.click("button", "Start", "section.present");
  await person.reads(/0:5\d/, "section.present");
  await person.tab.run(() => {
    document.documentElement.dataset["back"] = "3600000";
  });
  await person.reads(/0:5[0-7]/, "section.present");
});

test("a phone that is turned in practice keeps the question in view", async ({ person, site }) => {
  await person.tab.resize(480, 800);
  await person.open(`${site.address}review.html#practice`);
  await person.click("button", "Start", "#practice");
  await person.reads("Question 1 of 8", "#practice");
  await person.tab.run(() => document.querySelector("#practice :is(legend, .stem)")?.scrollIntoView());
  for (const [width, height] of [
    [800, 480],
    [480, 800],
  ] as const) {
    await person.tab.resize(width, height);
    await expect
      .poll(() =>
        person.tab.run(() => {
          const { top, bottom } = (
            document.querySelector("#practice :is(deck-choice, deck-sorting, deck-matching)") as Element
          ).getBoundingClientRect();
          return top < innerHeight && bottom > 0;
        }),
      )
      .toBe(true);
  }
});
