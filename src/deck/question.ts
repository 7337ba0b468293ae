// What a question is: typed data, shown by the widgets, the same in every document.

interface Asked<ClaimId extends string> {
  /** Unique in the lesson: under this name an answer is kept. */
  readonly id: string;
  /** What is asked: one thing, never in the negative. */
  readonly stem: string;
  /** The claims that the question tests. */
  readonly claims: readonly ClaimId[];
}

export interface Option {
  readonly text: string;
  readonly right?: true;
  /** Why this option is right or is not; shown after an attempt. */
  readonly feedback: string;
}

/** One or several of a few options. */
export interface ChoiceQuestion<ClaimId extends string = string> extends Asked<ClaimId> {
  readonly form: "choice";
  readonly options: readonly [Option, Option, ...Option[]];
}

/** Each item belongs to one of a few groups. */
export interface SortingQuestion<ClaimId extends string = string> extends Asked<ClaimId> {
  readonly form: "sorting";
  readonly groups: readonly [string, string, ...string[]];
  readonly items: readonly { readonly text: string; readonly group: string; readonly feedback: string }[];
}

/** Each item has one partner. */
export interface MatchingQuestion<ClaimId extends string = string> extends Asked<ClaimId> {
  readonly form: "matching";
  readonly pairs: readonly { readonly item: string; readonly partner: string; readonly feedback: string }[];
}

export type Question<ClaimId extends string = string> =
  | ChoiceQuestion<ClaimId>
  | SortingQuestion<ClaimId>
  | MatchingQuestion<ClaimId>;

/** Questions that no slide asks, under the id of the slide that they belong to. */
export type QuestionBank<ClaimId extends string = string> = Readonly<Record<string, readonly Question<ClaimId>[]>>;

/** The options of a choice that are right. More than one makes it a choice of several. */
export const rightOptions = ({ options }: ChoiceQuestion): readonly Option[] => options.filter(({ right }) => right);

/** How many answers a choice of several asks for, said below its stem; nothing where it is one. */
export function howMany(question: ChoiceQuestion): string | undefined {
  const count = rightOptions(question).length;
  return count > 1 ? `Choose ${["two", "three", "four"][count - 2] ?? "all that apply"}.` : undefined;
}
