// Pen and pointer in the deck's window: over whichever slide is shown.
import { demand } from "../../dom/demand.ts";
import { pointer } from "../../words/here.ts";
import { announce, tell } from "../announce.ts";
import { focusWhatIsShown } from "../focus.ts";
import type { Lecture } from "../lecture.ts";
import { penAndPointer } from "./tools.ts";

export const penInDeck = ({ deck, screen, intents }: Lecture) =>
  penAndPointer(intents, {
    stage: demand(deck.root, ".slides"),
    room: document.body,
    slide: () => deck.slide.id,
    views: () => deck.slides.flatMap((slide) => [...slide.querySelectorAll(".slide")].map((view) => [slide.id, view])),
    isCovered: () => deck.isOverview || screen.screen !== "slide",
    inHand: (tool) => {
      if (tool === "pointer") {
        announce(pointer.how);
        tell(""); // said once
      }
      // The pen's bar has gone, and the focus with it, perhaps.
      if (!tool || document.activeElement === document.body) focusWhatIsShown(deck);
    },
  });
