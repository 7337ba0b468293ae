// The contents: opens on the current slide, closes when one is chosen.
import { contents as words } from "../../words/here.ts";
import type { Stage } from "../deck.ts";
import { openDialog } from "../dialog/index.ts";

/** @returns opens the contents */
export function contents(deck: Stage): () => void {
  const dialog = openDialog("contents");
  const links = [...dialog.element.querySelectorAll<HTMLAnchorElement>("a[data-slide]")];
  dialog.element.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-slide]");
    if (!link) return;
    event.preventDefault();
    dialog.element.close();
    const slide = deck.slides.find(({ id }) => id === link.dataset["slide"]);
    if (!slide) return;
    deck.goTo(slide);
    slide.focus({ preventScroll: true });
  });
  return () => {
    for (const link of links) {
      if (link.dataset["slide"] === deck.slide.id) {
        link.setAttribute("aria-current", "page");
        link.dataset["here"] = words.here; // shown by the style
      } else link.removeAttribute("aria-current");
    }
    dialog.open();
    links.find((link) => link.hasAttribute("aria-current"))?.focus();
  };
}
