// The slide that a mangled address means: chats add full stops and `?utm_source=…`, people write capitals and slips.
import { slipsBetween } from "./slips.ts";

/**
 * @param name what an address names, and no slide is called
 * @param ids the slides' ids
 * @returns the id that it means; undefined where none is near. `isSure` where only dirt or capitals have been taken off
 */
export function slideMeant(name: string, ids: readonly string[]): { id: string; isSure: boolean } | undefined {
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
