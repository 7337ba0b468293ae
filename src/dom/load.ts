// Parts of a page that are loaded after it, over a network that may fail: asked for once, and asked for again where they
// have not come. A module that failed is fetched anew by `import()`; a style sheet that failed is not, for whoever loads
// it believes that it is there. It is asked for again here.

/** Between two tries, in ms; and so long a file may take until it is said that it is not here yet. */
const AGAIN = 2_000;
/** So long a press waits for what it needs, in ms: a dialog that opened later would take whoever speaks by surprise. */
const PATIENCE = 8_000;

window.addEventListener(
  "error",
  ({ target }) => {
    if (target instanceof HTMLLinkElement && target.rel === "stylesheet")
      setTimeout(() => target.replaceWith(target.cloneNode()), AGAIN);
  },
  { capture: true }, // this event doesn't bubble
);

/** Who is told what has become of a part. */
interface Told {
  /** It is not here after two seconds, or at a press after them. It is still on its way: a file may never answer. */
  late?: () => void;
  /** It has come after it was late. */
  here?: () => void;
  /** It could not be loaded. */
  failed?: () => void;
}

/**
 * A part that is loaded when it is first used.
 *
 * @param use what to do with the part: at once where it is here. Before that the last press counts, and none twice, for
 *   whoever waits presses again; and only for eight seconds
 * @returns the part, loaded once; undefined where it can't be loaded, which is tried again next time
 */
export type Loaded<Part> = (use?: (part: Part) => void) => Promise<Part | undefined>;

/** @param load loads a part and starts it */
export function loadedOnce<Part>(load: () => Promise<Part>, { late, here, failed }: Told = {}): Loaded<Part> {
  let loading: Promise<Part | undefined> | undefined;
  let part: { readonly is: Part } | undefined;
  let wish: ((part: Part) => void) | undefined;
  let until = 0;
  let isLate = false;

  const begin = () => {
    const waiting = setTimeout(() => {
      isLate = true;
      late?.();
    }, AGAIN);
    return load().then(
      (is) => {
        clearTimeout(waiting);
        part = { is };
        if (isLate) here?.();
        if (performance.now() < until) wish?.(is);
        return is;
      },
      () => {
        clearTimeout(waiting);
        loading = wish = undefined;
        isLate = false;
        failed?.();
        return undefined;
      },
    );
  };
  return (use) => {
    if (part) use?.(part.is);
    else if (use) {
      wish = use;
      until = performance.now() + PATIENCE;
      if (isLate) late?.();
    }
    loading ??= begin();
    return loading;
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
