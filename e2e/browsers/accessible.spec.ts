// What is seen and heard, in every browser: layout at each shape, text set wider apart, twice as large, and what is said.
import { arrowContrasts } from "../support/contrast.ts";
import { layoutProblems } from "../support/layout.ts";
import { linesLost, setWiderApart } from "../support/spacing.ts";
import { smallTargets } from "../support/targets.ts";
import type { Person } from "./person.ts";
import { expect, test } from "./test.ts";

/** Goes from slide to slide, all steps shown, and looks at each. */
async function eachSlide(person: Person, look: (id: string) => Promise<string[]>): Promise<string[]> {
  const ids = await person.tab.run(() =>
    [...document.querySelectorAll<HTMLElement>(".slides section[id]:has(> .slide)")].map(({ id }) => id),
  );
  expect(ids).toHaveLength(16);
  const found: string[] = [];
  for (const id of ids) {
    await person.tab.run((to) => {
      location.hash = `#/${to}/99`;
    }, id);
    await person.has(`section[id="${id}"].present`);
    found.push(...(await look(id)));
  }
  return found;
}

test("on no slide anything overflows or overlaps, at any shape of screen", async ({ person, site }) => {
  await person.open(site.address);
  await person.tab.run(async () => void (await document.fonts.ready));
  for (const [width, height] of [
    [1280, 720],
    [1024, 768],
    [1366, 640],
  ] as const) {
    await person.tab.resize(width, height);
    expect(await eachSlide(person, (id) => person.tab.run(layoutProblems, id)), `${width} × ${height}`).toEqual([]);
  }
});

test("whatever can be pressed is 24 px large on a phone held sideways, and arrows are seen while steps are left", async ({
  person,
  site,
}) => {
  await person.tab.resize(844, 390);
  await person.open(site.address);
  expect(await eachSlide(person, () => person.tab.run(smallTargets))).toEqual([]);
  await person.tab.resize(1280, 720);
  await person.open(`${site.address}?arrows#/colours`);
  for (let theme = 0; theme < 3; theme++) {
    const arrows = await person.tab.run(arrowContrasts);
    expect(arrows.map(([name]) => name)).toEqual(["previous slide", "next slide"]);
    for (const [name, ratio] of arrows) expect(ratio, `${name}, theme ${theme}`).toBeGreaterThanOrEqual(3);
    await person.press("t");
  }
});

test("with the spacing of WCAG 1.4.12 no slide loses a line", async ({ person, site }) => {
  await person.open(site.address);
  await person.tab.run(setWiderApart);
  // Letters become smaller once what makes them so has come.
  const settled = async (id: string) => {
    await expect.poll(() => person.tab.run(linesLost, id), { message: id }).toEqual([]);
    return [];
  };
  await eachSlide(person, settled);
});

test("enlarged by the browser nothing covers headline or buttons; enlarged by Z, the part shown follows the focus", async ({
  person,
  site,
}) => {
  await person.tab.resize(640, 360); // 1280 × 720 at 200 %
  await person.open(`${site.address}#/colours`);
  expect(
    await person.tab.run(() =>
      ["section.present :is(h1, h2)", ".toolbar button"].filter((part) => {
        const one = document.querySelector(part) as Element;
        const { left, top, width, height } = one.getBoundingClientRect();
        const there = document.elementFromPoint(left + width / 2, top + height / 2);
        return !one.contains(there);
      }),
    ),
  ).toEqual([]);
  await person.tab.resize(1280, 720);
  await person.open(`${site.address}#/sort-colours`);
  await person.press("z");
  await person.has(".reveal.zoomed");
  await person.press("+");
  let seen = 0;
  for (; seen < 4; seen++) {
    await person.press("Tab");
    await expect
      .poll(() =>
        person.tab.run(() => {
          const { left, top, right, bottom } = (document.activeElement as Element).getBoundingClientRect();
          const [x, y] = [(left + right) / 2, (top + bottom) / 2];
          return x > 0 && y > 0 && x < innerWidth && y < innerHeight;
        }),
      )
      .toBe(true);
  }
});

test("the overview, a theme, the pen, a count, a question that appears and a timer are told to whoever does not see them", async ({
  person,
  site,
}) => {
  const told = () =>
    person.tab.run(() => [...document.querySelectorAll("[role=status]")].map((one) => one.textContent ?? "").join("|"));
  const hears = (words: string | RegExp) => expect.poll(told).toMatch(words);
  await person.open(`${site.address}#/colours`);
  await person.press("o", "ArrowRight");
  await hears(/Guess before we look/);
  await person.press("Enter");
  await person.has(".reveal:not(.overview)");
  await person.press("t");
  await hears(/dark/i);
  await person.press("d");
  await hears(/pen is in hand/);
  await person.press("Escape");
  await person.click("button", "One hand more: It mirrors the sea", "section.present");
  await hears(/1 hand/);
  await person.open(`${site.address}#/check-scattering`);
  await person.press("PageDown");
  await hears(/Which of these are true of blue light\?.*It is a part of white sunlight.*Its waves are longer/);
  expect(await told(), "and no button that is not shown").not.toMatch(/One hand more/);
  await person.open(`${site.address}#/other-skies`);
  await person.click("button", "Start", "section.present");
  await hears(/clock runs/);
});

test("the answer that is revealed, a hand more, a minute more and a room that can’t be are told", async ({
  person,
  site,
}) => {
  await person.open(`${site.address}#/check-scattering`);
  await person.press("a");
  await person.click("button", /^One hand more: It sends blue/, "section.present");
  await person.reads(/First vote, alone: 1 hand It sends blue.*: 1\./, "section.present");
  for (const step of ["Discuss", "Vote again", "Reveal"]) await person.click("button", step, "section.present");
  await person.reads(/Outlined: first vote\. Filled: second\. Right answer\. It sends blue/, "section.present");
  await person.open(`${site.address}?minute#/other-skies`);
  await person.click("button", "+1 min", "section.present");
  await person.reads("+1 min. The clock stands still.", "section.present");
  await person.press("c");
  await person.focus("spinbutton", /Height of the picture/, "dialog");
  await person.type("-5");
  await person.reads("Only between 0.3 m and 20.0 m.", "dialog[open]");
  await person.press("Escape", "d");
  await person.focus("button", "Undo", "[role=toolbar]");
  await person.press("ArrowRight");
  expect((await person.all("button", undefined, "[role=toolbar]")).find(({ hasFocus }) => hasFocus)?.name).toBe(
    "Erase slide",
  );
  await person.isAt("#/other-skies");
});
