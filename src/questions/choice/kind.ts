// A choice question, for the registry.
import { array, literal, minLength, optional, pipe, strictObject, string } from "valibot";
import type { Answer, Kind } from "../kind.ts";
import type { Choice as Data } from "./data.ts";
import { Choice } from "./markup.tsx";
import { ChoiceExercise } from "./paper.tsx";
import { problems } from "./rules.ts";

const option = strictObject({ text: string(), right: optional(literal(true)), feedback: string() });

export const choice: Kind<Data> = {
  entries: { options: pipe(array(option), minLength(2)) },
  problems,
  minutes: () => 3, // two votes, and a discussion between them
  Widget: Choice,
  Exercise: ChoiceExercise,
  answers: ({ options }) =>
    options.map(
      ({ text, right = false, feedback }): Answer => ({
        part: text,
        answer: right ? "✓ right" : "",
        isRight: right,
        feedback,
      }),
    ),
};
