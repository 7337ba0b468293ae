// The deck's rules: what makes a deck worth showing, as far as a build can see it.
import type { Deck } from "../running-order.ts";
import { lessonProblems } from "./lesson.ts";
import type { FileOf, Problem } from "./problem.ts";
import { questionProblems } from "./questions.ts";
import { lessonShapeProblems, slideShapeProblems } from "./shape.ts";
import { slideProblems } from "./slides.ts";

export { type FileOf, messageOf, type Problem } from "./problem.ts";

/**
 * Checks a whole deck: first that each thing has the shape that its type asks for, since a slide may come from an editor
 * that no compiler watches; then what no type can say.
 *
 * @param fileOf the module that something comes from, such as `slides/title.tsx`
 * @returns every rule broken, in running order; empty for a deck that can be built
 */
export function problemsOf(deck: Deck, fileOf: FileOf): Problem[] {
  const shapes = [
    ...lessonShapeProblems(deck.lesson, fileOf),
    ...deck.slides.flatMap(({ slide }) => slideShapeProblems(slide, fileOf)),
  ];
  if (shapes.length > 0) return shapes;
  return [...slideProblems(deck, fileOf), ...lessonProblems(deck, fileOf), ...questionProblems(deck, fileOf)];
}
