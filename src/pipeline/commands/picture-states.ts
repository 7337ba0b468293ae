// Which states of a slide are worth a picture.

/** A step of a slide. */
export interface SlideStep {
  /** A question that takes the place of the one before: what was shown is shown no more. */
  readonly takesTurn: boolean;
}

/** Which states are wanted: each, or one by its number; where neither is said, as few as show all. */
export interface Wanted {
  readonly each: boolean;
  readonly step?: number | undefined;
}

/**
 * @param steps of the slide, in their order
 * @returns states by how many steps they have behind them, in order: 0 is the slide as it comes; undefined where the slide has
 *   fewer steps than the one that is wanted
 */
export function statesShown(steps: readonly SlideStep[], { each, step }: Wanted): readonly number[] | undefined {
  const all = Array.from({ length: steps.length + 1 }, (_, state) => state);
  if (each) return all;
  if (step !== undefined) return step <= steps.length ? [step] : undefined;
  return all.filter((state) => steps[state]?.takesTurn ?? true);
}
