// The `test` of the scenarios that every browser plays: one browser, started once, and one build, served.
import { test as base, expect } from "@playwright/test";
import { SITE } from "../support/builds.ts";
import type { Driver } from "./drivers/driver.ts";
import type { Name } from "./drivers/installed.ts";
import { Person } from "./person.ts";
import { type Site, siteOf } from "./site.ts";

/** What a project of playwright.config.ts says of its browser. */
export interface Driven {
  driven: Name;
}

interface Worker extends Driven {
  driver: Driver;
  site: Site;
  /** Sites of tests that are over. They stay open: their ports would be given to others, whose files the browser then knows. */
  over: Site[];
}

interface Fixtures {
  /** Someone before an empty window of the browser, whose storage is empty. */
  person: Person;
  /** What the browser will complain of, as the test expects. */
  expected: RegExp[];
  /** The same build at an address of its own: nothing of it is in the browser's memory, and its files may fail. */
  network: Site;
  /** The same at another one, and kept by the browser for the time without a network. */
  kept: Site;
}

export const test = base.extend<Fixtures, Worker>({
  driven: ["firefox", { option: true, scope: "worker" }],

  driver: [
    async ({ driven }, use) => {
      const driver =
        driven === "firefox"
          ? await (await import("./drivers/firefox.ts")).firefox()
          : await (await import("./drivers/webkit.ts")).webkit();
      await use(driver);
      await driver.quit();
    },
    { scope: "worker", timeout: 120_000 },
  ],

  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright demands the pattern
    async ({}, use) => {
      const site = await siteOf(SITE);
      await use(site);
      await site.close();
    },
    { scope: "worker" },
  ],

  over: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright demands the pattern
    async ({}, use) => {
      const over: Site[] = [];
      await use(over);
      for (const site of over) await site.close();
    },
    { scope: "worker" },
  ],

  network: async ({ expected, over }, use, { title }) => {
    const site = await siteOf(SITE);
    await use(site);
    isOver(site, over, expected, title);
  },

  kept: async ({ expected, over }, use, { title }) => {
    const site = await siteOf(SITE, true);
    await use(site);
    isOver(site, over, expected, title);
  },

  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands the pattern
  expected: async ({}, use) => use([]),

  person: async ({ driver: { tab }, site, expected }, use, { title }) => {
    await tab.open(`${site.address}blank.html`);
    await tab.run(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    await tab.resize(1280, 720);
    site.complaints();
    await use(new Person(tab));
    site.before();
    complainsOf(site, expected, title);
  },
});

/** A test that had a site of its own is over. */
function isOver(site: Site, over: Site[], expected: readonly RegExp[], title: string) {
  over.push(site);
  site.fails();
  complainsOf(site, expected, title);
}

/** What a site's pages have complained of is what the test expects. */
function complainsOf(site: Site, expected: readonly RegExp[], title: string) {
  const complaints = site.complaints().filter((one) => !expected.some((pattern) => pattern.test(one)));
  expect(complaints, `what the browser complained of during “${title}”`).toEqual([]);
}

export { expect };
