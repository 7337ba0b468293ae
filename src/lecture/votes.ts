// Votes on a slide's question, as the deck knows them at the start: loaded with the first slide that asks one.
import type { LectureDeck } from "./deck.ts";
import type { Steady } from "./steady.ts";
import type { Votes } from "./vote/votes.ts";
import { whenUsed } from "./when-used.ts";

export function votes(deck: LectureDeck, isHeld: Steady): Votes {
  let votes: Votes | undefined;
  const loaded = whenUsed(async () => {
    votes = (await import("./vote/votes.ts")).votesOn(deck, isHeld);
    return votes;
  });
  const look = () => {
    if (deck.slide.querySelector("deck-choice")) loaded();
  };
  deck.on("slidechanged", look);
  look();
  return {
    next: async () => (await loaded())?.next(),
    turn: (way) => votes?.turn(way) ?? false,
  };
}
