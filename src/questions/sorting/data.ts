// Sorting: each item belongs to one of a few groups.
import type { Asked } from "../kind.ts";

export interface Sorting {
  readonly kind: "sorting";
  readonly groups: readonly [string, string, ...string[]];
  /** `group` is one of the groups' names. */
  readonly items: readonly { readonly text: string; readonly group: string; readonly feedback: string }[];
}

/** Each item belongs to one of a few groups. */
export type SortingQuestion<ClaimId extends string = string> = Asked<ClaimId> & Sorting;
