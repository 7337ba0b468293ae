// Keys, as every browser sends them: in other layouts, held down, in controls, from a clicker.
import { speakerOf } from "./person.ts";
import type { Site } from "./site.ts";
import { expect, test } from "./test.ts";

const SLIDE = "section.present";

test("keys work on an Arabic and on a Russian keyboard, a clicker’s full stop too, in both windows", async ({
  person,
  site,
  driver,
}) => {
  await person.open(site.address);
  const speaker = await speakerOf(person, driver);
  await speaker.reads("Now: 1 of 16", ".current");
  for (const [contents, stop] of [
    ["ة", "ز"],
    ["ь", "ю"],
  ] as const)
    for (const window of [person, speaker]) {
      await window.sign(contents, "KeyM");
      await window.one("dialog", "Contents");
      await window.press("Escape");
      await window.none("dialog");
      await window.sign(stop, "Period");
      await person.has("html[data-screen=black]");
      await speaker.reads("the screen is black", ".current");
      await window.sign(stop, "Period");
      await person.has("html:not([data-screen=black])");
    }
  await speaker.tab.close();
});

test("letters and signs can be switched off; each command keeps its button, and it stays so", async ({
  person,
  site,
}) => {
  await person.open(site.address);
  await person.press("?");
  await person.click("checkbox", /Letters, digits and signs/, "dialog");
  await person.press("Escape");
  await person.none("dialog");
  await person.press("b", "m", "o", "n");
  await person.isAt("#/title");
  expect(await person.all("dialog")).toEqual([]);
  await person.press("PageDown");
  await person.isAt("#/colours");
  await person.reload();
  await person.press("m");
  await person.click("button", "Keys");
  await person.click("button", "Contents, part by part", "dialog");
  await person.one("dialog", "Contents");
});

test("a key held down acts once; Escape closes what was opened last; a clicker leaves the overview", async ({
  person,
  site,
}) => {
  await person.open(site.address);
  await person.sign("o", "KeyO", 5);
  await person.has(".reveal.overview");
  await person.sign("Escape", "Escape", 4);
  await person.has(".reveal:not(.overview)");
  await person.press("o", "ArrowRight", "PageDown");
  await person.has(".reveal:not(.overview)");
  await person.isAt("#/colours");

  await person.press("d");
  await person.one("toolbar", "Pen");
  await person.press("z");
  await person.has(".reveal.zoomed");
  await person.press("b");
  await person.has("html[data-screen=black]");
  await person.press("Escape");
  await person.has("html:not([data-screen=black])");
  await person.has(".reveal.zoomed");
  await person.press("Escape");
  await person.has(".reveal:not(.zoomed)");
  await person.one("toolbar", "Pen");
  await person.press("Escape");
  await person.none("toolbar", "Pen");
  await person.isAt("#/colours");
});

test("a clicker goes on from an answer and from a number; letters work there, and arrows stay the answer’s", async ({
  person,
  site,
}) => {
  unhurried(site);
  await person.open(`${site.address}?unhurried#/check-scattering`);
  await person.click("radio", "It sends blue light to all sides", SLIDE);
  await person.press("ArrowRight");
  await person.isAt("#/check-scattering/0");
  await person.press("ArrowLeft");
  await person.isAt("#/check-scattering");
  expect((await person.one("radio", "It sends blue light to all sides", SLIDE)).isChecked).toBe(true);
  await person.press("Tab", "ArrowDown");
  await person.isAt("#/check-scattering");
  for (const [key, there] of [
    ["n", "#/check-scattering/0"],
    ["Home", "#/title"],
    ["PageDown", "#/check-scattering/0"],
  ] as const) {
    await person.open(`${site.address}#/title`);
    await person.open(`${site.address}#/check-scattering`);
    await person.focus("radio", "It sends blue light to all sides", SLIDE);
    await person.press(key);
    await person.isAt(there);
    // The question has made room for the next one, or its slide has gone: the focus is on what is shown.
    await expect
      .poll(() => person.tab.run(() => document.activeElement?.matches("section.present")), { message: key })
      .toBe(true);
  }
  await person.open(`${site.address}#/first-guess`);
  await person.focus("spinbutton", "Space behind it is blue", SLIDE);
  await person.press("PageDown");
  await person.isAt("#/scattering");
});

/** Two presses within half a second are one that was meant: each press comes a second later than the one before. */
const unhurried = (site: Site) =>
  site.before(() => {
    const { now } = performance;
    let presses = 0;
    addEventListener("keyup", () => presses++);
    performance.now = () => now.call(performance) + presses * 1000;
  });

test("in a running vote each key that goes on goes on with it, and each that goes back goes back", async ({
  person,
  site,
}) => {
  unhurried(site);
  await person.open(`${site.address}?unhurried#/check-scattering`);
  await person.click("button", "Vote first", SLIDE);
  for (const [on, back] of [
    ["ArrowRight", "ArrowLeft"],
    ["PageDown", "PageUp"],
    ["ArrowDown", "ArrowUp"],
    ["j", "k"],
  ] as const) {
    await person.reads("First vote", SLIDE);
    await person.press(on);
    await person.reads("Discuss in pairs", SLIDE);
    await person.press(back);
  }
  await person.reads("First vote", SLIDE);
  await person.isAt("#/check-scattering");
});
