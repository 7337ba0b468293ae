// The one way to find what a page's markup promises.

/**
 * @param parent where to look
 * @param selector as for `querySelector`
 * @returns the first such element
 * @throws Error where there is none: the markup and the script beside it have parted
 */
export function demand<Found extends Element = HTMLElement>(parent: ParentNode, selector: string): Found {
  const found = parent.querySelector<Found>(selector);
  if (!found) throw new Error(`The page has no “${selector}”.`);
  return found;
}
