// The overview: slides are for choosing there, so their controls are out of reach.

import { overview } from "../words/here.ts";
import { announce } from "./announce.ts";
import type { Lecture } from "./lecture.ts";
import { wayOf } from "./ways.ts";

export function overviewForChoosing({ deck, intents }: Pick<Lecture, "deck" | "intents">) {
  let closed = () => {};
  const setInert = (inert: boolean) => {
    for (const slide of deck.root.querySelectorAll<HTMLElement>(".slide")) slide.inert = inert;
  };
  deck.on("overviewshown", () => {
    closed = intents.opened(deck.toggleOverview);
    setInert(true);
    deck.slide.focus({ preventScroll: true }); // a control of the slide had it, perhaps
    announce(overview.how);
  });
  deck.on("overviewhidden", () => {
    closed();
    setInert(false);
    announce("");
    deck.slide.focus({ preventScroll: true });
  });
  intents.take("overview", (intent) => {
    if (!deck.isOverview) return false;
    const way = wayOf(intent)?.way;
    // A clicker has no Enter: its Page Down and Page Up open the slide that is chosen.
    if (intent === "choose" || way === "next" || way === "previous") deck.toggleOverview();
    else if (way) deck.move(way);
    else return intent === "zoom";
    return true;
  });
}
