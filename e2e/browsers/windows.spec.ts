// Windows and what a browser refuses: blocked ones, a third one, small ones, no full screen.
import { Person, speakerOf } from "./person.ts";
import { expect, test } from "./test.ts";

test("where windows are blocked the deck says how to allow them, and offers a link", async ({ person, site }) => {
  site.before(() => {
    window.open = () => null;
  });
  await person.open(`${site.address}?blocked`);
  await person.press("s");
  await person.reads("Always allow", "dialog[open]");
  await person.one("link", undefined, "dialog");
});

test("a browser without full screen, wake lock or service worker says so where it matters, and the deck goes on", async ({
  person,
  site,
}) => {
  site.before(() => {
    Object.assign(Element.prototype, { requestFullscreen: undefined, webkitRequestFullscreen: undefined });
    for (const name of ["wakeLock", "serviceWorker"])
      Object.defineProperty(navigator, name, {
        value: {
          request: () => Promise.reject(new DOMException("", "NotAllowedError")),
          register: () => Promise.reject(new DOMException("", "SecurityError")),
          addEventListener: () => undefined,
        },
      });
  });
  await person.open(`${site.address}?refused`);
  await person.press("f");
  await person.reads("does not allow full screen", "#deck_notice");
  await person.press("PageDown");
  await person.isAt("#/colours");
});

test("a third window is its own; a dialog that is closed after the deck was moved leaves the focus on the slide", async ({
  person,
  site,
  driver,
}) => {
  await person.open(site.address);
  const speaker = await speakerOf(person, driver);
  await speaker.reads("Now: 1 of 16", ".current");
  const third = new Person(await driver.anew());
  await third.open(`${site.address}#/colours`);
  await third.press("PageDown");
  await third.isAt("#/colours/0");
  await person.isAt("#/title");
  await speaker.reads("Now: 1 of 16", ".current");
  await third.tab.close();

  await person.press("m");
  await person.one("dialog", "Contents");
  await speaker.press("PageDown");
  await person.isAt("#/colours");
  // Where the deck goes is told, here as there.
  await expect
    .poll(() => speaker.tab.run(() => [...document.querySelectorAll("[role=status]")].map((one) => one.textContent)))
    .toContainEqual(expect.stringMatching(/^Sunlight holds every colour.* · Now: 2 of 16/));
  await person.press("Escape");
  await person.none("dialog");
  expect(await person.tab.run(() => document.activeElement?.id)).toBe("colours");
  await speaker.tab.close();
});

test("in low, narrow and small windows of the speaker view no button is cut or covered", async ({
  person,
  site,
  driver,
}) => {
  await person.open(`${site.address}#/check-scattering`);
  const speaker = await speakerOf(person, driver);
  await speaker.reads("Now: 6 of 16", ".current");
  for (const [width, height] of [
    [1280, 610],
    [1366, 640],
    [1024, 768],
    [900, 400],
    [480, 640], // WebKit's window can't be narrower
  ] as const) {
    await speaker.tab.resize(width, height);
    await expect
      .poll(() => speaker.tab.run(cutOrCovered, width < 760), { message: `${width} × ${height}` })
      .toEqual([]);
  }
  await speaker.tab.close();
});

/** Runs in the page: buttons that are cut, covered, or below the window. */
function cutOrCovered(scrolls: boolean): string[] {
  const buttons = [...document.querySelectorAll<HTMLElement>(".moves button")];
  const parts = [...buttons, ...document.querySelectorAll<HTMLElement>(".picture")];
  const boxes = parts.map((one) => one.getBoundingClientRect());
  const meet = (one: DOMRect, other: DOMRect) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
  return [
    ...(buttons.length === 0 ? ["there is no button"] : []),
    ...buttons.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => `${one.textContent} is cut`),
    ...boxes.flatMap((box, at) =>
      boxes.slice(at + 1).some((other) => meet(box, other)) ? [`${parts[at]?.textContent} is covered`] : [],
    ),
    ...(!scrolls && boxes.some(({ bottom }) => bottom > window.innerHeight) ? ["something is below the window"] : []),
  ];
}
