// Votes on a slide's question: loaded with the first slide that asks one, or with the key.
import type { Lecture } from "../lecture.ts";
import { whenUsed } from "../when-used.ts";

export function vote(lecture: Lecture) {
  const { deck, intents } = lecture;
  const loaded = whenUsed(async () => (await import("./votes-on-slides.ts")).votesOnSlides(lecture));
  const look = () => {
    if (deck.slide.querySelector("deck-choice")) loaded();
  };
  deck.on("slidechanged", look);
  look();
  intents.does({ vote: () => loaded((goOn) => goOn()) });
}
