// Parts of the lecture that are loaded when they are first used.

import { loadedOnce } from "../dom/load.ts";
import { notLoaded } from "../words/here.ts";
import { announce } from "./announce.ts";

/**
 * @param load loads a part and starts it
 * @returns gives the part, loaded once; undefined where it can't be loaded, which is then said, and tried again next time
 */
export const whenUsed = <Part>(load: () => Promise<Part>): (() => Promise<Part | undefined>) =>
  loadedOnce(load, () => announce(notLoaded.part));
