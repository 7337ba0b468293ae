// A key held down, or a clicker pressed twice, does not carry the deck past a question: it waits for a press of its own.

/** Two presses within this time are one that was meant; systems take a double click for the same. */
const TWICE = 500; // ms

/** Asked of each key that would go on: whether it is held back; `isRepeat` where it is being held down. */
export type Steady = (isRepeat: boolean) => boolean;

/** @param slide gives the slide that is shown */
export function steadiness(slide: () => Element): Steady {
  let last = Number.NEGATIVE_INFINITY;
  return (isRepeat) => {
    const now = performance.now();
    const asks = slide().querySelector("[data-kind=activity]") !== null;
    if (asks && (isRepeat || now - last < TWICE)) return true;
    last = now;
    return false;
  };
}
