// The focus follows the slide, so that a screen reader reads it and Tab goes on from it (WCAG 2.4.3).
import { demand } from "../dom/demand.ts";
import { tell } from "./announce.ts";
import type { LectureDeck } from "./deck.ts";
import { MOVES } from "./moves.ts";
import { headlineOf } from "./title.ts";

/**
 * An arrow that leads nowhere from here is switched off; a step that is taken back is hidden, and so is a question that
 * makes room for the next one (widgets.css).
 */
const GOING = ".controls :disabled, .fragment:not(.visible), .question:has(~ .visible)";

export function focusFollows(deck: LectureDeck) {
  // role="application" would keep a screen reader from reading the slides in its own way (reveal.js issue 3772).
  deck.root.removeAttribute("role");
  // Reveal also copies each slide's text into a live region: with the focus on the slide, it would be read twice.
  deck.root.querySelector(".aria-status")?.remove();

  tell("");
  const focusSlide = () => deck.slide.focus({ preventScroll: true });
  /** What has the focus may go, once Reveal has shown the slide or the step: the focus would be lost with it. */
  const leavesWhatGoes = () =>
    queueMicrotask(() => {
      if (!document.activeElement?.closest(GOING)) return;
      tell("");
      focusSlide();
    });
  deck.on("slidechanged", ({ slide }) => {
    const { activeElement } = document;
    // Whoever goes on with an on-screen arrow stays on it, and is told the headline instead. In the overview a slide can't
    // be read, and has no name.
    const isOnArrow = activeElement?.closest(".controls") ?? null;
    tell(isOnArrow || deck.isOverview ? headlineOf(slide) : "");
    if (!isOnArrow) focusSlide();
  });
  // A dialog gives the focus back to what had it: that may be on a slide that has gone meanwhile, or lie under the black
  // screen that a command of the dialog has asked for.
  document.addEventListener(
    "close",
    () => {
      const { activeElement } = document;
      const isLost = activeElement === document.body || activeElement?.closest("section[id]:not(.present), [inert]");
      if (!isLost && activeElement?.checkVisibility()) return;
      focusWhatIsShown(deck);
    },
    { capture: true }, // this event doesn't bubble
  );
  deck.on("fragmentshown", ({ steps: shown }) => tell(shown.map(textOf).join(" ")));
  deck.on("fragmenthidden", () => tell(""));
  for (const event of MOVES) deck.on(event, leavesWhatGoes);
  focusSlide();
}

/** Gives the focus, which something that has gone had, to the slide, or to what brings it back from a black screen. */
export function focusWhatIsShown(deck: LectureDeck) {
  if (deck.isBlack) demand<HTMLElement>(deck.root, ".resume-button").focus();
  else deck.slide.focus({ preventScroll: true });
}

/**
 * What says something in a step. An SVG group has no text alternative of its own; of a question it is what it asks, and not
 * what its buttons are called.
 */
const WORDS =
  "text, p:not([data-question] p), li:not([data-question] li), legend, .stem, .group, .option .text, .item, .items label, .partners li";

/** What a step adds, in words. */
const textOf = (step: Element) =>
  [...step.querySelectorAll(WORDS)]
    .map((one) => one.textContent?.trim())
    .filter(Boolean)
    .join(". ")
    .replaceAll(/([.?!؟])\./g, "$1");
