// The engine's public face, `classroom-deck`: what a lesson is written with. Beside it stand `classroom-deck/drawing` (the
// sheet for figures), `classroom-deck/widgets` (what is no question), and `classroom-deck/vite` (the plugin).
import type { ComponentChildren } from "preact";
import type { Question } from "./questions/index.ts";

export { Questions } from "./deck/asked.tsx";
export { ask, type Draft, type Drafted, type ToCheck, type Todo } from "./deck/draft.ts";
export { type Article, type Claim, type Lesson, type LessonPlan, lessonOf, type Source } from "./deck/lesson.ts";
export { ReviewCode } from "./deck/review-code.tsx";
export { below, type Part, part, type RunningOrder, runningOrder } from "./deck/running-order.ts";
export { type Sentence, Sentences, type TextSection } from "./deck/sentences.tsx";
export type { Ask, Overruled, Slide, SlideKind } from "./deck/slide.ts";
export { type LessonTexts, type QuestionTexts, type SlideTexts, translationOf } from "./deck/translation.ts";
export type { Question, QuestionBank } from "./questions/index.ts";

/** A question of one kind, as in `QuestionOf<"sorting">`. `ClaimId` is the lesson's own. */
export type QuestionOf<Kind extends Question["kind"], ClaimId extends string = string> = Extract<
  Question<ClaimId>,
  { readonly kind: Kind }
>;

/** What may stand between the tags of a component that a lesson writes for itself. */
export type Markup = ComponentChildren;
