// What is of another direction than the text around it: a work's title, a locator, a number with its unit.
import type { ComponentChildren } from "preact";
import { useWords } from "../words/context.ts";

/** Sets its content apart where the text runs from right to left, so that neither changes the other's order. */
export function Apart({ children }: { children: ComponentChildren }) {
  return useWords().language.direction === "rtl" ? <bdi>{children}</bdi> : children;
}
