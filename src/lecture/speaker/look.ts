// How the slide in the deck’s window looks now: answers chosen, hands counted, a timer running. The deck tells it as markup,
// and the speaker view shows it in the picture.
import type { LectureDeck } from "../deck.ts";

/** Often enough for a clock, seldom enough for an old computer. */
const PACE = 250; // ms
/** Styles set by script travel under this name: a policy without inline styles would refuse them as markup. */
const STYLE = "data-look-style";

/**
 * Tells how the slide looks, now and whenever that changes.
 *
 * @param send gets its id and its markup
 * @returns tells it again
 */
export function tellsLook(deck: LectureDeck, send: (slide: string, look: string) => void): () => void {
  let isWaiting = false;
  let last = "";
  const tell = () => {
    isWaiting = false;
    const view = deck.slide.querySelector(".slide");
    const look = view ? lookOf(view) : "";
    if (look !== last) send(deck.slide.id, look);
    last = look;
  };
  const soon = () => {
    if (!isWaiting) setTimeout(tell, PACE);
    isWaiting = true;
  };
  new MutationObserver(soon).observe(deck.root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  // What is typed or chosen changes no markup.
  for (const type of ["input", "change", "reset"]) deck.root.addEventListener(type, soon);
  soon();
  return () => {
    last = "";
    soon();
  };
}

/** A slide's markup with what only its elements know: what is chosen and typed, styles set by script. */
function lookOf(view: Element): string {
  const copy = view.cloneNode(true) as Element;
  const originals = view.querySelectorAll("*");
  copy.querySelectorAll("*").forEach((one, at) => {
    const original = originals[at];
    const style = one.getAttribute("style");
    if (style) one.setAttribute(STYLE, style);
    one.removeAttribute("style");
    if (original instanceof HTMLInputElement) {
      one.toggleAttribute("checked", original.checked);
      one.setAttribute("value", original.value);
    } else if (original instanceof HTMLOptionElement) one.toggleAttribute("selected", original.selected);
    else if (original instanceof HTMLTextAreaElement) one.textContent = original.value;
  });
  for (const aside of copy.querySelectorAll("template, .ink")) aside.remove();
  return copy.outerHTML;
}

/** @returns the slide as `tellsLook` told it; undefined where that is no slide */
export function viewOf(look: string): Element | undefined {
  const template = document.createElement("template");
  template.innerHTML = look;
  const view = template.content.firstElementChild;
  if (!view?.matches(".slide")) return undefined;
  for (const one of view.querySelectorAll<HTMLElement>(`[${STYLE}]`)) one.style.cssText = one.getAttribute(STYLE) ?? "";
  return view;
}
