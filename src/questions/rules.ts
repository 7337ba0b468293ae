// Rules that several kinds of questions share. Each gives what is wrong, in words for the person who wrote it.

/** The longest of several parts may have this many times the shortest one's characters … */
const LONGEST = 2;
/** … and, whatever its share, this many more: a reader sees no difference in a few letters. */
const FEW = 12;

/** Each part has feedback, and is there once. */
export const explained = (
  parts: readonly { readonly name: string; readonly feedback: string }[],
): readonly string[] => [
  ...parts
    .filter(({ feedback }) => feedback.trim() === "")
    .map(({ name }) => `“${name}” has no feedback. Say why it is right or is not.`),
  ...thereTwice(parts.map(({ name }) => name)),
];

/** A part that is there twice leaves open which one is meant. */
export const thereTwice = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => names.indexOf(name) < index).map((name) => `“${name}” is there twice. Take one away.`);

/**
 * The right answer is often the longest, and readers know it.
 *
 * @param what the parts' name, as in "option"
 */
export function sameLength(what: string, texts: readonly string[]): readonly string[] {
  const [shortest = "", ...longer] = texts.toSorted((a, b) => a.length - b.length);
  const longest = longer.at(-1) ?? shortest;
  if (longest.length <= LONGEST * shortest.length || longest.length - shortest.length <= FEW) return [];
  return [
    `its ${what} “${longest}” has ${longest.length} characters, more than ${LONGEST} times the ${shortest.length} of “${shortest}”. Write ${what}s of similar length.`,
  ];
}
