// Text set wider apart than it is written, by a reader's own style or an extension (WCAG 1.4.12): a slide then has less room
// than its text needs. Whether it is so is seen here; fitted.ts, which few ever need, makes it fit.
import type { LectureDeck } from "../deck.ts";
import { MOVES } from "../moves.ts";
import { whenUsed } from "../when-used.ts";

/** What chrome.css gives the probe’s text. */
const AS_WRITTEN = "normal 0px 20px 0px";

export function fitsWhenSpaced(deck: LectureDeck) {
  // Its size is another one as soon as such a style is there, or gone.
  const probe = document.createElement("div");
  probe.className = "spacing-probe";
  probe.setAttribute("aria-hidden", "true");
  const text = document.createElement("p");
  text.textContent = "a b";
  probe.append(text);
  document.body.append(probe);
  const isSpaced = () => {
    const { letterSpacing, wordSpacing, lineHeight, marginBlockEnd } = getComputedStyle(text);
    return `${letterSpacing} ${wordSpacing} ${lineHeight} ${marginBlockEnd}` !== AS_WRITTEN;
  };

  // Asked for when the probe's size changes, not at each key: the answer has the page laid out.
  let isWider = false;
  let undo = () => {};
  const load = whenUsed(() => import("./fitted.ts"));
  const fit = () => {
    undo();
    undo = () => {};
    if (!isWider) return;
    load(({ fitted }) => {
      const slide = isWider && deck.slide.querySelector<HTMLElement>(".slide");
      if (slide) undo = fitted(slide);
    });
  };
  for (const event of [...MOVES, "overviewhidden"] as const) deck.on(event, fit);
  new ResizeObserver(() => {
    isWider = isSpaced();
    fit();
  }).observe(probe);
  window.addEventListener("resize", fit);
}
