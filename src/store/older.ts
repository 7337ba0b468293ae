// What an older version of these pages kept, in the form of now.
import { type Entries, type Kept, keptOf } from "./kept.ts";

const TEXT = "deck:text:";
const HANDS = "deck:hands:";

/**
 * Version 1: a key for each text (`deck:text:explain`) and for each round of counts (`deck:hands:first-thoughts:1`, `3,8`).
 *
 * @returns what it kept, and its keys, to be removed once that is stored anew
 */
export function keptByVersion1(storage: Storage): { kept: Kept; keys: readonly string[] } {
  const keys = Object.keys(storage).filter((key) => key.startsWith(TEXT) || key.startsWith(HANDS));
  const texts: Record<string, Entries<"texts">[string]> = {};
  const hands: Record<string, Entries<"hands">[string]> = {};
  for (const key of keys) {
    const value = storage.getItem(key) ?? "";
    // Whatever is written from now on is later.
    if (key.startsWith(TEXT)) texts[key.slice(TEXT.length)] = { at: 0, text: value };
    else
      hands[key.slice(HANDS.length)] = {
        at: 0,
        counts: value.split(",").map((count) => Math.trunc(Number(count)) || 0),
      };
  }
  return { kept: keptOf(0, { texts, hands }), keys };
}
