// A network that fails, as every browser tells it to a page.
import { until } from "./drivers/driver.ts";
import { Person } from "./person.ts";
import { expect, test } from "./test.ts";

const SLIDE = "section.present";

test("keys that have not come are said, and work when they come; what keeps the deck offline fails unheard", async ({
  person,
  network,
}) => {
  network.fails(/\/assets\/(after-start|keep)-/);
  await person.open(network.address);
  await person.reads("Some keys are not here yet", "#deck_notice");
  await person.press("PageDown");
  await person.isAt("#/colours");
  network.fails();
  await person.reads("All keys are here now", "#deck_notice");
  await person.press("m");
  await person.one("dialog", "Contents");
});

for (const [what, file] of [
  ["script", /\/assets\/tools-.*\.js/],
  ["style", /\/assets\/tools-.*\.css/],
  ["other script", /\/assets\/ink-.*\.js/],
] as const)
  test(`a part whose ${what} fails once is whole at the second press`, async ({ person, network }) => {
    await person.open(network.address);
    network.fails(file);
    await person.press("d");
    await person.reads("can’t be loaded now", "#deck_notice");
    expect(await person.all("toolbar")).toEqual([]);
    network.fails();
    await person.press("d");
    await person.one("toolbar", "Pen");
    await until("the toolbar’s style", () =>
      person.tab.run(() => getComputedStyle(document.querySelector("[role=toolbar]") as Element).position === "fixed"),
    );
  });

test("a speaker view whose files have not come says so, and comes by itself", async ({ person, network, driver }) => {
  await person.open(network.address);
  network.fails(/\/assets\/view-/);
  const speaker = new Person(await driver.opened(() => person.press("s")));
  await speaker.reads("The speaker view is not here yet", "#deck_notice");
  network.fails();
  await speaker.has("html[data-deck=speaker]");
  await speaker.reads("Now: 1 of 16", ".current");
  await speaker.tab.close();
});

test("practice that could not be loaded says so, and begins at the second press", async ({ person, network }) => {
  await person.open(`${network.address}review.html#practice`);
  network.fails(/\/assets\/session-/);
  await person.click("button", "Start", "#practice");
  await person.reads("could not be loaded", "#practice");
  network.fails();
  await person.click("button", "Start", "#practice");
  await person.reads("Question 1 of 8", "#practice");
});

test("fonts that never come keep neither slides nor pages to print waiting", async ({ person, network, driven }) => {
  // WebKit’s driver waits for a page until all of it has come: there fonts fail.
  network.fails(/\.woff2$/, driven === "webkit" ? "breaks" : "hangs");
  await person.goesTo(`${network.address}?late#/colours`);
  await person.has("html[data-deck=ready]");
  await person.press("PageDown", "PageDown", "PageDown");
  await person.isAt("#/first-guess");
  await person.reads("Guess before we look", SLIDE);
  await person.goesTo(`${network.address}print.html?kind=handout`);
  await person.has("html[data-pages=ready][data-kind=handout]");
  await person.has("main > .page");
});
