// A lecture, as every browser plays it.
import { type Person, speakerOf } from "./person.ts";
import { expect, test } from "./test.ts";

const SLIDE = "section.present";

test("keys, arrows on the screen, contents, a number, the overview and the browser's own buttons lead from slide to slide", async ({
  person,
  site,
}) => {
  await person.open(site.address);
  await person.press("ArrowRight", "ArrowRight");
  await person.isAt("#/colours/0");
  await person.press("PageDown", "PageDown");
  await person.isAt("#/first-guess");
  await person.reads("Guess before we look", SLIDE);
  await person.press("Home");
  await person.isAt("#/title");
  await person.tab.run(() => history.back());
  await person.isAt("#/first-guess");
  await person.click("button", /next slide/i);
  await person.isAt("#/scattering");
  await person.press("Alt+ArrowRight");
  await person.isAt("#/check-scattering");

  await person.press("m");
  await person.click("link", /The four terms|These four terms/, "dialog");
  await person.isAt("#/key-terms");
  expect(await person.all("dialog")).toEqual([]);
  await person.press("g");
  await person.one("textbox", undefined, "dialog");
  await person.type("2");
  // In WebKit, Enter closes the field's suggestions first.
  await person.click("button", "Go", "dialog");
  await person.isAt("#/colours/1");

  await person.press("o", "ArrowRight", "Enter");
  await person.isAt("#/first-guess");
  await person.has(".slides > section.present");
  await person.reload();
  await person.reads("Guess before we look", SLIDE);
  expect(await person.tab.run(() => [document.title, document.activeElement?.id])).toEqual([
    "Why is the sky blue? Guess before we look · Why the sky is blue",
    "first-guess",
  ]);
});

test("a choice, a sorting and a matching are answered, marked and asked again", async ({ person, site }) => {
  await person.open(`${site.address}#/check-scattering`);
  await person.click("button", "Check", SLIDE);
  await person.reads("Choose an answer first", SLIDE);
  await person.click("radio", "It swallows all but the blue light", SLIDE);
  await person.click("button", "Check", SLIDE);
  await person.reads("Then the Sun itself would look blue", SLIDE);
  await person.click("button", "Try again", SLIDE);
  await person.click("radio", "It sends blue light to all sides", SLIDE);
  await person.click("button", "Check", SLIDE);
  await person.reads("short waves are sent aside far more than long ones", SLIDE);

  await person.open(`${site.address}#/sort-colours`);
  const rings = await person.all("radio", undefined, SLIDE);
  const [first] = rings;
  const below = rings.find(({ box }) => box.y > (first?.box.y ?? 0) + 10);
  for (const ring of [first, below]) await person.tab.drag([(ring?.box.x ?? 0) + 5, (ring?.box.y ?? 0) + 5]);
  expect((await person.all("radio", undefined, SLIDE))[0]?.isChecked).toBe(true);
  await person.click("button", "Check", SLIDE);
  await person.reads(/\d of 2 right, \d+ still to sort/, SLIDE);

  await person.open(`${site.address}#/match-causes`);
  await person.choose("Blue sky at noon", 1, SLIDE);
  await person.choose("Red Sun at evening", 2, SLIDE);
  await person.click("button", "Check", SLIDE);
  await person.reads(/\d of 2 right/, SLIDE);
});

test("hands are counted, a text is written, and both are there after a reload", async ({ person, site }) => {
  await person.open(`${site.address}#/first-guess`);
  await person.click("button", "One hand more: It mirrors the sea", SLIDE);
  await person.focus("spinbutton", "Space behind it is blue", SLIDE);
  await person.press("Control+a");
  await person.type("12");
  await person.reads("13 hands", SLIDE);
  await person.open(`${site.address}#/exit-ticket`);
  await person.click("textbox", "One thing I can explain now", SLIDE);
  await person.type("Blue, to all sides.");
  await person.press("PageDown");
  await person.isAt("#/exit-ticket");

  await person.reload();
  expect((await person.one("textbox", "One thing I can explain now", SLIDE)).value).toBe("Blue, to all sides.");
  await person.open(`${site.address}#/first-guess`);
  expect((await person.one("spinbutton", "Space behind it is blue", SLIDE)).value).toBe("12");
});

test("a class votes, discusses, votes again, and only then sees the answer", async ({ person, site }) => {
  await person.open(`${site.address}#/check-scattering`);
  await person.click("button", "Vote first", SLIDE);
  await person.reads("First vote, alone: 0 hands", SLIDE);
  await person.click("button", "One hand more: It sends blue light to all sides", SLIDE);
  await person.reads("First vote, alone: 1 hand", SLIDE);
  await person.click("button", "Discuss", SLIDE);
  await person.reads("Discuss in pairs", SLIDE);
  await person.click("button", "Vote again", SLIDE);
  await person.click("button", "One hand more: It swallows all but the blue light", SLIDE);
  expect(await person.all("status", /short waves/, SLIDE)).toEqual([]);
  await person.click("button", "Reveal", SLIDE);
  await person.reads("short waves are sent aside far more than long ones", SLIDE);
  await person.reads(/first 1 ?second 0/, SLIDE);
});

