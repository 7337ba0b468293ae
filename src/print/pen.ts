// Pen strokes from the lecture, where it was held in this tab; nothing is loaded where nothing was drawn.

/**
 * Puts the lecture's strokes on its slides.
 *
 * @param lecture the lecture document's address
 * @returns whether there are any
 */
export async function strokesOn(entries: readonly HTMLElement[], lecture: string): Promise<boolean> {
  const kept = keptIn(lecture);
  if (!kept) return false;
  const { putInk } = await import("./put-ink.ts");
  putInk(entries, kept);
  return entries.some((entry) => entry.querySelector(".ink"));
}

/** What the lecture's window keeps, under the name that it gives it (see lecture/stored.ts). */
function keptIn(lecture: string): string | null {
  const path = new URL(lecture).pathname.replace(/index\.html$/, "");
  try {
    return sessionStorage.getItem(`deck:${path}:ink`);
  } catch {
    return null; // storage is forbidden
  }
}
