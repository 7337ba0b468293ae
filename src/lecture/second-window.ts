// The speaker view, as the deck knows it at the start: a key that opens it, and an ear for one that is open already.
// What answers it is loaded only then.
import type { Blackout } from "./blackout.ts";
import type { LectureDeck } from "./deck.ts";
import { deckName } from "./speaker/address.ts";
import type { Votes } from "./vote/votes.ts";
import { whenUsed } from "./when-used.ts";

/**
 * @param loadPen loads what shows ink on the wall
 * @returns opens the speaker view
 */
export function secondWindow(
  deck: LectureDeck,
  blackout: Blackout,
  votes: Votes,
  loadPen: () => Promise<unknown>,
): () => void {
  const follow = whenUsed(async () =>
    (await import("./speaker/wall.ts")).followsSpeaker(deck, blackout, votes, loadPen),
  );
  const hear = ({ data }: MessageEvent<unknown>) => {
    const { deck: name, role } = Object(data) as Record<string, unknown>;
    if (name === deckName && role === "speaker") follow();
  };
  const ear = new BroadcastChannel(deckName);
  ear.addEventListener("message", hear);
  window.addEventListener("message", hear);
  const opener = whenUsed(async () => (await import("./speaker/open.ts")).openSpeakerView);
  return async () => {
    follow(); // there before the other window speaks
    (await opener())?.();
  };
}
