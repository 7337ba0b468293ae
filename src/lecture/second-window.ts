// The speaker view, as the deck knows it at the start: a key that opens it, and an ear for one that is open already.
// What answers it is loaded only then.
import type { Blackout } from "./blackout.ts";
import type { LectureDeck } from "./deck.ts";
import { deckName } from "./speaker/address.ts";

/** @returns opens the speaker view */
export function secondWindow(deck: LectureDeck, blackout: Blackout): () => void {
  const answer = async () => {
    ear.close();
    window.removeEventListener("message", hear);
    const { followsSpeaker } = await import("./speaker/wall.ts");
    followsSpeaker(deck, blackout);
  };
  const hear = ({ data }: MessageEvent<unknown>) => {
    const { deck: name, role } = Object(data) as Record<string, unknown>;
    if (name === deckName && role === "speaker") answer();
  };
  const ear = new BroadcastChannel(deckName);
  ear.addEventListener("message", hear);
  window.addEventListener("message", hear);
  return async () => {
    const { openSpeakerView } = await import("./speaker/open.ts");
    openSpeakerView();
  };
}
