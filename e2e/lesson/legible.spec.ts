// What only a browser can see of the deck's rules: on every slide, at every shape of screen, with every step
// shown, nothing overflows or overlaps, and text is large and dark enough. Known problem 15: an overfull slide is silent.
import { show, THEMES } from "../support/axe.ts";
import { layoutProblems } from "../support/layout.ts";
import { smallTargets } from "../support/targets.ts";
import { expect, test } from "../support/test.ts";

const SHAPES = [
  [1280, 720],
  [1920, 1080],
  [1280, 800],
  [1024, 768],
] as const;

/** Shows a slide with all its steps, in a page that has done its layout. */
async function showAll(page: import("@playwright/test").Page, id: string) {
  await page.evaluate((name) => {
    location.hash = `#/${name}/99`;
  }, id);
  await expect(page.locator(`section[id="${id}"].present`)).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

for (const [width, height] of SHAPES) {
  test(`at ${width} × ${height} nothing overflows or overlaps`, async ({ lecture, page }) => {
    await page.setViewportSize({ width, height });
    const problems: string[] = [];
    for (const { id } of lecture.slides) {
      await showAll(page, id);
      problems.push(...(await page.evaluate(layoutProblems, id)), ...(await page.evaluate(headProblems, id)));
    }
    expect(problems, "Show less on the slides that are named, or move it: npm run dev marks the places").toEqual([]);
  });
}

for (const [where, width, height, slides] of [
  ["on a screen", 1280, 720, ".slide"],
  // A list of all sources in one picture: docs/accessibility.md says why it is smaller there.
  ["on a phone held sideways", 844, 390, ".slide:not([data-kind=reference])"],
] as const) {
  test(`${where} whatever can be pressed is 24 px large, or stands apart`, async ({ lecture, page }) => {
    await page.setViewportSize({ width, height });
    const small: string[] = [];
    const shown = page.locator(`.slides section[id]:has(> ${slides})`);
    const ids = await shown.evaluateAll((all) => all.map((one) => one.id));
    for (const { id } of lecture.slides.filter((slide) => ids.includes(slide.id))) {
      await showAll(page, id);
      small.push(...(await page.evaluate(smallTargets)));
    }
    expect(small, "Give what can be pressed more room: a finger has to hit it").toEqual([]);
  });
}

test("no text is smaller than the rules allow; in every theme it has a contrast of 7:1, graphics of 4.5:1", async ({
  lecture,
  page,
}) => {
  const problems: string[] = [];
  for (const { id } of lecture.slides) {
    await show(page, "light");
    await showAll(page, id);
    problems.push(...(await page.evaluate(sizeProblems, id)));
    for (const theme of THEMES) {
      await show(page, theme);
      problems.push(...(await page.evaluate(contrastProblems, id)).map((problem) => `${theme}: ${problem}`));
    }
  }
  expect(
    [...new Set(problems)],
    "Write larger, as in size={32}; take colours of the theme, as in fill: var(--ink)",
  ).toEqual([]);
});

/** Runs in the page: names of a sorting's groups that reach into the rings of its first item. */
function headProblems(id: string): string[] {
  return [...document.querySelectorAll(`section[id="${id}"] deck-sorting`)].flatMap((sorting) => {
    const top = sorting.querySelector(".rows")?.getBoundingClientRect().top ?? 0;
    return [...sorting.querySelectorAll(".head > *")].flatMap((name) => {
      const range = document.createRange();
      range.selectNodeContents(name);
      const by = range.getBoundingClientRect().bottom - top;
      return by > 1 ? [`${id}: “${name.textContent}” reaches into the first item by ${Math.round(by)} px`] : [];
    });
  });
}

/** Runs in the page: type sizes, in px of a slide 1280 px wide. */
function sizeProblems(id: string): string[] {
  const slide = document.querySelector(`section[id="${id}"] > .slide`);
  if (!slide) return [`${id}: not on the page`];
  const u = slide.getBoundingClientRect().width / 1280;
  const kind = slide.getAttribute("data-kind") ?? "teaching";
  const found: string[] = [];
  // Captions: what stands in the small type on purpose (24 px for foot, source and gloss, 28 in a state and on an axis).
  // An index stands in small type by its nature.
  const scripts = ":is(msub, msup, msubsup, munder, mover, munderover) > :not(:first-child)";
  const captions = `.foot, .cite, .size-24.soft, .size-28, ${scripts}`;
  const least = { teaching: 32, activity: 28, cover: 32, reference: 24 }[kind] ?? 32;
  for (const element of slide.querySelectorAll<HTMLElement>("*")) {
    const text = [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent?.trim())
      .join("");
    if (!text || element.closest("template, option, .unseen, title, desc")) continue;
    const size = Number.parseFloat(getComputedStyle(element).fontSize) / (element.closest("svg.drawing") ? 1 : u);
    const allowed = element.closest(captions) ? 24 : least;
    if (size < allowed - 0.01)
      found.push(
        `${id}: “${text.slice(0, 40)}” is ${Math.round(size)} px, ${Math.round(allowed - size)} less than ${allowed}`,
      );
  }
  return found;
}

/** Runs in the page: contrast of text and strokes with what they stand on (WCAG 2.2, relative luminance). */
function contrastProblems(id: string): string[] {
  const slide = document.querySelector(`section[id="${id}"] > .slide`);
  if (!slide) return [`${id}: not on the page`];
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgb = (colour: string) => {
    if (!canvas) throw new Error("no canvas");
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = rgb(colour)
      .slice(0, 3)
      .map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (one: string, other: string) => {
    const [a, b] = [luminance(one), luminance(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const style = getComputedStyle(document.documentElement);
  const ground = style.getPropertyValue("--ground");
  const fill = style.getPropertyValue("--fill");
  const found: string[] = [];
  for (const element of slide.querySelectorAll<SVGElement | HTMLElement>("*")) {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const text = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const own = getComputedStyle(element);
    const isDrawn = element.closest("svg") !== null;
    if (text) {
      const colour = isDrawn ? own.fill : own.color;
      // The darker of the two grounds that a label can stand on.
      const worst = Math.min(ratio(colour, ground), isDrawn ? ratio(colour, fill) : 21);
      if (worst < 7) found.push(`${id}: text “${element.textContent?.trim().slice(0, 30)}” has ${worst.toFixed(1)}:1`);
    } else if (isDrawn && own.stroke !== "none" && !element.matches(".clearance, .ground, .clearance *")) {
      const worst = ratio(own.stroke, ground);
      // Strokes in the colour of the ground only make room for others.
      if (worst > 1.01 && worst < 4.5)
        found.push(`${id}: a stroke (${element.getAttribute("class")}) has ${worst.toFixed(1)}:1`);
    }
  }
  return found;
}
