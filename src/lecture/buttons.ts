// Buttons that do what a key does: their markup says what.
import type { Intents } from "../keys/intents.ts";
import type { Intent } from "../keys/table.ts";

/** @param part the toolbar, or the speaker view */
export function buttonsSend(intents: Intents, part: ParentNode) {
  for (const button of part.querySelectorAll<HTMLElement>("[data-intent]")) {
    button.addEventListener("click", () => intents.send(button.dataset["intent"] as Intent));
  }
}
