// The network as a page has it: which of its files fail, and which never answer.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page, Route } from "@playwright/test";
import { SITE } from "./builds.ts";
import { test as base, expect } from "./test.ts";

type Fault = (route: Route) => Promise<void>;
export const FAILS: Fault = (route) => route.abort();
export const HANGS: Fault = () => new Promise(() => {});

/** The network: which files are at fault, and how. */
export class Network {
  readonly #faults = new Map<string, Fault>();

  static async on(page: Page): Promise<Network> {
    const network = new Network();
    // A file that was there before would come out of the browser's memory.
    await (await page.context().newCDPSession(page)).send("Network.setCacheDisabled", { cacheDisabled: true });
    await page.context().route(/\/assets\/|\.(svg|png|webmanifest)$/, (route) => {
      const fault = network.#faults.get(fileOf(route.request().url()));
      return fault ? fault(route) : route.continue();
    });
    return network;
  }

  /** From now on, and until it is whole again. */
  fault(file: string, fault: Fault) {
    this.#faults.set(file, fault);
  }

  /** @param file as `tools-s6tbncEh.css`, or its beginning */
  failsOnce(file: string) {
    for (const name of assets().filter((one) => one.startsWith(file)))
      this.#faults.set(name, (route) => {
        this.#faults.delete(name);
        return route.abort();
      });
  }

  /** From now on these don't answer, until they are let through: those, too, that have been asked for meanwhile. */
  holds(files: readonly string[]): () => void {
    const waiting = new Set<Route>();
    for (const file of files)
      this.#faults.set(file, async (route) => {
        waiting.add(route);
      });
    return () => {
      for (const file of files) this.#faults.delete(file);
      for (const route of waiting) route.continue().catch(() => {}); // its page has gone
    };
  }

  isWhole() {
    this.#faults.clear();
  }
}

/** The file that is asked for, without its folder. */
export const fileOf = (url: string) => new URL(url).pathname.split("/").at(-1) ?? "";
/** Names of the scripts, styles and fonts that the site keeps offline: all that it has. */
export const assets = () =>
  [...readFileSync(join(SITE, "sw.js"), "utf8").matchAll(/"assets\/([^"]+)"/g)].map(([, name = ""]) => name);

export const test = base.extend<{ network: Network }>({
  network: async ({ page, complaints }, use) => {
    await use(await Network.on(page));
    // The browser says what did not come; nothing else may be wrong.
    const others = complaints.splice(0).filter((one) => !/Failed to load resource|ERR_FAILED|preload/.test(one));
    expect(others).toEqual([]);
  },
});

export { expect };
