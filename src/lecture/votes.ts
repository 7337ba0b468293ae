// Votes on a slide's question, as the deck knows them at the start: loaded with the first slide that asks one.
import type { LectureDeck } from "./deck.ts";
import { whenUsed } from "./when-used.ts";

/** @returns begins a vote on the question that is shown, or goes on with it */
export function votes(deck: LectureDeck): () => void {
  const loaded = whenUsed(async () => (await import("./vote/votes.ts")).votesOn(deck));
  const look = () => {
    if (deck.slide.querySelector("deck-choice")) loaded();
  };
  deck.on("slidechanged", look);
  look();
  return async () => (await loaded())?.next();
}
