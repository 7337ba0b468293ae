// The one listener for keys: it finds what a press wants in the table, and passes that on.
import { keeps } from "./controls.ts";
import type { Intents } from "./intents.ts";
import { intentOf, isCharacter } from "./press.ts";

/**
 * Listens for keys in this window from now on.
 *
 * @param areCharactersOn whether keys that give a letter, a digit or a sign do anything (WCAG 2.1.4)
 */
export function listenForKeys(intents: Intents, areCharactersOn: () => boolean) {
  /** The control that a click or a tap has brought the focus to. */
  let byPointer: Element | null = null;
  window.addEventListener("pointerdown", ({ target }) => {
    byPointer = (target as Element | null)?.closest("label, input, select, button, a, summary") ?? null;
  });
  window.addEventListener("keydown", (event) => {
    const intent = intentOf(event);
    if (event.key === "Tab") byPointer = null;
    if (!intent || event.defaultPrevented || document.querySelector("dialog[open]")) return;
    if (isCharacter(event) && !areCharactersOn()) return;
    const control = document.activeElement;
    const isByPointer = byPointer !== null && (byPointer === control || byPointer.contains(control));
    if (keeps(control, event, isByPointer)) return;
    if (intents.send(intent, { isRepeat: event.repeat, isKey: true })) event.preventDefault();
  });
}
