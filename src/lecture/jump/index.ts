// Go to a slide by its number, its id, or words of its headline.
import { demand } from "../../dom/demand.ts";
import { numbers, jump as words } from "../../words/here.ts";
import type { Stage } from "../deck.ts";
import { openDialog } from "../dialog/index.ts";
import { headlineOf } from "../title.ts";

/** @returns opens the dialog */
export function jump(deck: Stage): () => void {
  const dialog = openDialog("jump");
  const input = demand<HTMLInputElement>(dialog.element, "input");
  const problem = demand(dialog.element, "[role=status]");
  dialog.element.addEventListener("submit", (event) => {
    const slide = find(deck.slides, input.value);
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

function find(slides: readonly HTMLElement[], query: string): HTMLElement | undefined {
  const words = query.trim().toLocaleLowerCase(document.documentElement.lang);
  if (words === "") return undefined;
  const numbered = slides.find((_, index) => [`${index + 1}`, numbers.write(index + 1)].includes(words));
  if (numbered || /^\d+$/.test(words)) return numbered;
  return (
    slides.find(({ id }) => id === words) ??
    slides.find((slide) => headlineOf(slide).toLocaleLowerCase(document.documentElement.lang).includes(words))
  );
}
