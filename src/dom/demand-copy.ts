// Takes what waits in a template of the page.
import { demand } from "./demand.ts";

/** A copy of the one element that a `<template>` of the page holds. @throws Error where there is no such template */
export function demandCopy(template: string): HTMLElement {
  const [copy] = demand<HTMLTemplateElement>(document, template).content.children;
  if (!copy) throw new Error(`The page’s “${template}” is empty.`);
  return copy.cloneNode(true) as HTMLElement;
}
