// Registers the widgets' elements. Elements upgrade themselves wherever their markup is put.
import { ChoiceElement } from "./choice/element.ts";
import { MatchingElement } from "./matching/element.ts";
import { OwnAnswerElement } from "./own-answer/element.ts";
import { ShortTextElement } from "./short-text/element.ts";
import { ShowOfHandsElement } from "./show-of-hands/element.ts";
import { SortingElement } from "./sorting/element.ts";
import { TimerElement } from "./timer/element.ts";

/** To be called once the page is whole: an element that is connected earlier has no content yet. */
export function defineWidgets() {
  customElements.define("deck-choice", ChoiceElement);
  customElements.define("deck-hands", ShowOfHandsElement);
  customElements.define("deck-matching", MatchingElement);
  customElements.define("deck-own-answer", OwnAnswerElement);
  customElements.define("deck-sorting", SortingElement);
  customElements.define("deck-text", ShortTextElement);
  customElements.define("deck-timer", TimerElement);
}
