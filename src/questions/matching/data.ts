// Matching: each item has one partner.
import type { Asked } from "../kind.ts";

export interface Matching {
  readonly kind: "matching";
  readonly pairs: readonly { readonly item: string; readonly partner: string; readonly feedback: string }[];
  /** Partners of no item: without one, the last pair would give itself away. */
  readonly spare?: readonly string[];
}

/** Each item has one partner. */
export type MatchingQuestion<ClaimId extends string = string> = Asked<ClaimId> & Matching;

/** Partners in the order of their words, which says nothing about the answer. */
export const shuffled = ({ pairs }: Matching): readonly string[] =>
  pairs.map(({ partner }) => partner).toSorted((a, b) => a.localeCompare(b, "en"));
