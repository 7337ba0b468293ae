// What is told to the author of a list.
import { array, literal, optional } from "valibot";
import type { PartRules } from "../part.tsx";
import { anything } from "../shapes.ts";
import type { ListProps } from "./markup.tsx";

/** More than these are no list that a class keeps in mind. */
const MOST_ITEMS = 4;

export const rules: PartRules<ListProps> = {
  entries: { items: array(anything), numbered: optional(literal(true)), steps: optional(literal(true)) },
  problems: ({ items }) =>
    items.length < 2
      ? [`has ${items.length === 0 ? "no items" : "one item"}. Write two or more, or a paragraph: <p>…</p>.`]
      : [],
  limits: ({ items }) =>
    items.length > MOST_ITEMS
      ? [
          `has ${items.length} items, ${items.length - MOST_ITEMS} more than ${MOST_ITEMS}. Group them, or make two slides.`,
        ]
      : [],
};
