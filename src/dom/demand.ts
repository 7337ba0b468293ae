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

/** A copy of the one element that a `<template>` of the page holds. @throws Error where there is no such template */
export function demandCopy(template: string): HTMLElement {
  const [copy] = demand<HTMLTemplateElement>(document, template).content.children;
  if (!copy) throw new Error(`The page’s “${template}” is empty.`);
  return copy.cloneNode(true) as HTMLElement;
}
