// What is written down of a lecture need not be written within a key's own frame: it waits until the keys rest.

/** How long nothing was asked for, in ms. */
const REST = 500;

/**
 * Puts something off until the deck has rested for a moment; at the latest it is done when the page is left or hidden.
 *
 * @returns asks for it
 */
export function atRest(act: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const now = () => {
    clearTimeout(waiting);
    waiting = undefined;
    act();
  };
  const beforeLeaving = () => {
    if (waiting !== undefined) now();
  };
  window.addEventListener("pagehide", beforeLeaving);
  document.addEventListener("visibilitychange", beforeLeaving);
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(now, REST);
  };
}
