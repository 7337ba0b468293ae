// A list, where what a slide shows is one.
import type { ComponentChildren } from "preact";
import { array, literal, optional } from "valibot";
import { anything, slidePart } from "../part.tsx";

/** More than these are no list that a class keeps in mind. */
const MOST_ITEMS = 4;

export interface ListProps {
  /** Two to four: a text each, or markup. */
  items: readonly ComponentChildren[];
  /** Where their order counts: each has its number. */
  numbered?: true;
  /** They appear one by one. */
  steps?: true;
}

/**
 * A list of two to four items, of two lines each at most.
 *
 * A slide shows one only where its content is one: what is said one after the other belongs into the notes.
 *
 * @example
 * <List numbered steps items={["Read the text alone", "Compare in pairs", "Tell the class"]} />
 */
export const List = slidePart<ListProps>({
  name: "list",
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
  Markup({ items, numbered, steps }) {
    const Kind = numbered ? "ol" : "ul";
    return (
      <Kind class="item-list">
        {items.map((item, index) => (
          <li key={index} class={steps ? "fragment" : undefined}>
            {item}
          </li>
        ))}
      </Kind>
    );
  },
});
