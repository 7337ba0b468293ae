// How often a phone comes again: soon where a stream was cut, seldom where streams don't get through, and never all phones
// at a time. Pure, so that the benchmark's phones keep to it, too.

/** A phone without a stream asks so often, in ms, and later after each failure. */
export const ASK = 3_000;
const SLOWEST_ASK = 15_000;
/** A stream that was held back is tried again after so long, in ms. */
export const TRY_STREAM = 60_000;
const FIRST_STREAM = 1_000; // ms

/** @param failures how many times in a row nobody has answered. @returns ms */
export const askAfter = (failures: number): number => Math.min(SLOWEST_ASK, ASK * (1 + failures));

/**
 * A server that has gone is back soon, or another takes its place; a proxy that cuts every stream will cut the next one.
 *
 * @param cuts how many streams in a row were cut off before they had lasted. @returns ms
 */
export const streamAfter = (cuts: number): number => Math.min(TRY_STREAM, FIRST_STREAM * 2 ** cuts);

/** Spread, so that a hall full of phones does not come at once. @returns ms, up to 30 % more or less */
export const spread = (time: number): number => time * (0.7 + Math.random() * 0.6);
