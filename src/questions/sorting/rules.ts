// The rules for a sorting question.
import { explained } from "../rules.ts";
import type { Sorting } from "./data.ts";

export const problems = ({ groups, items }: Sorting): readonly string[] => [
  ...items
    .filter(({ group }) => !groups.includes(group))
    .map(({ text, group }) => `“${text}” belongs to “${group}”, which is no group. Use one of: ${groups.join(", ")}.`),
  ...explained(items.map(({ text, feedback }) => ({ name: text, feedback }))),
];
