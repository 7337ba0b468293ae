// What axe finds wrong with a page.
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

export const THEMES = ["light", "dark", "contrast"] as const;

interface Look {
  /** What to look at, where only a part has changed since the whole was looked at. */
  readonly part?: string;
  /** What is to be looked at again after a change of colours alone: no other rule could answer differently. */
  readonly coloursOnly?: boolean;
}

/** @returns what is wrong, a line each, `where` before it */
export async function violations(page: Page, where: string, { part, coloursOnly }: Look = {}): Promise<string[]> {
  // Legacy mode: without frames there is nothing to put together in a page of axe's own, which takes as long as the rest.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (part) axe.include(part);
  if (coloursOnly) axe.withRules(["color-contrast", "link-in-text-block"]);
  const { violations: all } = await axe.analyze();
  return all.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${where}: ${id}, ${help}: ${target}`));
}

/** Shows a page in a theme, without its being chosen. */
export const show = (page: Page, theme: (typeof THEMES)[number]) =>
  page.locator("html").evaluate((root, name) => {
    root.dataset["theme"] = name;
  }, theme);
