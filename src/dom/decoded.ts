// Reads a part of an address as it was meant.

/** A malformed escape such as `%E0%A4%A` stays as it is written. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
