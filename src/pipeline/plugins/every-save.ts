// In development: a file that is saved twice at once, as by an editor and then by its formatter, is seen as it was saved last.
import type { EventEmitter } from "node:events";
import { statSync } from "node:fs";

/** Vite's watcher (chokidar) says nothing of a change that comes within 50 ms of another of the same file. */
const UNHEARD_MS = 60;

/**
 * Has the watcher say such a change, too.
 *
 * @param watcher Vite's; its paths are whole
 */
export function hearsEverySave(watcher: EventEmitter) {
  watcher.on("change", (path: string) => {
    const heard = stamp(path);
    setTimeout(() => {
      const now = stamp(path);
      if (now !== undefined && now !== heard) watcher.emit("change", path);
    }, UNHEARD_MS).unref();
  });
}

/** Tells one state of a file from another; undefined where there is no file: its loss is an event of its own. */
function stamp(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats && `${stats.mtimeMs} ${stats.size}`;
}
