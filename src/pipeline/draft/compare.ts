// What has become of an article since a lesson was drafted from it.
import type { Block } from "./blocks.ts";
import type { Kept } from "./record.ts";

/** A block of the article as it was, and as it is. */
export interface Change {
  readonly what: "changed" | "moved" | "missing" | "new";
  readonly before?: Kept;
  readonly now?: Block;
}

export interface Compared {
  readonly changes: readonly Change[];
  /** The article as it is, each block under the id that it had; new ones under the next that is free. */
  readonly blocks: readonly (Block & { readonly leftOut?: string })[];
}

/** So much of two blocks' pairs of words has to be the same for one to have become the other. */
const ALIKE = 0.4;

/**
 * Finds each block again: by its text, then by most of its words; of equal ones the nearest.
 *
 * @param before in the order that they had
 * @param now in the order that they have
 */
export function compare(before: readonly Kept[], now: readonly Block[]): Compared {
  const isTold = ({ text }: Pick<Kept, "text">) => text !== ""; // of rules between paragraphs nothing is told
  const pairs = new Map<Block, Kept>();
  const left = new Set(before);
  const place = new Map(before.map((one, index) => [one, index]));
  // The same text; where the article has it several times, in the order that it had.
  for (const block of now) {
    const same = [...left].find(({ text }) => text === block.text);
    if (!same) continue;
    pairs.set(block, same);
    left.delete(same);
  }
  const alike = now
    .filter((block) => !pairs.has(block))
    .flatMap((block) => [...left].map((kept) => ({ block, kept, likeness: likeness(kept.text, block.text) })))
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((one, other) => other.likeness - one.likeness);
  for (const { block, kept } of alike) {
    if (pairs.has(block) || !left.has(kept)) continue;
    pairs.set(block, kept);
    left.delete(kept);
  }
  const stays = longestRising(now.flatMap((block) => place.get(pairs.get(block) as Kept) ?? []));
  let next = Math.max(0, ...before.map(({ id }) => Number(/^p(\d+)$/.exec(id)?.[1] ?? 0)));
  const changes: Change[] = [];
  const blocks = now.map((block) => {
    const kept = pairs.get(block);
    if (!kept) {
      next += 1;
      const found = { ...block, id: `p${next}` };
      changes.push({ what: "new", now: found });
      return found;
    }
    const found = { ...block, id: kept.id, ...(kept.leftOut !== undefined && { leftOut: kept.leftOut }) };
    if (kept.text !== block.text) changes.push({ what: "changed", before: kept, now: found });
    if (!stays.has(place.get(kept) ?? -1)) changes.push({ what: "moved", before: kept, now: found });
    return found;
  });
  const missing = [...left].map((one): Change => ({ what: "missing", before: one }));
  return {
    changes: [...changes, ...missing].filter(({ before, now }) => isTold(now ?? before ?? { text: "" })),
    blocks,
  };
}

/** How much two texts share, from 0 to 1: pairs of neighbouring words (Dice’s coefficient). */
export function likeness(one: string, other: string): number {
  const [first, second] = [pairsOf(one), pairsOf(other)];
  let shared = 0;
  for (const [pair, count] of first.counts) shared += Math.min(count, second.counts.get(pair) ?? 0);
  return first.size + second.size === 0 ? 0 : (2 * shared) / (first.size + second.size);
}

function pairsOf(text: string) {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  const all = words.length === 1 ? words : words.slice(1).map((word, index) => `${words[index]} ${word}`);
  for (const pair of all) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return { counts, size: all.length };
}

/** The longest run of numbers that rise from left to right, others between them: what has not moved. */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  const ends: { readonly number: number; readonly before: number }[] = numbers.map((number) => ({
    number,
    before: -1,
  }));
  const lengths: number[] = [];
  for (const [index, number] of numbers.entries()) {
    let best = -1;
    for (let other = 0; other < index; other += 1)
      if ((numbers[other] ?? 0) < number && (best < 0 || (lengths[other] ?? 0) > (lengths[best] ?? 0))) best = other;
    lengths.push((lengths[best] ?? 0) + 1);
    ends[index] = { number, before: best };
  }
  const rising = new Set<number>();
  for (let at = lengths.indexOf(Math.max(0, ...lengths)); at >= 0; at = ends[at]?.before ?? -1)
    rising.add(ends[at]?.number ?? -1);
  return rising;
}
