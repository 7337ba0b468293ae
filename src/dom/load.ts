// Parts of a page that are loaded after it, over a network that may fail: asked for once, and asked for again where they
// have not come. A module that failed is fetched anew by `import()`; a style sheet that failed is not, for whoever loads
// it believes that it is there. It is asked for again here.

/** Addresses of style sheets that have failed. */
const failed = new Set<string>();

window.addEventListener(
  "error",
  ({ target }) => {
    if (!(target instanceof HTMLLinkElement) || target.rel !== "stylesheet") return;
    failed.add(target.href);
    target.remove();
  },
  { capture: true }, // this event doesn't bubble
);

/** @throws Error where one fails again */
async function stylesAgain() {
  await Promise.all(
    [...failed].map(
      (href) =>
        new Promise<void>((resolve, reject) => {
          const link = document.createElement("link");
          link.rel = "stylesheet";
          link.href = href;
          link.addEventListener("load", () => {
            failed.delete(href);
            resolve();
          });
          link.addEventListener("error", () => reject(new Error(`${href} did not come.`)));
          document.head.append(link);
        }),
    ),
  );
}

/**
 * @param load loads a part and starts it
 * @param problem is told that it could not be loaded
 * @returns gives the part, loaded once; undefined where it can't be loaded, which is tried again next time
 */
export function loadedOnce<Part>(load: () => Promise<Part>, problem: () => void): () => Promise<Part | undefined> {
  let part: Promise<Part | undefined> | undefined;
  return () => {
    part ??= stylesAgain()
      .then(load)
      .catch(() => {
        part = undefined;
        problem();
        return undefined;
      });
    return part;
  };
}

/** Pauses between two tries, in ms; the last one is kept up. A network that is back ends a pause. */
const PAUSES = [1_000, 2_000, 5_000, 15_000];

/**
 * Loads what a page can't do without: again and again, until it is there.
 *
 * @param load as `import()` does
 * @param isLate is told once that it has not come, at its first failure or after `patience` ms
 */
export async function loadedAtLast<Part>(
  load: () => Promise<Part>,
  isLate: () => void,
  patience = 3_000,
): Promise<Part> {
  let tell: (() => void) | undefined = isLate;
  const late = () => {
    tell?.();
    tell = undefined;
  };
  const waiting = setTimeout(late, patience);
  try {
    for (let tried = 0; ; tried++) {
      try {
        await stylesAgain();
        return await load();
      } catch {
        late();
        await pause(PAUSES[Math.min(tried, PAUSES.length - 1)] ?? 0);
      }
    }
  } finally {
    clearTimeout(waiting);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(waiting);
      window.removeEventListener("online", end);
      resolve();
    };
    const waiting = setTimeout(end, ms);
    window.addEventListener("online", end);
  });
}
