// Registers the widgets' elements. Elements upgrade themselves wherever their markup is put.
import { ChoiceElement } from "./choice/element.ts";
import { MatchingElement } from "./matching/element.ts";
import { ShortTextElement } from "./short-text/element.ts";
import { ShowOfHandsElement } from "./show-of-hands/element.ts";
import { SortingElement } from "./sorting/element.ts";
import { TimerElement } from "./timer/element.ts";

function define() {
  customElements.define("deck-choice", ChoiceElement);
  customElements.define("deck-hands", ShowOfHandsElement);
  customElements.define("deck-matching", MatchingElement);
  customElements.define("deck-sorting", SortingElement);
  customElements.define("deck-text", ShortTextElement);
  customElements.define("deck-timer", TimerElement);
}

// An element that is registered while the page still comes in is connected before it has its content.
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", define, { once: true });
else define();
