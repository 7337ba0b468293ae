// Which rules are overruled, and why: whoever builds a lesson reads it, so that no exception is forgotten.
import type { Deck } from "../running-order.ts";
import type { FileOf, Problem } from "./problem.ts";

/** @returns leaves a problem out where its rule is overruled, with a reason */
export const unlessOverruled =
  <Rule extends string>(overrule: { readonly [Name in Rule]?: string } | undefined) =>
  (rule: Rule, problem: string | false): string | false =>
    !overrule?.[rule]?.trim() && problem;

/** @returns an exception a line, with its author's reason, in running order */
export function exceptionsIn({ slides, questions, bank }: Deck, fileOf: FileOf): Problem[] {
  const told = (what: string, id: string, file: string, overrule: Readonly<Record<string, string | undefined>> = {}) =>
    Object.entries(overrule).flatMap(([rule, reason]) =>
      reason?.trim() ? [{ file, message: `${what} "${id}" overrules “${rule}”: ${reason.trim()}` }] : [],
    );
  return [
    ...slides.flatMap(({ slide }) => told("slide", slide.id, fileOf(slide), slide.overrule)),
    ...questions.flatMap(({ question, placed, isOnSlide }) =>
      told("question", question.id, fileOf(isOnSlide ? placed.slide : bank), question.overrule),
    ),
  ];
}
