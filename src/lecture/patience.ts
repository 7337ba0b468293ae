// A key held down, or a clicker pressed twice, does not carry the deck past a question: it waits for a press of its own.
import type { Intents } from "../keys/intents.ts";
import { ONWARDS } from "./ways.ts";

/** Two presses within this time are one that was meant, in ms; systems take a double click for the same. */
const TWICE = 500;

/** @param slide gives the slide that is shown */
export function waitsAtQuestions(intents: Intents, slide: () => Element) {
  let last = Number.NEGATIVE_INFINITY;
  intents.take("patience", (intent, { isRepeat, isKey }) => {
    if (!isKey || !ONWARDS.includes(intent)) return false;
    const now = performance.now();
    const asks = slide().querySelector("[data-kind=activity]") !== null;
    if (asks && (isRepeat || now - last < TWICE)) return true;
    last = now;
    return false;
  });
}
