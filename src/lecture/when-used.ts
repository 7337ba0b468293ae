// Parts of the lecture that are loaded when they are first used.
import { announce } from "./announce.ts";

/**
 * @param load loads a part and starts it
 * @returns gives the part, loaded once; undefined where it can't be loaded, which is then said, and tried again next time
 */
export function whenUsed<Part>(load: () => Promise<Part>): () => Promise<Part | undefined> {
  let part: Promise<Part | undefined> | undefined;
  return () => {
    part ??= load().catch(() => {
      part = undefined;
      announce("This part of the deck can’t be loaded now.");
      return undefined;
    });
    return part;
  };
}
