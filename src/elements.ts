// The custom elements of questions and widgets that lecture and review share. Elements upgrade themselves wherever their
// markup is put.
import { AttemptElement } from "./questions/attempt.ts";
import { KeepingElement } from "./store/keeping-element.ts";
import type { Store } from "./store/store.ts";
import { ShortTextElement } from "./widgets/short-text/element.ts";
import { TimerElement } from "./widgets/timer/element.ts";

/** Each kind of question brings one, named after its folder: `choice` is `<deck-choice>`. */
const QUESTIONS = import.meta.glob<CustomElementConstructor>("./questions/*/element.ts", {
  eager: true,
  import: "default",
});

/**
 * Defines the elements. To be called once, when the page is whole: an element that is connected earlier has no content.
 *
 * @param store where they keep what is done with them
 * @param own those that this document alone has, by their tags: no other needs to bring them along
 * @param reasonsStand whether a question has room to show the reason for each of its parts at once, as on a page
 */
export function defineElements(
  store: Store,
  own: Readonly<Record<`deck-${string}`, CustomElementConstructor>>,
  { reasonsStand = false } = {},
) {
  KeepingElement.keepIn(store);
  AttemptElement.reasonsStand = reasonsStand;
  for (const [path, element] of Object.entries(QUESTIONS))
    customElements.define(`deck-${path.split("/").at(-2)}`, element);
  const widgets = { "deck-text": ShortTextElement, "deck-timer": TimerElement, ...own };
  for (const [tag, element] of Object.entries(widgets)) customElements.define(tag, element);
}
