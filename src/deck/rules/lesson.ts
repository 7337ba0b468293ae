// The rules for the lesson as a whole: what it claims is taught, what it cites is used, and it fits its time.
import { wordsFor } from "../../words/languages.ts";
import type { Source } from "../lesson.ts";
import type { Deck, PlacedSlide } from "../running-order.ts";
import { sentencesOf } from "../sentences.tsx";
import type { FileOf, Problem } from "./problem.ts";

export function lessonProblems(deck: Deck, fileOf: FileOf): Problem[] {
  const { lesson, slides } = deck;
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
    ...Object.entries(lesson.sources).flatMap(([id, source]) =>
      problemsOfSource(source).map((problem) => ({
        file: fileOf(lesson.sources),
        message: `source "${id}": ${problem}`,
      })),
    ),
    ...textProblems(deck, fileOf),
    ...lengthProblem(mainLineMinutes(slides), lesson.mainLine).map((message) => ({ file: order, message })),
  ];
}

/** A reader finds a work by who wrote or published it, its title, its year, and its address. */
function problemsOfSource({ author, publisher, title, year, url, noLink, looked }: Source): string[] {
  const problems: (string | false)[] = [
    !title.trim() && "it has no title. Write the one that the work has itself.",
    !author?.trim() &&
      !publisher?.trim() &&
      "it has neither author nor publisher. Write who wrote it, names in full, or who published it.",
    !year.trim() && "it has no year. Write a year or a date, or “undated”.",
    url === undefined && !noLink && "it has no link. Write its “url”, or noLink: true where none is known.",
    url !== undefined && noLink === true && "it has a link and says that none is known. Take “noLink” out.",
    url !== undefined && !/^https?:\/\/[^\s/]+\.[^\s]+$/.test(url) && `its link “${url}” is no address of the web.`,
    looked !== undefined &&
      !/^\d{4}-\d\d-\d\d$/.test(looked) &&
      `it was looked at on “${looked}”. Write the day as in 2026-11-25.`,
  ];
  return problems.filter((problem) => problem !== false);
}

/** Whether a lesson says which text it is about: “text” alone, the word that stands where it says nothing, does not. */
const namesText = ({ text, article, textSlide, language }: Deck["lesson"]) =>
  article !== undefined || textSlide !== undefined || text !== wordsFor(language).slides.text;

/** Claims lead to sentences that are there, on the slide that shows the text. */
function textProblems({ lesson, slides }: Deck, fileOf: FileOf): Problem[] {
  const { textSlide, article } = lesson;
  const told = (message: string) => ({ file: fileOf(lesson), message: `lesson: ${message}` });
  const placed = slides.find(({ slide }) => slide.id === textSlide);
  const sentences = placed ? sentencesOf(placed.slide) : [];
  const twice = sentences.find((id, index) => sentences.indexOf(id) < index);
  return [
    ...(article?.file !== undefined && !/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(article.file)
      ? [
          told(
            `its article’s file is “${article.file}”. Put the file into the lesson’s folder, and write its name alone.`,
          ),
        ]
      : []),
    ...Object.entries(lesson.claims)
      .filter(([, { locator }]) => locator && !namesText(lesson))
      .slice(0, 1)
      .map(([id, { locator }]) => ({
        file: fileOf(lesson.claims),
        message: `claim "${id}": its locator is “${locator}”, and the lesson does not say of what. Write what you call the text that the claims are from, as in lessonOf({ …, text: "article" }), or leave the locators out.`,
      })),
    ...(textSlide !== undefined && !placed
      ? [
          told(
            `there is no slide “${textSlide}” to be its “textSlide”. Write one that shows the text, or leave it out.`,
          ),
        ]
      : []),
    ...(placed && sentences.length === 0
      ? [
          {
            file: fileOf(placed.slide),
            message: `slide "${placed.slide.id}": it is the lesson's “textSlide” and shows no text. Put <Sentences of={…} /> into its body.`,
          },
        ]
      : []),
    ...(placed && twice
      ? [
          {
            file: fileOf(placed.slide),
            message: `slide "${placed.slide.id}": two of its sentences have the id “${twice}”. Give each its own.`,
          },
        ]
      : []),
    ...Object.entries(lesson.claims).flatMap(([id, { sentence }]) =>
      sentence === undefined || sentences.includes(sentence)
        ? []
        : [
            {
              file: fileOf(lesson.claims),
              message: `claim "${id}": there is no sentence “${sentence}”. ${
                sentences.length > 0
                  ? `Use one of: ${sentences.join(", ")}.`
                  : "Name the slide that shows the text as “textSlide”."
              }`,
            },
          ],
    ),
  ];
}

const hundredths = (minutes: number) => Math.round(minutes * 100) / 100;

function lengthProblem(sum: number, mainLine: Deck["lesson"]["mainLine"]): string[] {
  const [from, to] = mainLine ?? [0, Number.POSITIVE_INFINITY];
  const minutes = hundredths(sum);
  if (Number.isNaN(minutes) || (minutes >= from && minutes <= to)) return []; // a slide's minutes are told with the slide
  const by =
    minutes < from ? `${hundredths(from - minutes)} fewer than ${from}` : `${hundredths(minutes - to)} more than ${to}`;
  return [
    `the slides that every lecture shows take ${minutes} minutes together, ${by}, as the lesson’s “mainLine” has it. Change that, or the slides’ “minutes”; write ifTime: true on a slide for spare time, move slides below(…) others, or parts to the critical line.`,
  ];
}

/** Minutes of the slides that every lecture shows: those of the article line that are not there for spare time. */
export const mainLineMinutes = (slides: readonly PlacedSlide[]): number =>
  slides
    .filter(({ slide, line }) => line === "article" && !slide.ifTime)
    .reduce((sum, { slide }) => sum + slide.minutes, 0);
