// The speaker view: a key that opens it, and an ear for one that is open already. What answers it is loaded only then.
import { deckName } from "../../wire/address.ts";
import type { Lecture } from "../lecture.ts";
import { whenUsed } from "../when-used.ts";
import { openSpeakerView } from "./open.ts";

/** @param loadPen loads what shows ink in the deck's window */
export function speaker(lecture: Lecture, loadPen: () => Promise<unknown>) {
  const follow = whenUsed(async () => (await import("./deck-side.ts")).followsSpeaker(lecture, loadPen));
  const hear = ({ data }: MessageEvent<unknown>) => {
    const { deck: name, role } = Object(data) as Record<string, unknown>;
    if (name === deckName && role === "speaker") follow();
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
      openSpeakerView();
      follow();
    },
  });
}
