// Puts slides that were saved into the page in the place of what they were; the step that is shown stays.

import type { LectureDeck } from "../deck.ts";
import type { ChangedSlide } from "./changed-slides.ts";

/** @returns whether all of them could be put in */
export function exchange(deck: LectureDeck, slides: readonly ChangedSlide[]): boolean {
  return slides.every((changed) => exchangeOne(deck, changed));
}

function exchangeOne(deck: LectureDeck, { id, html, headline }: ChangedSlide): boolean {
  const slide = deck.slides.find((one) => one.id === id);
  const fresh = new DOMParser().parseFromString(html, "text/html").querySelector("section");
  if (!slide || !fresh) return false;
  const { step } = deck;
  for (const name of ["data-minutes", "data-if-time"]) {
    const value = fresh.getAttribute(name);
    if (value === null) slide.removeAttribute(name);
    else slide.setAttribute(name, value);
  }
  for (const one of fresh.querySelectorAll(".slide[id]")) one.removeAttribute("id"); // as lecture/main.ts does
  slide.replaceChildren(...fresh.childNodes);
  deck.renewed(slide);
  if (slide === deck.slide) deck.goTo(slide, step);
  if (headline) rename(headline);
  return true;
}

/** Contents, jump and the page's title name a slide by its headline. */
function rename({ from, to }: { from: string; to: string }) {
  document.title = document.title.replace(from, to);
  for (const option of document.querySelectorAll("option")) if (option.label === from) option.label = to;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) if (text.nodeValue === from) text.nodeValue = to;
}
