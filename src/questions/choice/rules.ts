// The rules for a choice question.
import { explained, sameLength } from "../rules.ts";
import { type Choice, rightOptions } from "./data.ts";

export function problems(question: Choice): readonly string[] {
  const { options } = question;
  const right = rightOptions(question).length;
  return [
    ...(right === 0 ? ["it has no right option. Mark one with “right: true”."] : []),
    ...(right === options.length ? ["all its options are right. Add one that a student would choose in error."] : []),
    ...explained(options.map(({ text, feedback }) => ({ name: text, feedback }))),
    ...sameLength(
      "option",
      options.map(({ text }) => text),
    ),
  ];
}
