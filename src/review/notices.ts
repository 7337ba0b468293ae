// Notices at the page's edge: said once, in nobody's way, there until they are closed.

import { demand } from "../dom/demand.ts";
import { notices } from "../words/here.ts";

/** The list of notices; it is in the markup, before the first one, so that a screen reader speaks each. */
const list = demand(document, ".notices");

/**
 * Shows a notice.
 *
 * @param content its text, or text and elements
 * @returns takes it away again
 */
export function notice(...content: (string | Node)[]): () => void {
  const paragraph = document.createElement("p");
  const close = document.createElement("button");
  close.type = "button";
  close.setAttribute("aria-label", notices.close);
  close.textContent = "×";
  close.addEventListener("click", () => paragraph.remove());
  const text = document.createElement("span");
  text.append(...content);
  paragraph.append(text, close);
  list.append(paragraph);
  return () => paragraph.remove();
}
