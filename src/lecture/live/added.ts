// Hands and phones add up: what phones have given is added to the fields that hands are typed into, once for each answer.
// What was added already is remembered, so that a reload adds nothing twice.

/**
 * @param counts what stands in the fields, typed hands included
 * @param phones how many phones chose what
 * @param added what of that is in the fields already
 */
export function withPhones(
  counts: readonly number[],
  phones: readonly number[],
  added: readonly number[] = [],
): number[] {
  const length = Math.max(counts.length, phones.length);
  return Array.from({ length }, (_, index) =>
    Math.max(0, (counts[index] ?? 0) + (phones[index] ?? 0) - (added[index] ?? 0)),
  );
}
