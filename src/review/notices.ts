// Notices at the page's edge: said once, in nobody's way, there until they are closed.

import { demand } from "../dom/demand.ts";
import { notices } from "../words/here.ts";

/** The list of notices; it is in the markup, before the first one, so that a screen reader speaks each. */
const list = demand(document, ".notices");

/**
 * Says on the page's root whether there is a notice. A style that looked for one itself (`:root:has(.notices p)`) would have
 * the browser go through the whole page at each letter that is searched for, and at each answer.
 */
const tell = () => document.documentElement.toggleAttribute("data-notices", list.childElementCount > 0);

/** Where the focus was before a notice took it. */
let before: Element | null = null;
list.addEventListener("focusin", ({ relatedTarget }) => {
  if (relatedTarget instanceof Element && !list.contains(relatedTarget)) before = relatedTarget;
});

/** The focus goes to the next notice, or back to where it was; a page without a focus is read from its top. */
function leadBack() {
  const next = list.querySelector("button") ?? (before?.isConnected ? before : document.querySelector("main"));
  if (!(next instanceof HTMLElement)) return;
  if (next.matches("main")) next.tabIndex = -1;
  next.focus({ preventScroll: true });
}

/**
 * Shows a notice.
 *
 * @param content its text, or text and elements
 * @returns takes it away again
 */
export function notice(...content: (string | Node)[]): () => void {
  const paragraph = document.createElement("p");
  const remove = () => {
    paragraph.remove();
    tell();
  };
  const close = document.createElement("button");
  close.type = "button";
  close.setAttribute("aria-label", notices.close);
  close.textContent = "×";
  close.addEventListener("click", () => {
    remove();
    leadBack();
  });
  const text = document.createElement("span");
  text.append(...content);
  paragraph.append(text, close);
  list.append(paragraph);
  tell();
  return remove;
}
