// A figure whose words are small on this screen, for want of an arrangement for it, can be opened large.
import { demand } from "../../dom/demand.ts";

/** Words smaller than this (CSS px) are worth a button. */
const SMALL = 14;

export function figuresOpenLarge() {
  const dialog = demand<HTMLDialogElement>(document, ".large-figure");
  const sheet = demand(dialog, ".sheet");
  sheet.tabIndex = 0; // larger than the window: moved with the arrows by whoever has no finger (WCAG 2.1.1)
  const resized = new ResizeObserver((entries) => {
    for (const { target } of entries) offer(target.closest("figure"));
  });
  for (const button of document.querySelectorAll("[data-large]")) {
    const figure = button.closest("figure");
    if (figure) resized.observe(demand(figure, ".sheet"));
    button.addEventListener("click", () => {
      const drawing = figure?.querySelector(".drawing");
      if (!drawing) return;
      sheet.replaceChildren(drawing.cloneNode(true));
      dialog.showModal();
    });
  }
  // A touch beside the figure closes it, as it does anywhere.
  dialog.addEventListener("click", ({ target }) => target === dialog && dialog.close());
  dialog.addEventListener("close", () => sheet.replaceChildren());
}

/** Shows a figure's button where its smallest words are small. */
function offer(figure: HTMLElement | null) {
  const button = figure?.querySelector<HTMLElement>("[data-large]");
  if (!figure || !button) return;
  const sizes = [...figure.querySelectorAll<SVGTextElement>(".drawing text")].map((text) => {
    const scale = text.getScreenCTM()?.a ?? 1;
    return scale * Number.parseFloat(getComputedStyle(text).fontSize);
  });
  button.hidden = Math.min(SMALL, ...sizes) >= SMALL;
}
