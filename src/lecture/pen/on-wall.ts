// Pen and pointer on the wall: over whichever slide is shown.
import { announce } from "../announce.ts";
import type { Blackout } from "../blackout.ts";
import type { LectureDeck } from "../deck.ts";
import { penAndPointer } from "./tools.ts";

export const penOnWall = (deck: LectureDeck, blackout: Blackout) =>
  penAndPointer({
    stage: deck.root.querySelector(".slides") as HTMLElement,
    room: document.body,
    slide: () => deck.slide.id,
    views: () => deck.slides.flatMap((slide) => [...slide.querySelectorAll(".slide")].map((view) => [slide.id, view])),
    isCovered: () => deck.isOverview || blackout.screen !== "slide",
    inHand: (tool) => {
      if (tool === "pointer") announce("Pointer: R or Esc puts it away.", 3);
      else if (!tool) deck.slide.focus({ preventScroll: true });
    },
  });
