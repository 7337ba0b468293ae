// The deck without a network, after one visit.
import { until } from "./drivers/driver.ts";
import { type Person, READY, speakerOf } from "./person.ts";
import { expect, test } from "./test.ts";

/** All that the deck asks for; what the tests' own script sends home arrives. */
const EVERYTHING = /^\/(?!complaint|first-of-all)/;

/** Opens the lecture, and waits until the whole deck is kept. */
async function visits(person: Person, address: string) {
  await person.open(address);
  await until("the deck is kept", () => person.tab.run(() => navigator.serviceWorker.controller !== null));
}

const filesKept = (person: Person) =>
  person.tab.run(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return all
      .flat()
      .map(({ url }) => new URL(url).pathname)
      .toSorted();
  });

test("after the first visit all three documents work without a network", async ({ person, kept, driver }) => {
  await visits(person, kept.address);
  kept.fails(EVERYTHING);
  // What the first visit has not loaded is there all the same.
  const speaker = await speakerOf(person, driver);
  await speaker.reads("Now: 1 of 16", ".current");
  await speaker.tab.close();
  await person.reload();
  await person.press("PageDown");
  await person.isAt("#/colours");
  await person.open(`${kept.address}review.html#practice`);
  await person.click("button", "Start", "#practice");
  await person.reads("Question 1 of 8", "#practice");
  await person.open(`${kept.address}print.html?kind=handout`);
  await person.has("html[data-pages=ready][data-kind=handout]");
});

test("files that the browser has thrown away are kept again at the next visit", async ({ person, kept }) => {
  await visits(person, kept.address);
  const all = await filesKept(person);
  expect(all.length).toBeGreaterThan(10);
  await person.tab.run(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await person.reload();
  await expect.poll(() => filesKept(person)).toEqual(all);
});

test("whoever goes on before what keeps the deck has come hears nothing of it", async ({ person, kept, driven }) => {
  // WebKit’s driver waits for a page until all of it has come: there it fails.
  kept.fails(/\/assets\/keep-/, driven === "webkit" ? "breaks" : "hangs");
  await person.goesTo(kept.address);
  await person.has("html[data-deck=ready]");
  await person.goesTo(`${kept.address}review.html`);
  await person.has(READY);
  await person.goesTo(`${kept.address}print.html?kind=handout`);
  await person.has("html[data-pages=ready][data-kind=handout]");
});
