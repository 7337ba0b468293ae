// Go to a slide by its number, its id, or words of its headline.
import { demand } from "../../dom/demand.ts";
import { jump as words } from "../../words/here.ts";
import type { Stage } from "../deck.ts";
import { openDialog } from "../dialog/index.ts";
import { headlineOf } from "../title.ts";
import { slideNamed } from "./slide-named.ts";

/** @returns opens the dialog */
export function jump(deck: Stage): () => void {
  const dialog = openDialog("jump");
  const input = demand<HTMLInputElement>(dialog.element, "input");
  const problem = demand(dialog.element, "[role=status]");
  dialog.element.addEventListener("submit", (event) => {
    const named = deck.slides.map((one) => ({ id: one.id, headline: headlineOf(one) }));
    const slide = deck.slides[slideNamed(input.value, named)];
    if (slide) {
      dialog.element.close();
      deck.goTo(slide);
      slide.focus({ preventScroll: true });
    } else {
      problem.textContent = words.notFound(input.value, deck.slides.length);
    }
    event.preventDefault();
  });
  return () => {
    problem.textContent = "";
    dialog.open();
    input.select();
  };
}
