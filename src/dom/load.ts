// Parts of a page that are loaded after it, over a network that may fail: asked for once, and asked for again where they
// have not come. A module that failed is fetched anew by `import()`; a style sheet that failed is not, for whoever loads
// it believes that it is there. It is asked for again here.

/** Between two tries, in ms. */
const AGAIN = 2_000;

window.addEventListener(
  "error",
  ({ target }) => {
    if (target instanceof HTMLLinkElement && target.rel === "stylesheet")
      setTimeout(() => target.replaceWith(target.cloneNode()), AGAIN);
  },
  { capture: true }, // this event doesn't bubble
);

/**
 * @param load loads a part and starts it
 * @param problem is told that it could not be loaded
 * @returns gives the part, loaded once; undefined where it can't be loaded, which is tried again next time
 */
export function loadedOnce<Part>(load: () => Promise<Part>, problem: () => void): () => Promise<Part | undefined> {
  let part: Promise<Part | undefined> | undefined;
  return () => {
    part ??= load().catch(() => {
      part = undefined;
      problem();
      return undefined;
    });
    return part;
  };
}

/**
 * Loads what a page can't do without: again and again, until it is there.
 *
 * @param load as `import()` does
 * @param isLate is told that it has not come, each time that it fails, and after two seconds
 */
export async function loadedAtLast<Part>(load: () => Promise<Part>, isLate: () => void): Promise<Part> {
  const waiting = setTimeout(isLate, AGAIN);
  for (;;) {
    try {
      const part = await load();
      clearTimeout(waiting);
      return part;
    } catch {
      isLate();
      await new Promise((resolve) => setTimeout(resolve, AGAIN));
    }
  }
}
