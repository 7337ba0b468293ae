// Black-out: while the screen is black, nothing behind it can be reached; Escape and a click bring the slide back.
import { announce } from "./announce.ts";
import type { LectureDeck } from "./deck.ts";

export function blackout(deck: LectureDeck) {
  const behind = [deck.root.querySelector<HTMLElement>(".slides"), document.querySelector<HTMLElement>(".toolbar")];
  const controls = deck.root.querySelector<HTMLElement>(".controls");
  const resume = deck.root.querySelector<HTMLButtonElement>(".resume-button");

  deck.on("paused", () => {
    for (const element of [...behind, controls]) if (element) element.inert = true;
    announce("");
    resume?.focus();
  });
  deck.on("resumed", () => {
    for (const element of [...behind, controls]) if (element) element.inert = false;
    deck.slide.focus({ preventScroll: true });
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && deck.isBlack) deck.toggleBlack();
  });
}
