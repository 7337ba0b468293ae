// Finds a part of the page that its markup promises.

/** @throws Error where there is no such element */
export function part<E extends HTMLElement = HTMLElement>(of: ParentNode, selector: string): E {
  const found = of.querySelector<E>(selector);
  if (!found) throw new Error(`The page has no “${selector}”.`);
  return found;
}
