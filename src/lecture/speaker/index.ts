// The speaker view: a key that opens it, and an ear for one that is open already. What answers it is loaded only then.
import { deckName, deckWindow, isForDeck } from "../../wire/address.ts";
import type { Lecture } from "../lecture.ts";
import { MOVES } from "../moves.ts";
import { whenUsed } from "../when-used.ts";
import { openSpeakerView } from "./open.ts";

/** Longer ago, a speaker view that is found leads. */
const JUST_NOW = 3_000; // ms

/** @param loadPen loads what shows ink in the deck's window */
export function speaker(lecture: Lecture, loadPen: () => Promise<unknown>) {
  let moved = Number.NEGATIVE_INFINITY;
  for (const event of MOVES)
    lecture.deck.on(event, () => {
      moved = performance.now();
    });
  const follow = whenUsed(async () =>
    (await import("./deck-side.ts")).followsSpeaker(lecture, loadPen, performance.now() - moved < JUST_NOW),
  );
  const hear = ({ data }: MessageEvent<unknown>) => {
    if (isForDeck(data)) follow();
  };
  window.addEventListener("message", hear);
  try {
    new BroadcastChannel(deckName).addEventListener("message", hear);
  } catch {
    // Where the browser forbids the channel, the windows talk by messages alone (channel.ts).
  }
  lecture.intents.does({
    speaker: () => {
      // In the key's own task: a browser takes a window that is opened later for an advertisement.
      deckWindow(); // so that the window that is opened has a copy
      openSpeakerView();
      follow();
    },
  });
}
