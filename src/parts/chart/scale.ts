// Round numbers for an axis.

/**
 * Numbers at equal distances that a person would choose: 1, 2 or 5 times a power of ten apart.
 *
 * @param least the least value; an axis whose values are all positive begins at 0
 * @param most the greatest
 * @param count about how many are wanted
 * @returns from one at or below the least to one at or above the greatest
 */
export function ticksFor(least: number, most: number, count = 4): number[] {
  const from = Math.min(0, least);
  const to = Math.max(0, most) || 1;
  const rough = (to - from) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((one) => one >= rough * 0.999) ?? rough;
  const first = Math.floor(from / step + 1e-9);
  const last = Math.ceil(to / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

/**
 * The places along an axis that have room for their numbers: the first, the last, and as many between as stand apart.
 *
 * @param at rising
 * @param x where a place is
 * @param room the width that its number takes, with the space beside it
 */
export function placesApart(
  at: readonly number[],
  x: (place: number) => number,
  room: (place: number) => number,
): number[] {
  const isApart = (one: number, next: number) => x(next) - x(one) >= (room(one) + room(next)) / 2;
  const [first, ...between] = at;
  const last = between.pop();
  if (first === undefined || last === undefined) return [...at];
  const shown = [first];
  for (const place of between) if (isApart(shown.at(-1) ?? first, place) && isApart(place, last)) shown.push(place);
  return [...shown, last];
}

/**
 * Moves names at the ends of lines apart that stand too close: down, and where there is no room, up.
 *
 * @param least between two of them
 * @param lowest below it stand the axis' own numbers
 * @returns from the top down
 */
export function apart<End extends { readonly y: number }>(
  ends: readonly End[],
  { least, lowest }: { readonly least: number; readonly lowest: number },
): End[] {
  const placed: End[] = [];
  for (const end of ends.toSorted((a, b) => a.y - b.y))
    placed.push({ ...end, y: Math.max(end.y, (placed.at(-1)?.y ?? Number.NEGATIVE_INFINITY) + least) });
  let most = lowest;
  for (const [index, end] of [...placed.entries()].toReversed()) {
    placed[index] = { ...end, y: Math.min(end.y, most) };
    most = (placed[index]?.y ?? most) - least;
  }
  return placed;
}
