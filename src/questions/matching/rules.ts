// The rules for a matching question.
import { explained, sameLength, thereTwice } from "../rules.ts";
import type { Matching } from "./data.ts";

export function problems({ pairs, spare = [] }: Matching): readonly string[] {
  const partners = [...pairs.map(({ partner }) => partner), ...spare];
  return [
    ...(spare.length === 0
      ? [
          'it has as many partners as items, so the last pair gives itself away. Write a partner too many: spare: ["…"].',
        ]
      : []),
    ...explained(pairs.map(({ item, feedback }) => ({ name: item, feedback }))),
    ...thereTwice(partners),
    ...sameLength("partner", partners),
  ];
}
