// A list, where what a slide shows is one.
import type { ComponentChildren } from "preact";
import { slidePart } from "../part.tsx";
import { rules } from "./rules.ts";

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
  rules,
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
