// Parts of the lecture that are loaded after it: when they are first used, or at once.

import { type Loaded, loadedAtLast, loadedOnce } from "../dom/load.ts";
import { notLoaded } from "../words/here.ts";
import { announce, unsay } from "./announce.ts";

/**
 * @param load loads a part and starts it
 * @returns gives the part, loaded once; that it is late, or can't be loaded, is said
 */
export const whenUsed = <Part>(load: () => Promise<Part>): Loaded<Part> =>
  loadedOnce(load, {
    late: () => announce(notLoaded.late),
    here: () => unsay(notLoaded.late),
    failed: () => announce(notLoaded.part),
  });

/**
 * @param load loads a part that is wanted at once, as `import()` does
 * @returns the part, asked for until it is there; that it is late is said
 */
export const wantedNow = <Part>(load: () => Promise<Part>): Promise<Part> =>
  loadedAtLast(load, () => announce(notLoaded.late));
