// The suite's own `test`: a test fails on any console error or warning, uncaught exception, policy violation,
// or request to another origin, in any page that it opens.
import { test as base, expect } from "@playwright/test";
import { Lecture } from "./lecture.ts";
import { type WebSpace, webSpace } from "./static-server.ts";

interface Fixtures {
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
  address: ["./", { option: true }],

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

export { expect };
