// A choice question, for the registry.
import { array, literal, minLength, optional, pipe, strictObject, string } from "valibot";
import type { Answer, Kind } from "../kind.ts";
import { type Choice, howMany } from "./data.ts";
import { ChoiceWidget } from "./markup.tsx";
import { ChoiceExercise } from "./paper.tsx";
import { publicHalf } from "./public-half.ts";
import { problems } from "./rules.ts";

const option = strictObject({ text: string(), right: optional(literal(true)), feedback: string() });

export const choice: Kind<Choice> = {
  entries: { options: pipe(array(option), minLength(2)) },
  problems,
  besideStem: (question, words) => ({ words: howMany(question, words) }),
  publicHalf,
  minutes: () => 3, // two votes, and a discussion between them
  Widget: ChoiceWidget,
  Exercise: ChoiceExercise,
  answers: ({ options }, { questions }) =>
    options.map(
      ({ text, right = false, feedback }): Answer => ({
        part: text,
        answer: right ? questions.isRight : "",
        isRight: right,
        feedback,
      }),
    ),
};
