// The rule for drafts: they are looked at while an author writes, and never built.
import { isDraft, type OrderTodo, todosIn, todosOf, UNKNOWN_LANGUAGE } from "../draft.ts";
import type { Deck } from "../running-order.ts";
import type { FileOf, Problem } from "./problem.ts";
import { lessonShapeProblems, slideShapeProblems } from "./shape.ts";
import { slideProblems } from "./slides.ts";

/**
 * What keeps a lesson that was drafted from being built.
 *
 * @param todos what is still to be written beside the slides
 */
export function draftProblems({ slides }: Deck, todos: readonly OrderTodo[], fileOf: FileOf): Problem[] {
  const drafts = slides.map(({ slide }) => slide).filter(isDraft);
  const told = new Set(todos.map(({ is }) => is));
  return [
    ...[...new Set(todos.map(({ what }) => what))].flatMap((what) => {
      const left = todos.filter((todo) => todo.what === what);
      return left
        .slice(0, 1)
        .map(({ of }) => ({ file: fileOf(of), message: `${what}: still to write: ${inWords(left)}.` }));
    }),
    ...drafts.map((draft, index) => {
      const left = todosOf(draft, told);
      const mend =
        left.length > 0
          ? `Still to write: ${inWords(left)}.`
          : `Nothing ${todosIn(draft).length > 0 ? "of its own " : ""}is left to write: put slide( for draft( and take “draft” out.`;
      return {
        file: fileOf(draft),
        message: `slide "${draft.id}": it is draft ${index + 1} of ${drafts.length}, and drafts are not built. ${mend}`,
      };
    }),
    ...slides
      .map(({ slide }) => slide)
      .filter((slide) => !isDraft(slide) && todosOf(slide, told).length > 0)
      .map((slide) => ({
        file: fileOf(slide),
        message: `slide "${slide.id}": still to write: ${inWords(todosOf(slide, told))}.`,
      })),
  ];
}

const inWords = (left: readonly { readonly path: string; readonly todo: string }[]) =>
  left.map(({ path, todo }) => `${path} (${todo})`).join("; ");

/**
 * The rules as far as they can hold while some slides are drafts: those of each slide that is written. What the lesson as a
 * whole has to be (its time, each claim taught, each source used) waits for the last draft.
 */
export function problemsBesideDrafts(deck: Deck, fileOf: FileOf): Problem[] {
  const slides = deck.slides.filter(({ slide }) => !isDraft(slide));
  const { lesson } = deck;
  const shapes = [
    ...lessonShapeProblems(lesson.language === UNKNOWN_LANGUAGE ? { ...lesson, language: "en" } : lesson, fileOf),
    ...slides.flatMap(({ slide }) => slideShapeProblems(slide, fileOf)),
  ];
  return shapes.length > 0 ? shapes : slideProblems({ ...deck, slides }, fileOf);
}
