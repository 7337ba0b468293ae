// What the lecturer's windows and phone say of a room in the same words.
import type { Phase } from "./wire.ts";

export const PHASE_NAMES = {
  closed: "closed",
  first: "first vote",
  talk: "talk",
  second: "second vote",
  shown: "shown",
} as const satisfies Record<Phase, string>;

export const phonesAreIn = (count: number) => (count === 1 ? "1 phone is in" : `${count} phones are in`);
