// The slide that a mangled address means: chats add full stops and `?utm_source=…`, people write capitals and slips.

/**
 * @param name what an address names, and no slide is called
 * @param ids the slides' ids
 * @returns the id that it means; undefined where none is near. `isSure` where only dirt or capitals have been taken off
 */
export function nearest(name: string, ids: readonly string[]): { id: string; isSure: boolean } | undefined {
  const clean = (/^[\p{L}\p{N}_-]*/u.exec(name.trim().replace(/^[^\p{L}\p{N}]+/u, ""))?.[0] ?? "").toLowerCase();
  if (clean === "") return undefined;
  const same = ids.find((id) => id.toLowerCase() === clean);
  // A path behind the name is no dirt of a chat's.
  if (same) return { id: same, isSure: !/^[^?&]*\/./.test(name.trim()) };
  const part = ids.find((id) => clean.length > 3 && (id.startsWith(clean) || clean.startsWith(id)));
  if (part) return { id: part, isSure: false };
  const [best] = ids
    .map((id) => ({ id, slips: slipsBetween(clean, id) }))
    .sort((one, other) => one.slips - other.slips);
  return best && best.slips <= clean.length / 4 ? { id: best.id, isSure: false } : undefined;
}

/** Letters to add, take away or change until one word is the other (Levenshtein). */
function slipsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [line, letter] of [...one].entries()) {
    const next = [line + 1];
    for (const [at, wanted] of [...other].entries()) {
      const changed = (row[at] ?? 0) + (letter === wanted ? 0 : 1);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
