// The deck's rules: what makes a slide legible and a lesson whole.
// What only a browser can see (overflow, sizes, contrast) is checked in e2e/legible.spec.ts.
import nlp from "compromise";
import { render } from "preact-render-to-string";
import { blankProblems } from "./blanks.ts";
import { measure, textOfMarkup, wordsIn } from "./measure.ts";
import type { Problem } from "./problem.ts";
import { questionProblems } from "./question-rules.ts";
import type { Deck, PlacedSlide } from "./running-order.ts";
import { renderBody, type Slide, type SlideKind } from "./slide.ts";

export const LIMITS = {
  headlineWords: 14,
  steps: 5,
  notesWords: { from: 60, to: 150 },
  readerWords: { from: 40, to: 150 },
  /** Words on a slide, headline and sources aside (redundancy principle). */
  words: { cover: 45, teaching: 45, activity: 90, reference: 90 } satisfies Record<SlideKind, number>,
};

/**
 * Checks a whole deck.
 *
 * @param fileOf the module that a slide comes from, such as `slides/title.tsx`
 * @returns every rule broken, in running order; empty for a deck that can be built
 */
export function problemsOf(deck: Deck, fileOf: (slide: Slide) => string): Problem[] {
  return [
    ...deck.slides.flatMap((placed) =>
      slideProblems(placed, deck).map((message) => ({
        file: fileOf(placed.slide),
        message: `slide "${placed.slide.id}": ${message}`,
      })),
    ),
    ...sameNames(deck, fileOf),
    ...lessonProblems(deck),
    ...questionProblems(deck, fileOf),
  ];
}

/** What only a lecturer has. */
const LECTURERS_OWN = /\bthe (class|room)\b/i;

function slideProblems({ slide }: PlacedSlide, { lesson }: Deck): string[] {
  const kind = slide.kind ?? "teaching";
  const { words, steps, figuresWithoutAlternative } = measure(renderBody(slide));
  const headlineWords = wordsIn(slide.headline ?? "");
  const notes = textOfMarkup(render(slide.notes ?? ""));
  const reader = slide.reader && textOfMarkup(render(slide.reader));
  const [lecturersOwn] = LECTURERS_OWN.exec(reader ?? notes) ?? [];
  const allowed = LIMITS.words[kind];
  const problems: (string | false)[] = [
    !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slide.id) &&
      "its id is part of an address. Write lower-case words joined by hyphens, as in “check-what”.",
    headlineWords === 0 && "it has no headline. Write a sentence that says what the slide shows.",
    headlineWords > LIMITS.headlineWords &&
      `its headline has ${headlineWords} words, ${headlineWords - LIMITS.headlineWords} more than ${LIMITS.headlineWords}. Say it shorter.`,
    headlineWords > 0 &&
      kind !== "cover" &&
      !isSentence(slide.headline) &&
      `its headline “${slide.headline}” is a topic, not a sentence. Say what is the case, with a verb, as in “Training together is diplomacy”.`,
    !(slide.minutes >= 0) &&
      "its minutes are missing. Write how long it takes to teach; 0 for a slide that is only looked up.",
    words > allowed &&
      `it shows ${words} words, ${words - allowed} more than the ${allowed} that a slide of kind “${kind}” may have. Move the rest to the notes.`,
    steps > LIMITS.steps &&
      `it appears in ${steps} steps, ${steps - LIMITS.steps} more than ${LIMITS.steps}. Let some appear together (the same “order”).`,
    lengthProblem("notes have", notes, LIMITS.notesWords, {
      short: "Write what the lecturer says, the question to ask, and what the figure shows.",
      long: "Keep what is said aloud.",
    }),
    reader !== undefined &&
      lengthProblem("“reader” has", reader, LIMITS.readerWords, {
        short: "Explain the slide to one who has no lecturer, or leave “reader” out: the notes are then shown.",
        long: "Keep what explains the slide.",
      }),
    lecturersOwn !== undefined &&
      `review.html would speak of “${lecturersOwn}” to one who reads alone. Write what a reader is told into its “reader”.`,
    figuresWithoutAlternative > 0 &&
      `${figuresWithoutAlternative} of its figures have no text alternative. Write alt="…" that says what the figure shows.`,
  ];
  const unknownClaims = slide.claims.filter((id) => !(id in lesson.claims));
  const unknownSources = (slide.sources ?? []).filter((id) => !(id in lesson.sources));
  return [
    ...problems.filter((problem) => problem !== false),
    ...blankProblems(slide.headline, renderBody(slide), slide.blanks ?? []),
    ...unknownClaims.map((id) => `there is no claim “${id}”. Use one of: ${Object.keys(lesson.claims).join(", ")}.`),
    ...unknownSources.map(
      (id) => `there is no source “${id}”. Add it to slides/bibliography.ts, or use one that is there.`,
    ),
  ];
}

