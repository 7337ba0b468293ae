// The overview: slides are for choosing there, so their controls are out of reach.
import { announce } from "./announce.ts";
import type { LectureDeck } from "./deck.ts";

export function overviewForChoosing(deck: LectureDeck) {
  const setInert = (inert: boolean) => {
    for (const slide of deck.root.querySelectorAll<HTMLElement>(".slide")) slide.inert = inert;
  };
  deck.on("overviewshown", () => {
    setInert(true);
    announce("Overview: arrows choose a slide, Enter opens it.");
  });
  deck.on("overviewhidden", () => {
    setInert(false);
    announce("");
    deck.slide.focus({ preventScroll: true });
  });
}
