// Parts of the lecture that are loaded when they are first used.

import { type Loaded, loadedOnce } from "../dom/load.ts";
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
