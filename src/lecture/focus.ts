// The focus follows the slide, so that a screen reader reads it and Tab goes on from it (WCAG 2.4.3).
import type { LectureDeck } from "./deck.ts";
import { headlineOf } from "./title.ts";

export function focusFollows(deck: LectureDeck) {
  // role="application" would keep a screen reader from reading the slides in its own way (reveal.js issue 3772).
  deck.root.removeAttribute("role");
  // Reveal also copies each slide's text into a live region: with the focus on the slide, it would be read twice.
  deck.root.querySelector(".aria-status")?.remove();

  const steps = document.createElement("p");
  steps.className = "unseen";
  steps.setAttribute("role", "status");
  document.body.append(steps);

  const focusSlide = () => deck.slide.focus({ preventScroll: true });
  /** An arrow that leads nowhere from here is switched off, once Reveal has shown the slide: the focus would be lost. */
  const leavesDeadArrow = () =>
    queueMicrotask(() => {
      if (!document.activeElement?.matches(".controls :disabled")) return;
      steps.textContent = "";
      focusSlide();
    });
  deck.on("slidechanged", ({ slide }) => {
    const { activeElement } = document;
    // Whoever goes on with an on-screen arrow stays on it, and is told the headline instead.
    const isOnArrow = activeElement?.closest(".controls") ?? null;
    steps.textContent = isOnArrow ? headlineOf(slide) : "";
    if (!isOnArrow) focusSlide();
    leavesDeadArrow();
  });
  // A dialog gives the focus back to what had it: that may be on a slide that has gone meanwhile.
  document.addEventListener(
    "close",
    () => {
      const { activeElement } = document;
      if (!activeElement?.checkVisibility() || activeElement === document.body) focusSlide();
    },
    { capture: true }, // this event doesn't bubble
  );
  deck.on("fragmentshown", ({ steps: shown }) => {
    steps.textContent = shown.map(textOf).join(" ");
    leavesDeadArrow();
  });
  deck.on("fragmenthidden", () => {
    steps.textContent = "";
    leavesDeadArrow();
  });
  focusSlide();
}

/** What a step adds, in words: an SVG group has no text alternative of its own. */
const textOf = (step: Element) =>
  [...step.querySelectorAll("text, legend, p, li")]
    .map((one) => one.textContent?.trim())
    .filter(Boolean)
    .join(". ");
