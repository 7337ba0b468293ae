// The rules for questions: each tests something, gives nothing away by its form, and explains every answer. What a kind
// of question asks beyond that is in its folder.
import { rightOptions } from "../../questions/choice/data.ts";
import { kindOf, type Question } from "../../questions/index.ts";
import { sentenceRulesOf } from "../../words/sentences/index.ts";
import type { Deck } from "../running-order.ts";
import { unlessOverruled } from "./overruled.ts";
import type { FileOf, Problem } from "./problem.ts";
import { bankShapeProblems, NAME } from "./shape.ts";
import { useOneOf } from "./slides.ts";
import { standsAlone } from "./stem.ts";

/** @returns every rule that a question breaks, or that the questions break together */
export function questionProblems({ lesson, slides, questions, bank }: Deck, fileOf: FileOf): Problem[] {
  const inBank = fileOf(bank);
  const shapes = bankShapeProblems(bank, inBank);
  if (shapes.length > 0) return shapes;
  const asked = new Set(questions.flatMap(({ question }) => question.claims ?? []));
  return [
    ...questions.flatMap(({ question, placed, isOnSlide }, index) => {
      const file = isOnSlide ? fileOf(placed.slide) : inBank;
      const first = questions.findIndex((other) => other.question.id === question.id);
      const other = questions[first];
      return [
        ...problemsOfOne(question, lesson),
        ...(first < index && other
          ? [
              `the slide "${other.placed.slide.id}" has a question of the same id. Answers are kept by id: give it its own.`,
            ]
          : []),
      ].map((message) => ({ file, message: `question "${question.id}": ${message}` }));
    }),
    ...Object.keys(bank)
      .filter((id) => !slides.some(({ slide }) => slide.id === id))
      .map((id) => ({
        file: inBank,
        message: `there is no slide "${id}", so its questions are asked nowhere. Put them under the id of a slide.`,
      })),
    ...placeProblems(questions.map(({ question }) => question)).map((message) => ({ file: inBank, message })),
    ...Object.keys(lesson.claims)
      .filter((id) => !asked.has(id))
      .map((id) => ({ file: inBank, message: `claim "${id}" has no question. Ask one whose “claims” name it.` })),
  ];
}

/** From so many questions on a reader can learn where the right options stand. */
const FROM = 8;

/**
 * Over all choices of several, no place is right more often than in half of them; more often only where they have so few
 * options, or are so odd in number, that one place has to be.
 */
function placeProblems(questions: readonly Question[]): string[] {
  const several = questions.filter((one) => one.kind === "choice").filter((one) => rightOptions(one).length > 1);
  if (several.length < FROM) return [];
  const places = Math.max(...several.map(({ options }) => options.length));
  const counts = Array.from(
    { length: places },
    (_, place) => several.filter(({ options }) => options[place]?.right).length,
  );
  const all = counts.reduce((sum, count) => sum + count, 0);
  const most = Math.max(Math.floor(several.length / 2), Math.ceil(all / places));
  return counts.flatMap((count, place) =>
    count > most
      ? [
          `in ${count} of ${several.length} questions with several right options, option ${place + 1} is one of them (${several
            .filter(({ options }) => options[place]?.right)
            .map(({ id }) => id)
            .join(", ")}): a reader learns that. Move right options elsewhere, so that no place has more than ${most}.`,
        ]
      : [],
  );
}

function problemsOfOne(question: Question, { claims, language }: Deck["lesson"]): string[] {
  const { id, stem, claims: tested = [], overrule } = question;
  const unless = unlessOverruled(overrule);
  const negative = sentenceRulesOf(language).negative.exec(stem)?.[0];
  const problems: (string | false)[] = [
    !NAME.test(id) && "its id is no name. Write lower-case words joined by hyphens.",
    stem.trim() === "" && "it asks nothing. Write what is asked as its “stem”.",
    unless(
      "stem",
      stem.trim() !== "" &&
        !standsAlone(stem, language) &&
        `its stem “${stem}” does not stand alone: in practice and on paper no slide says what to do. Write a question, or a sentence of 5 words or more with a verb; where it is one all the same, say why: overrule: { stem: "…" }.`,
    ),
    unless(
      "negative",
      negative !== undefined &&
        `its stem says “${negative}”: readers overlook a negative. Ask for what is the case, or say why not: overrule: { negative: "…" }.`,
    ),
    Object.keys(claims).length > 0 && tested.length === 0 && "it tests no claim. Name the claim in its “claims”.",
    ...kindOf(question).problems(question),
  ];
  const unknown = tested.filter((claim) => !(claim in claims));
  return [
    ...problems.filter((problem) => problem !== false),
    ...unknown.map((claim) => `there is no claim “${claim}”. ${useOneOf(Object.keys(claims), "claims")}`),
  ];
}
