// A lecture in its window: what every behaviour gets, and all that they know of one another.
import type { Intents } from "../keys/intents.ts";
import type { Store } from "../store/store.ts";
import type { Blackout } from "./blackout.ts";
import type { LectureDeck } from "./deck.ts";

export interface Lecture {
  /** The slides, and which of them is shown. */
  readonly deck: LectureDeck;
  /** What whoever holds the keyboard or the clicker wants. */
  readonly intents: Intents;
  /** What covers the slide: nothing, black or white. */
  readonly screen: Blackout;
  /** What outlives the window. */
  readonly store: Store;
}
