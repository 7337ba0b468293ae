// The ways that lead from slide to slide, in the deck's window as in the speaker view.
import type { Intent } from "../keys/table.ts";

export const WAYS = ["next", "previous", "right", "left", "down", "up", "first", "last"] as const;
export type Way = (typeof WAYS)[number];

/** Forwards, step by step; a vote that is on takes them for its own next phase. */
export const ONWARDS: readonly Intent[] = ["next", "right", "down"];
/** Back, step by step. */
export const BACKWARDS: readonly Intent[] = ["previous", "left", "up"];

/** The way that an intent asks for, and whether it skips a slide's steps; undefined where it asks for something else. */
export function wayOf(intent: Intent): { way: Way; skipsSteps: boolean } | undefined {
  const [, skip, way] = /^(skip-)?(.*)$/.exec(intent) ?? [];
  return WAYS.includes(way as Way) ? { way: way as Way, skipsSteps: skip !== undefined } : undefined;
}
