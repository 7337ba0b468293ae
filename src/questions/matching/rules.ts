// The rules for a matching question.
import { explained, sameLength } from "../rules.ts";
import type { Matching } from "./data.ts";

export const problems = ({ pairs }: Matching): readonly string[] => [
  ...explained(pairs.map(({ item, feedback }) => ({ name: item, feedback }))),
  ...sameLength(
    "partner",
    pairs.map(({ partner }) => partner),
  ),
];