test("a timer counts down, is stopped, and goes to its next phase", async ({ person, site }) => {
  await person.open(`${site.address}#/other-skies`);
  await person.reads("1:00", SLIDE);
  await person.click("button", "Start", SLIDE);
  await person.reads(/0:5\d/, SLIDE);
  await person.click("button", "Pause", SLIDE);
  await person.click("button", "+1 min", SLIDE);
  await person.reads(/1:5\d/, SLIDE);
  await person.click("button", "Next phase", SLIDE);
  await person.reads("1:00", SLIDE);
});

test("the pen draws where the mouse is, and its strokes are undone and erased", async ({ person, site }) => {
  const strokes = () => strokesOf(person);
  await person.open(`${site.address}#/colours`);
  await person.press("d");
  await person.one("toolbar", "Pen");
  await person.tab.drag([300, 200], [700, 500]);
  await expect.poll(strokes).toHaveLength(1);
  for (const [side, wanted] of [300, 200, 700, 500].entries())
    expect(Math.abs(((await strokes())[0]?.[side] ?? 0) - wanted)).toBeLessThan(12);
  await person.tab.drag([200, 600], [500, 600]);
  await expect.poll(strokes).toHaveLength(2);
  await person.press("Control+z");
  await expect.poll(strokes).toHaveLength(1);
  await person.reload();
  await expect.poll(strokes, "kept over a reload").toHaveLength(1);
  await person.press("e");
  await expect.poll(strokes).toHaveLength(0);
  await person.press("Escape");
});

test("a palm on the board while the pen draws turns no page and loses no stroke", async ({ person, site }) => {
  // No driver lays a hand down: at each move of the pen the palm comes, moves or leaves, as a touch board tells it.
  site.before(() => {
    const palm = ["pointerdown", "pointermove", "pointermove", "pointerup"];
    addEventListener(
      "pointermove",
      ({ isTrusted, buttons }) => {
        const type = isTrusted && buttons > 0 ? palm.shift() : undefined;
        const place = { clientX: 900 - 200 * palm.length, clientY: 600, pointerId: 77, pointerType: "touch" };
        const under = document.elementFromPoint(place.clientX, place.clientY);
        if (type) under?.dispatchEvent(new PointerEvent(type, { ...place, bubbles: true, cancelable: true }));
        if (palm.length === 0) document.documentElement.dataset["palm"] = "lifted";
      },
      { capture: true },
    );
  });
  await person.open(`${site.address}?palm#/colours`);
  await person.press("d");
  await person.one("toolbar", "Pen");
  await person.tab.drag([300, 200], [500, 300], [700, 500]);
  await person.has("html[data-palm=lifted]");
  await expect.poll(() => strokesOf(person)).toHaveLength(1);
  for (const [side, wanted] of [300, 200, 700, 500].entries())
    expect(Math.abs(((await strokesOf(person))[0]?.[side] ?? 0) - wanted)).toBeLessThan(12);
  await person.isAt("#/colours");
});

/** The boxes of the slide's strokes: left, top, right, lower edge, in px. */
const strokesOf = (person: Person) =>
  person.tab.run(() =>
    [...document.querySelectorAll(".present > .slide > .ink > path")].map((path) => {
      const { left, top, right, bottom } = path.getBoundingClientRect();
      return [left, top, right, bottom].map(Math.round);
    }),
  );

test("S opens the speaker view at its first press; both windows follow, whichever is reloaded", async ({
  person,
  site,
  driver,
}) => {
  await person.open(`${site.address}#/colours`);
  const speaker = await speakerOf(person, driver);
  await speaker.reads("Now: 2 of 16", ".current");
  await speaker.reads("Send it through a prism", ".notes-text");
  await person.press("ArrowRight");
  await speaker.reads("step 1 of 2", ".current");
  await speaker.press("PageDown");
  await person.isAt("#/colours/1");
  await speaker.press("b");
  await person.has("html[data-screen=black]");
  await speaker.press("b", "PageDown");
  await person.isAt("#/first-guess");
  await person.click("button", "One hand more: It mirrors the sea", SLIDE);
  await speaker.reads("1 hand", ".current");

  await speaker.reload();
  await speaker.reads("Now: 3 of 16", ".current");
  await person.reload();
  await speaker.press("PageDown");
  await person.isAt("#/scattering");
  await speaker.tab.close();
});

test("with site data blocked the deck works, and both windows follow one another", async ({ person, site, driver }) => {
  // As Firefox does it for a site without the right to keep anything, or in a frame of another site.
  site.before(() => {
    const refuse = () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
    window.BroadcastChannel = refuse as unknown as typeof BroadcastChannel;
    for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, { get: refuse });
  });
  await person.open(`${site.address}?blocked#/colours`);
  await person.press("d");
  await person.one("toolbar", "Pen");
  await person.press("Escape");
  const speaker = await speakerOf(person, driver);
  await person.press("ArrowRight");
  await speaker.reads("step 1 of 2", ".current");
  await speaker.press("PageDown");
  await person.isAt("#/colours/1");
  await speaker.tab.close();
});
