// A rule that is broken, told to the person who can mend it.

export interface Problem {
  readonly file: string;
  /** What is wrong, by how much, and what to write instead. */
  readonly message: string;
}

/** One message for the console or Vite's overlay: a line for each problem. */
export const messageOf = (problems: readonly Problem[]): string =>
  [
    problems.length === 1 ? "One of the deck's rules is broken:" : `${problems.length} of the deck's rules are broken:`,
    ...problems.map(({ file, message }) => `  ${file}: ${message}`),
  ].join("\n");

/** Where things of a lesson are written: the module that exports a slide, the claims, the sources, the question bank. */
export type FileOf = (thing: object) => string;
