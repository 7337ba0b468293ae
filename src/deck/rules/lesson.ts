// The rules for the lesson as a whole: what it claims is taught, what it cites is used, and it fits its time.
import type { Deck, PlacedSlide } from "../running-order.ts";
import type { FileOf, Problem } from "./problem.ts";

export function lessonProblems({ lesson, slides }: Deck, fileOf: FileOf): Problem[] {
  const taught = new Set(slides.flatMap(({ slide }) => slide.claims ?? []));
  const used = new Set(slides.flatMap(({ slide }) => slide.sources ?? []));
  const order = fileOf(slides);
  return [
    ...(slides.length === 0
      ? [{ file: order, message: "the lesson has no slides. Write one, and a line for it in the running order." }]
      : []),
    ...Object.keys(lesson.claims)
      .filter((id) => !taught.has(id))
      .map((id) => ({
        file: fileOf(lesson.claims),
        message: `claim "${id}" is on no slide. Teach it on one, in its “claims”.`,
      })),
    ...Object.keys(lesson.sources)
      .filter((id) => !used.has(id))
      .map((id) => ({
        file: fileOf(lesson.sources),
        message: `source "${id}" is used by no slide. Cite it in a slide's “sources”, or take it out.`,
      })),
    ...lengthProblem(mainLineMinutes(slides), lesson.mainLine).map((message) => ({ file: order, message })),
  ];
}

function lengthProblem(minutes: number, mainLine: Deck["lesson"]["mainLine"]): string[] {
  const [from, to] = mainLine ?? [0, Number.POSITIVE_INFINITY];
  if (Number.isNaN(minutes) || (minutes >= from && minutes <= to)) return []; // a slide's minutes are told with the slide
  const by = minutes < from ? `${from - minutes} fewer than ${from}` : `${minutes - to} more than ${to}`;
  return [
    `the main line takes ${minutes} minutes, ${by}. Change the slides' “minutes”, or move slides below(…) others.`,
  ];
}

/** Minutes of the slides that every lecture shows: no evidence slides, none that are there for spare time. */
export const mainLineMinutes = (slides: readonly PlacedSlide[]): number =>
  slides
    .filter(({ slide, isEvidence }) => !isEvidence && !slide.ifTime)
    .reduce((sum, { slide }) => sum + slide.minutes, 0);
