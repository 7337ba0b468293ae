// The one listener for keys: it finds what a press wants in the table, and passes that on.
import { keeps } from "./controls.ts";
import type { Intents } from "./intents.ts";
import { intentOf, isCharacter, mirrored } from "./press.ts";

/** Does something at any key of the table, in a part of the page that has the keyboard to itself. */
export function onAnyIntent(part: HTMLElement, act: () => void) {
  part.addEventListener("keydown", (event) => {
    if (intentOf(event)) act();
  });
}

/** For a page that has no other key: does something at Escape, wherever the focus is. */
export function onEscape(act: () => void) {
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") act();
  });
}

/**
 * Listens for keys in this window from now on.
 *
 * @param areCharactersOn whether keys that give a letter, a digit or a sign do anything (WCAG 2.1.4)
 */
export function listenForKeys(intents: Intents, areCharactersOn: () => boolean) {
  /** The control that a click or a tap has brought the focus to. */
  let byPointer: Element | null = null;
  const dialogs = document.getElementsByTagName("dialog"); // the browser keeps it: a query would go through all slides each time
  window.addEventListener("pointerdown", ({ target }) => {
    byPointer = (target as Element | null)?.closest("label, input, select, button, a, summary") ?? null;
  });
  window.addEventListener("keydown", (event) => {
    const meant = intentOf(event);
    const intent = meant && document.dir === "rtl" ? mirrored(meant) : meant;
    if (event.key === "Tab") byPointer = null;
    if (!intent || event.defaultPrevented || [...dialogs].some(({ open }) => open)) return;
    if (isCharacter(event) && !areCharactersOn()) return;
    const control = document.activeElement;
    const isByPointer = byPointer !== null && (byPointer === control || byPointer.contains(control));
    if (keeps(control, event, isByPointer)) return;
    if (intents.send(intent, { isRepeat: event.repeat, isKey: true })) event.preventDefault();
  });
}