/** @param mend what to do about a text that is too short or too long */
function lengthProblem(
  what: string,
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  mend: { readonly short: string; readonly long: string },
): string | false {
  const words = wordsIn(text);
  if (words < from) return `its ${what} ${words} words, ${from - words} fewer than ${from}. ${mend.short}`;
  return words > to && `its ${what} ${words} words, ${words - to} more than ${to}. ${mend.long}`;
}

/** Two slides with one id: neither address nor contents could tell them apart. */
function sameNames({ slides }: Deck, fileOf: (slide: Slide) => string): Problem[] {
  return slides.flatMap(({ slide }, index) => {
    const first = slides.findIndex((other) => other.slide.id === slide.id);
    const other = slides[first];
    if (first === index || !other) return [];
    const message = `slide "${slide.id}": ${fileOf(other.slide)} has the same id. Give each slide its file's name.`;
    return [{ file: fileOf(slide), message }];
  });
}

function lessonProblems({ lesson, slides }: Deck): Problem[] {
  const taught = new Set(slides.flatMap(({ slide }) => slide.claims));
  const used = new Set(slides.flatMap(({ slide }) => slide.sources ?? []));
  const minutes = mainLineMinutes(slides);
  const [from, to] = lesson.mainLine;
  return [
    ...Object.keys(lesson.claims)
      .filter((id) => !taught.has(id))
      .map((id) => ({
        file: "slides/claims.ts",
        message: `claim "${id}" is on no slide. Teach it on one, in its “claims”.`,
      })),
    ...Object.keys(lesson.sources)
      .filter((id) => !used.has(id))
      .map((id) => ({
        file: "slides/bibliography.ts",
        message: `source "${id}" is used by no slide. Cite it in a slide's “sources”, or take it out.`,
      })),
    ...(minutes < from || minutes > to
      ? [
          {
            file: "slides/index.ts",
            message: `the main line takes ${minutes} minutes, ${minutes < from ? `${from - minutes} fewer than ${from}` : `${minutes - to} more than ${to}`}. Change the slides' “minutes”, or move slides below(…) others.`,
          },
        ]
      : []),
  ];
}

/** Minutes of the slides that every lecture shows: no evidence slides, none that are there for spare time. */
export const mainLineMinutes = (slides: readonly PlacedSlide[]): number =>
  slides
    .filter(({ slide, isEvidence }) => !isEvidence && !slide.ifTime)
    .reduce((sum, { slide }) => sum + slide.minutes, 0);

/**
 * A headline asserts something or asks it: it starts with a capital, a quotation or a figure, and has a verb.
 * Where the tagger sees none, a word inside that can be a verb counts ("The average hides the range"): a good
 * headline refused would cost more than a topic let through.
 */
export const isSentence = (headline: string): boolean => {
  const inside = headline.split(/\s+/).slice(1, -1);
  return /^[\p{Lu}\d“"‘]/u.test(headline) && (hasVerb(headline) || inside.some(hasVerb));
};

const hasVerb = (text: string): boolean => nlp(text).has("#Verb");
