// Matching: each item has one partner.

import type { Words } from "../../words/words.ts";
import type { Asked } from "../kind.ts";
import { originalLanguageOf, originalOf } from "../same-as.ts";

export interface Matching {
  readonly kind: "matching";
  readonly pairs: readonly { readonly item: string; readonly partner: string; readonly feedback: string }[];
  /** Partners of no item: without one, the last pair would give itself away. */
  readonly spare?: readonly string[];
}

/** Each item has one partner. */
export type MatchingQuestion<ClaimId extends string = string> = Asked<ClaimId> & Matching;

/** A partner as it is shown. */
export interface Partner {
  readonly text: string;
  /** What an answer keeps of it. */
  readonly value: number;
  /** It is no item's partner. */
  readonly isSpare: boolean;
}

/**
 * All partners in the order of their words, which says nothing about the answer. Those of an item have their place among
 * themselves as value, the spare ones the numbers after: an answer that was kept when there was no spare one means the same.
 */
export function partnersOf(question: Matching, { language }: Words): readonly Partner[] {
  const byWords = (tag: string) => (a: string, b: string) => a.localeCompare(b, tag);
  const { pairs, spare = [] } = question;
  const original = originalOf(question).pairs.map(({ partner }) => partner);
  const values = original.toSorted(byWords(originalLanguageOf(question) ?? language.tag));
  return [
    ...pairs.map(({ partner }, at) => ({
      text: partner,
      value: values.indexOf(original[at] ?? ""),
      isSpare: false,
    })),
    ...spare.map((text, index) => ({ text, value: pairs.length + index, isSpare: true })),
  ].toSorted((a, b) => byWords(language.tag)(a.text, b.text));
}

/** The index of a partner among all. */
export const placeOf = (partner: string, partners: readonly Partner[]): number =>
  partners.findIndex(({ text }) => text === partner);

/** How many partners are left over, said below the stem; nothing where none is. */
export function leftOver({ spare = [] }: Matching, { questions }: Words): string | undefined {
  return spare.length === 0 ? undefined : questions.leftOver(spare.length);
}
