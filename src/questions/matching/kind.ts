// A matching question, for the registry.
import { array, minLength, optional, pipe, strictObject, string } from "valibot";
import type { Kind } from "../kind.ts";
import { leftOver, type Matching } from "./data.ts";
import { MatchingWidget } from "./markup.tsx";
import { MatchingExercise } from "./paper.tsx";
import { publicHalf } from "./public-half.ts";
import { problems } from "./rules.ts";

const pair = strictObject({ item: string(), partner: string(), feedback: string() });

export const matching: Kind<Matching> = {
  entries: { pairs: pipe(array(pair), minLength(2)), spare: optional(array(string())) },
  problems,
  besideStem: (question, words) => ({ words: leftOver(question, words) }),
  publicHalf,
  minutes: ({ pairs }) => pairs.length / 3, // 20 seconds each
  Widget: MatchingWidget,
  Exercise: MatchingExercise,
  answers: ({ pairs, spare = [] }, { questions }) => [
    ...pairs.map(({ item, partner, feedback }) => ({ part: item, answer: `→ ${partner}`, feedback })),
    ...spare.map((partner) => ({ part: partner, answer: questions.isLeftOver, feedback: questions.isNoPartner })),
  ],
};
