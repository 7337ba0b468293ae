// What axe finds wrong with a page.
import type { Page } from "@playwright/test";
import type { RunOptions } from "axe-core";
import axe from "axe-core";

export const THEMES = ["light", "dark", "contrast"] as const;

interface Look {
  /** What to look at, where only a part has changed since the whole was looked at. */
  readonly part?: string;
  /** What is to be looked at again after a change of colours alone: no other rule could answer differently. */
  readonly coloursOnly?: boolean;
}

/** @returns what is wrong, a line each, `where` before it */
export async function violations(page: Page, where: string, { part, coloursOnly }: Look = {}): Promise<string[]> {
  // Once a page: to read axe's half a megabyte takes the browser twice as long as what is asked of it then.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const options: RunOptions = {
    resultTypes: ["violations"],
    ...(coloursOnly && { runOnly: ["color-contrast", "link-in-text-block"] }),
  };
  const found = await page.evaluate(inPage, [part, options] as const);
  return found.map((line) => `${where}: ${line}`);
}

/** Runs in the page. */
async function inPage([part, options]: readonly [string | undefined, RunOptions]): Promise<string[]> {
  const { axe: itself } = window as unknown as { axe: typeof axe };
  const { violations: all } = await itself.run(part ?? document, options);
  const slideOf = (target: string) => {
    const element = document.querySelector(target);
    return element?.closest("article[id], section[id]")?.id.replace(/^\//, "");
  };
  return all.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => {
      const [selector] = target;
      const slide = typeof selector === "string" ? slideOf(selector) : undefined;
      return `${slide ? `${slide}: ` : ""}${id}, ${help}: ${target}, ${html.slice(0, 100)}`;
    }),
  );
}

/** Shows a page in a theme, without its being chosen. */
export const show = (page: Page, theme: (typeof THEMES)[number]) =>
  page.locator("html").evaluate((root, name) => {
    root.dataset["theme"] = name;
  }, theme);
