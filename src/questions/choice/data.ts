// A choice: one or several of a few options, each with feedback.

import type { Words } from "../../words/words.ts";
import type { Asked } from "../kind.ts";

export interface Option {
  readonly text: string;
  readonly right?: true;
  /** Why this option is right or is not; shown after an attempt. */
  readonly feedback: string;
}

export interface Choice {
  readonly kind: "choice";
  /** Where more than one is right, a reader is asked for as many. */
  readonly options: readonly [Option, Option, ...Option[]];
}

/** One or several of a few options. */
export type ChoiceQuestion<ClaimId extends string = string> = Asked<ClaimId> & Choice;

/** The options that are right. More than one makes it a choice of several. */
export const rightOptions = ({ options }: Choice): readonly Option[] => options.filter(({ right }) => right);

/** How many answers a choice of several asks for, said below its stem; nothing where it is one. */
export function howMany(question: Choice, words: Words): string | undefined {
  const count = rightOptions(question).length;
  return count > 1 ? words.questions.choose(count) : undefined;
}
