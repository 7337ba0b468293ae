// How large the room is, as the lecturer has measured it. It is kept on this device: the room is the same next week.
import type { Store } from "../../store/store.ts";

/** The names of what is kept. */
export const MEASURES = { height: "room-height", last: "room-last" } as const;

/** In metres. */
export interface Measures {
  /** Of the picture. */
  readonly height: number;
  /** From the screen to the last row. */
  readonly last: number;
}

/** @returns undefined where the room has not been measured */
export function measured(store: Store): Measures | undefined {
  const metres = (name: keyof typeof MEASURES) => Number(store.get("settings", MEASURES[name])?.value) || 0;
  const [height, last] = [metres("height"), metres("last")];
  return height > 0 && last > 0 ? { height, last } : undefined;
}
