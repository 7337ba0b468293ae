// The suite's own `test`: a test fails on any console error or warning, uncaught exception, policy violation,
// or request to another origin, in any page that it opens.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { test as base, expect } from "@playwright/test";
import { type Deck, deckOf, type RunningOrder } from "../../src/deck/running-order.ts";
import { PROJECT } from "../../src/pipeline/folders.ts";
import { wordsFor } from "../../src/words/languages.ts";
import type { Words } from "../../src/words/words.ts";
import { Lecture } from "./lecture.ts";
import { type WebSpace, webSpace } from "./static-server.ts";

/** What a project of playwright.config.ts says of its deck. */
export interface Options {
  /** The lesson's folder, from the project on. */
  lesson: string;
}

interface Fixtures extends Options {
  /** The lesson as it is written: its slides, claims, sources and questions. */
  deck: () => Promise<Deck>;
  /** What the engine says in the lesson's language. */
  words: Words;
  /** Where the lecture document is: the site's root, unless a test uses a file's address. */
  address: string;
  /** The lecture document, open at its first slide. */
  lecture: Lecture;
  /** Other origins that a test serves itself. */
  allowed: string[];
  /** Puts a built folder on a web space, whose origin is then allowed, until the test ends. */
  put: (folder: string, path: string) => Promise<WebSpace>;
  /** Complaints that a test expects; it takes them out. */
  complaints: string[];
}

export const test = base.extend<Fixtures>({
  lesson: ["", { option: true }],
  address: ["./", { option: true }],

  deck: async ({ lesson }, use) => use(() => deckIn(lesson)),
  words: async ({ deck }, use) => use(wordsFor((await deck()).lesson.language)),

  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands the pattern
  complaints: async ({}, use) => use([]),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands the pattern
  allowed: async ({}, use) => use([]),

  put: async ({ allowed }, use) => {
    const spaces: WebSpace[] = [];
    await use(async (folder, path) => {
      const space = await webSpace(folder, path);
      spaces.push(space);
      allowed.push(new URL(space.address).origin);
      return space;
    });
    await Promise.all(spaces.map((space) => space.close()));
  },

  context: async ({ context, baseURL, complaints, allowed }, use) => {
    const origin = new URL(baseURL ?? "").origin;
    context.on("console", (message) => {
      if (message.text() === "Service Worker registration blocked by Playwright") return; // as playwright.config.ts asks
      if (["error", "warning"].includes(message.type()))
        complaints.push(`console ${message.type()}: ${message.text()}`);
    });
    context.on("weberror", (error) => complaints.push(`uncaught: ${error.error().stack}`));
    context.on("request", (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith("http") && url.origin !== origin && !allowed.includes(url.origin))
        complaints.push(`request to ${url.origin}`);
    });
    await context.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
        console.error(`policy violation: ${violatedDirective} ${blockedURI}`);
      });
    });
    await use(context);
    expect(complaints).toEqual([]);
  },

  lecture: async ({ page, address }, use) => {
    const lecture = new Lecture(page, address);
    await lecture.open();
    await use(lecture);
  },
});

/** @param lesson its folder, from the project on */
async function deckIn(lesson: string): Promise<Deck> {
  const index = pathToFileURL(join(PROJECT, lesson, "index.ts")).href;
  const { default: order } = (await import(index)) as { default: RunningOrder };
  return deckOf(order);
}

export { expect };
