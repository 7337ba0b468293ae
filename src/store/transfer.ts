// Takes what is kept from one device to another, as a text that goes into a file.

import { transfer } from "../words/here.ts";
import { read, VERSION } from "./kept.ts";
import type { Store } from "./store.ts";

/** @returns all that is kept, and which lesson it is of */
export const exported = (store: Store): string => JSON.stringify({ lesson: store.lesson, ...store.kept });

/**
 * Takes in what `exported` gave, here or elsewhere. Of two entries the later one holds.
 *
 * @returns undefined, or what is wrong with the text: then nothing has changed
 */
export function takeIn(store: Store, text: string): string | undefined {
  const { lesson, version } = parsed(text);
  if (typeof lesson !== "string" || typeof version !== "number") return transfer.noProgress;
  if (lesson !== store.lesson) return transfer.anotherLesson;
  if (version > VERSION) return transfer.newer;
  const { kept, isWhole } = read(text);
  if (!isWhole) return transfer.damaged;
  store.add(kept);
  return undefined;
}

function parsed(text: string): { lesson?: unknown; version?: unknown } {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}
