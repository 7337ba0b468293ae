// The rules for questions: each tests something, gives nothing away by its form, and explains every answer.
import type { Problem } from "./problem.ts";
import { type Question, rightOptions } from "./question.ts";
import type { Deck } from "./running-order.ts";
import type { Slide } from "./slide.ts";

const BANK = "slides/question-bank.ts";

/** The longest option may have this many times the shortest one's characters: a longer one is taken for the right one. */
const LONGEST = 2;

const NEGATIVE = /\b(?:not|never|no|none|neither|nor|cannot|except|without)\b|\w+n[’']t\b/i;

/** @returns every rule that a question breaks, or that the questions break together */
export function questionProblems(
  { lesson, slides, questions, bank }: Deck,
  fileOf: (slide: Slide) => string,
): Problem[] {
  const asked = new Set(questions.flatMap(({ question }) => question.claims));
  return [
    ...questions.flatMap(({ question, placed, isOnSlide }, index) => {
      const file = isOnSlide ? fileOf(placed.slide) : BANK;
      const first = questions.findIndex((other) => other.question.id === question.id);
      const other = questions[first];
      return [
        ...problemsOfOne(question, lesson.claims),
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
        file: BANK,
        message: `there is no slide "${id}", so its questions are asked nowhere. Put them under the id of a slide.`,
      })),
    ...Object.keys(lesson.claims)
      .filter((id) => !asked.has(id))
      .map((id) => ({ file: BANK, message: `claim "${id}" has no question. Ask one whose “claims” name it.` })),
  ];
}

function problemsOfOne(question: Question, claims: Deck["lesson"]["claims"]): string[] {
  const { id, stem } = question;
  const negative = NEGATIVE.exec(stem)?.[0];
  const problems: (string | false)[] = [
    !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && "its id is no name. Write lower-case words joined by hyphens.",
    stem.trim() === "" && "it asks nothing. Write what is asked as its “stem”.",
    negative !== undefined && `its stem says “${negative}”: readers overlook a negative. Ask for what is the case.`,
    question.claims.length === 0 && "it tests no claim. Name the claim in its “claims”.",
    ...partsOf(question),
  ];
  const unknown = question.claims.filter((claim) => !(claim in claims));
  return [
    ...problems.filter((problem) => problem !== false),
    ...unknown.map((claim) => `there is no claim “${claim}”. Use one of: ${Object.keys(claims).join(", ")}.`),
  ];
}

/** What is wrong with the options, items or pairs. */
function partsOf(question: Question): (string | false)[] {
  if (question.form === "choice") {
    const { options } = question;
    const right = rightOptions(question).length;
    return [
      right === 0 && "it has no right option. Mark one with “right: true”.",
      right === options.length && "all its options are right. Add one that a student would choose in error.",
      ...explained(options.map(({ text, feedback }) => ({ name: text, feedback }))),
      sameLength(
        "option",
        options.map(({ text }) => text),
      ),
    ];
  }
  if (question.form === "sorting") {
    const { groups, items } = question;
    return [
      ...items
        .filter(({ group }) => !groups.includes(group))
        .map(
          ({ text, group }) => `“${text}” belongs to “${group}”, which is no group. Use one of: ${groups.join(", ")}.`,
        ),
      ...explained(items.map(({ text, feedback }) => ({ name: text, feedback }))),
    ];
  }
  const { pairs } = question;
  return [
    ...explained(pairs.map(({ item, feedback }) => ({ name: item, feedback }))),
    sameLength(
      "partner",
      pairs.map(({ partner }) => partner),
    ),
  ];
}

/** Each part has feedback, and is there once. */
const explained = (parts: readonly { readonly name: string; readonly feedback: string }[]): (string | false)[] =>
  parts.flatMap(({ name, feedback }, index) => [
    feedback.trim() === "" && `“${name}” has no feedback. Say why it is right or is not.`,
    parts.findIndex((other) => other.name === name) < index && `“${name}” is there twice. Take one away.`,
  ]);

/** @param what the parts' name, as in "option" */
function sameLength(what: string, texts: readonly string[]): string | false {
  const [shortest = "", ...longer] = texts.toSorted((a, b) => a.length - b.length);
  const longest = longer.at(-1) ?? shortest;
  return (
    longest.length > LONGEST * shortest.length &&
    `its ${what} “${longest}” has ${longest.length} characters, more than ${LONGEST} times the ${shortest.length} of “${shortest}”. Write ${what}s of similar length.`
  );
}
