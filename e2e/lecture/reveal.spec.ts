// Reveal as the deck brings it, without the parts that it does not use, behaves as Reveal does. Of a new version
// src/pipeline/plugins/reveal-script.test.ts says what has changed in its sources; this, whether that is seen.
import { mkdtempSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import type { Page } from "@playwright/test";
import { build } from "vite";
import { sitePlugins } from "../../src/pipeline/plugin.ts";
import { PROJECT, SITE, STARTER } from "../support/builds.ts";
import { Lecture } from "../support/lecture.ts";
import { expect, test } from "../support/test.ts";

const WALK = [
  ...["PageDown", "PageDown", "PageDown", "PageDown", "PageUp", "PageUp", "ArrowRight", "ArrowRight", "ArrowDown"],
  ...[
    "ArrowDown",
    "ArrowRight",
    "ArrowLeft",
    "PageUp",
    "End",
    "ArrowLeft",
    "PageUp",
    "PageUp",
    "Home",
    "Alt+ArrowRight",
  ],
  ...["o", "ArrowRight", "ArrowRight", "ArrowDown", "Enter", "PageDown", "o", "o", "End", "Home", "ArrowRight"],
];

/** All that Reveal writes into the page. */
const written = (page: Page) =>
  page.evaluate(() => {
    const classesOf = (element: Element | null) =>
      [...(element?.classList ?? [])].filter((name) => name !== "focused").sort(); // of its part for embedded decks
    return {
      address: location.hash,
      deck: classesOf(document.querySelector(".reveal")),
      bar: document.querySelector<HTMLElement>(".progress span")?.style.transform,
      arrows: [...document.querySelectorAll<HTMLButtonElement>(".controls button")].map((one) => [
        ...classesOf(one),
        one.disabled,
      ]),
      slides: [...document.querySelectorAll<HTMLElement>(".slides section")].map((slide) => [
        slide.id,
        ...classesOf(slide),
        slide.hidden,
        slide.ariaHidden,
        slide.inert,
        slide.style.display,
        slide.style.transform,
        ...[...slide.querySelectorAll<HTMLElement>(".fragment")].map((one) => [
          ...classesOf(one),
          one.dataset["fragmentIndex"],
        ]),
      ]),
    };
  });

test("slides, steps, arrows and bar are as with the whole of Reveal, at every key", async ({ put, page }) => {
  const folder = mkdtempSync(join(PROJECT, "e2e/.built/reveal-"));
  try {
    const whole = { lesson: STARTER.lesson, outDir: relative(PROJECT, folder) };
    const plugins = sitePlugins(whole).filter(({ name }) => name !== "deck:reveal-script");
    await build({ configFile: false, logLevel: "silent", plugins });
    const seen: unknown[][] = [];
    await page.clock.install(); // presses are far apart: the deck is patient at questions
    for (const site of [folder, SITE]) {
      const lecture = new Lecture(page, (await put(site, "/")).address);
      await lecture.open();
      const states: unknown[] = [await written(page)];
      for (const key of WALK) {
        await page.clock.runFor(1000);
        await lecture.press(key);
        await page.clock.runFor(100);
        states.push([key, await written(page)]);
      }
      seen.push(states);
    }
    expect(seen[1]).toEqual(seen[0]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
