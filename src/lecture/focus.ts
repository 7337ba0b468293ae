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
  deck.on("slidechanged", ({ slide }) => {
    const { activeElement } = document;
    // Whoever goes on with an on-screen arrow stays on it, and is told the headline instead.
    const isOnArrow = activeElement?.closest(".controls") ?? null;
    steps.textContent = isOnArrow ? headlineOf(slide) : "";
    if (!isOnArrow) focusSlide();
  });
  deck.on("fragmentshown", ({ steps: shown }) => {
    steps.textContent = shown.map(textOf).join(" ");
  });
  deck.on("fragmenthidden", () => {
    steps.textContent = "";
  });
  focusSlide();
}

/** What a step adds, in words: an SVG group has no text alternative of its own. */
const textOf = (step: Element) =>
  [...step.querySelectorAll("text, legend, p, li")]
    .map((one) => one.textContent?.trim())
    .filter(Boolean)
    .join(". ");
