// The bar's panels: on a narrow screen an open one closes when it has been used, and gives the page back.
// The contents show which slide is read.
import { demand } from "../../dom/demand.ts";
import { onEscape } from "../../keys/listen.ts";

export function barCloses() {
  const bar = demand(document, ".page-bar");
  const panels = [...document.querySelectorAll<HTMLDetailsElement>(".panel")];
  const close = (panel: HTMLDetailsElement) => {
    panel.open = false;
  };
  bar.addEventListener("click", ({ target }) => {
    if ((target as Element).closest("a")) panels.forEach(close);
  });
  for (const panel of panels) panel.addEventListener("toggle", () => showWhereOneIs(panel));
  // As the pointer is lifted, not as it goes down (WCAG 2.5.2).
  document.addEventListener("click", ({ target }) => {
    if (!BESIDE.matches && !bar.contains(target as Node)) panels.forEach(close);
  });
  onEscape(() => {
    const panel = panels.find((one) => one.open && (!BESIDE.matches || one.contains(document.activeElement)));
    if (!panel) return;
    close(panel);
    demand(panel, "summary").focus();
  });
}

/** From this width on panels stand beside the text, as page.css has it; on a narrower screen they lie over it. */
const BESIDE = matchMedia("(width >= 70rem)");

/** Scrolls the contents, opened over the text, to the slide that is read. */
function showWhereOneIs(panel: HTMLDetailsElement) {
  const [inside, link] = [panel.querySelector(".inside"), panel.querySelector("[aria-current]")];
  if (!panel.open || !inside || !link) return;
  const { top, height } = inside.getBoundingClientRect();
  inside.scrollTop += link.getBoundingClientRect().top - top - height / 3;
}

/** Marks the slide that is read in the contents, and opens its part. */
export function contentsFollow(slide: string) {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".parts a")) {
    const isRead = link.hash === `#/${slide}`;
    if (isRead === link.hasAttribute("aria-current")) continue;
    if (!isRead) {
      link.removeAttribute("aria-current");
      continue;
    }
    link.setAttribute("aria-current", "true");
    const part = link.closest("details");
    if (part) part.open = true;
    bringIntoView(link);
  }
}

/** Scrolls the bar, and never the page, to one of its links. */
function bringIntoView(link: HTMLElement) {
  const bar = link.closest(".page-bar");
  // While something is searched for, the contents are hidden (search.css): in older browsers by having no boxes.
  if (!bar || link.checkVisibility?.() === false) return;
  const { top, bottom } = link.getBoundingClientRect();
  if (bottom === 0) return;
  if (top < 0) bar.scrollTop += top - SPARE;
  else if (bottom > bar.clientHeight) bar.scrollTop += bottom - bar.clientHeight + SPARE;
}

/** Beyond a link that is brought into view, in px. */
const SPARE = 48;
