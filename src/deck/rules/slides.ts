// The rules for slides: what makes one legible, and worth its time.
// What only a browser can see (overflow, sizes, contrast) is checked there: src/deck/layout.ts.
import { type HTMLElement, parse } from "node-html-parser";
import { render } from "preact-render-to-string";
import { sentenceRulesOf } from "../../words/sentences/index.ts";
import { QUESTIONS } from "../asked.tsx";
import { blankProblems } from "../blanks.ts";
import { headlineEnd, headlineLines } from "../headline.ts";
import type { Source } from "../lesson.ts";
import { firstWords, inOneLine, measure, textOf, textOfMarkup, wordsIn } from "../measure.ts";
import { PACE, reckoningOf } from "../reckoning.ts";
import type { Deck, PlacedSlide } from "../running-order.ts";
import type { PartFound } from "../showing.ts";
import { bodyOf, type Overruled, renderBody, type Slide, type SlideKind, wordsOf } from "../slide.ts";
import { translationProblems } from "../translation.ts";
import { blockedByPolicy } from "./markup.ts";
import { unlessOverruled } from "./overruled.ts";
import type { FileOf, Problem } from "./problem.ts";
import { NAME } from "./shape.ts";

export const LIMITS = {
  headlineWords: 14,
  steps: 5,
  /** Fewest words of the notes; the most follow from the slide's minutes. */
  notesWords: 40,
  readerWords: { from: 40, to: 150 },
  /** Words on a slide, headline and sources aside (redundancy principle). */
  words: { cover: 45, teaching: 45, activity: 90, reference: 90 } satisfies Record<SlideKind, number>,
};

/** What was found in a slide, for the lesson and the file that it was found with. */
interface Found {
  readonly lesson: Deck["lesson"];
  readonly file: string;
  readonly problems: readonly string[];
}

/** While an author writes one slide, the others need not be looked at again. */
const found = new WeakMap<Slide, Found>();

function problemsOfSlide({ slide }: PlacedSlide, { lesson }: Deck, file: string): readonly string[] {
  const before = found.get(slide);
  if (before?.lesson === lesson && before.file === file) return before.problems;
  const problems = namingFile(file, () => problemsOfOne(slide, lesson, file));
  found.set(slide, { lesson, file, problems });
  return problems;
}

/** What is thrown while a slide is rendered names, as its `slide`, the slide's file: its own stack may name none of the lesson's. */
function namingFile<Result>(file: string, look: () => Result): Result {
  try {
    return look();
  } catch (error) {
    throw error instanceof Error ? Object.assign(error, { slide: file }) : error;
  }
}

/** @returns every rule that a slide breaks, or that slides break together */
export function slideProblems(deck: Deck, fileOf: FileOf): Problem[] {
  return [
    ...deck.slides.flatMap((placed) =>
      problemsOfSlide(placed, deck, fileOf(placed.slide)).map((message) => ({
        file: fileOf(placed.slide),
        message: `slide "${placed.slide.id}": ${message}`,
      })),
    ),
    ...sameNames(deck, fileOf),
  ];
}

function problemsOfOne(slide: Slide, lesson: Deck["lesson"], file: string): string[] {
  const kind = slide.kind ?? "teaching";
  const markup = renderBody(slide);
  const { words, steps, figuresWithoutAlternative } = measure(markup);
  const headlineWords = wordsIn(slide.headline);
  const notes = textOfMarkup(render(slide.notes));
  const reader = slide.reader && textOfMarkup(render(slide.reader));
  const sentences = sentenceRulesOf(lesson.language);
  const [lecturersOwn] = sentences.lecturersOwn.exec(reader ?? notes) ?? [];
  const allowed = LIMITS.words[kind];
  const ownName = /([^/]+)\.tsx$/.exec(file)?.[1];
  const unknownClaims = (slide.claims ?? []).filter((id) => !(id in lesson.claims));
  const unknownSources = (slide.sources ?? []).filter((id) => !(id in lesson.sources));
  const showsQuestions = markup.includes(`class="${QUESTIONS}`);
  /** A rule that the slide may be an exception to, where its author says why. */
  const unless = unlessOverruled<Overruled>(slide.overrule);
  const problems: (string | false)[] = [
    !NAME.test(slide.id) &&
      "its id is part of an address. Write lower-case words joined by hyphens, as in “check-what”.",
    ownName !== undefined &&
      ownName !== slide.id &&
      `its file is ${ownName}.tsx. Give the slide its file’s name as id, or the file the slide’s.`,
    slide.body === undefined &&
      !slide.questions?.length &&
      "it has neither a body nor questions. Write what stands under its headline.",
    Boolean(slide.questions?.length) &&
      !showsQuestions &&
      "its questions stand nowhere on it. Put <Questions /> into its body, or leave the body out.",
    slide.body !== undefined &&
      !slide.questions?.length &&
      showsQuestions &&
      "its body has <Questions />, and it has none. Write them into its “questions”.",
    tooManyQuestions(slide),
    headlineWords === 0 && "it has no headline. Write a sentence that says what the slide shows.",
    unless(
      "headline",
      headlineWords > LIMITS.headlineWords &&
        `its headline has ${headlineWords} words, ${headlineWords - LIMITS.headlineWords} more than ${LIMITS.headlineWords}. Say it shorter.`,
    ),
    unless(
      "sentence",
      headlineWords > 0 &&
        kind !== "cover" &&
        !sentences.isSentence(slide.headline) &&
        `its headline “${slide.headline}” is a topic, not a sentence. Say what is the case, as in “${sentences.example}”; where it is one all the same, say why: overrule: { sentence: "…" }.`,
    ),
    !(slide.minutes >= 0) &&
      "its minutes are missing. Write how long it takes to teach; 0 for a slide that is only looked up.",
    unless(
      "words",
      words > allowed &&
        `it shows ${words} words, ${words - allowed} more than the ${allowed} that a slide of kind “${kind}” may have. Move the rest to the notes.`,
    ),
    unless(
      "steps",
      steps > LIMITS.steps &&
        `it appears in ${steps} steps, ${steps - LIMITS.steps} more than ${LIMITS.steps}. Let some appear together (the same “order”).`,
    ),
    unless(
      "notes",
      wordsIn(notes) < LIMITS.notesWords &&
        `its notes have ${wordsIn(notes)} words, ${LIMITS.notesWords - wordsIn(notes)} fewer than ${LIMITS.notesWords}. Write what the lecturer says, the question to ask, and what the figure shows.`,
    ),
    reader !== undefined &&
      lengthProblem("“reader” has", reader, LIMITS.readerWords, {
        short: "Explain the slide to one who has no lecturer, or leave “reader” out: the notes are then shown.",
        long: "Keep what explains the slide.",
      }),
    unless(
      "lecturer",
      lecturersOwn !== undefined &&
        `review.html would speak of “${lecturersOwn}” to one who reads alone. Write what a reader is told into its “reader”.`,
    ),
    unless(
      "headline",
      headlineLines(slide.headline, kind) > 2 &&
        `its headline takes ${headlineLines(slide.headline, kind)} lines, and there is room for two. Say it shorter.`,
    ),
    ...narrowProblems(slide),
    ...placeProblems(markup),
    ...textOverHeadline(slide),
    ...unheardSources(slide),
    ...unsetFormulas(slide),
    ...figuresWithoutAlternative.map(
      (shown) =>
        `its figure${shown && ` of “${firstWords(shown, 40)}”`} has no text alternative. Write alt="…" that says what the figure shows.`,
    ),
  ];
  return [
    ...problems.filter((problem) => problem !== false),
    ...partProblems(slide, lesson),
    ...translationProblems(slide),
    ...askProblems(slide, notes),
    ...minutesProblems(slide),
    ...blockedByPolicy(slide),
    ...blankProblems(slide.headline, markup, slide.blanks ?? [], wordsOf(slide)),
    ...unknownClaims.map((id) => `there is no claim “${id}”. ${useOneOf(Object.keys(lesson.claims), "claims")}`),
    ...unknownSources.map(
      (id) => `there is no source “${id}”. Add it to the lesson’s sources, or use one that is there.`,
    ),
  ];
}

/** What the parts of its body find wrong with themselves; and works that they name and the slide does not. */
function partProblems(slide: Slide, { sources }: Deck["lesson"]): string[] {
  const named = (slide.sources ?? []).map((id) => sources[id]?.short);
  const problems = (["class", "reader"] as const).flatMap((audience) => {
    const met: string[] = [];
    const told: (() => string)[] = [];
    const tells = (found: PartFound) => {
      if ("part" in found) met.push(found.part);
      else if ("wrong" in found) {
        if (found.isLimit && slide.overrule?.parts?.trim()) return;
        const nth = countOf(met, found.of);
        // Of several that have one name it is said which one is meant.
        told.push(() => `its ${found.of}${countOf(met, found.of) > 1 ? ` number ${nth}` : ""}${found.wrong}`);
      } else {
        const problem = problemOfWork(found.cites);
        if (problem) told.push(() => problem);
      }
    };
    render(bodyOf(slide, audience, tells));
    return told.map((say) => say());
  });
  return [...new Set(problems)];

  function problemOfWork({ short }: Source): string | undefined {
    const [id] = Object.entries(sources).find(([, work]) => work.short === short) ?? [];
    if (id === undefined) return `it names “${short}”, which is none of the lesson’s sources. Add it to them.`;
    return named.includes(short)
      ? undefined
      : `it names “${short}”, and its “sources” do not. Write sources: ["${id}"], for whoever looks it up.`;
  }
}

const countOf = (names: readonly string[], name: string) => names.filter((one) => one === name).length;

/** Sentences that end in a question mark of any writing, whatever quotation marks and brackets follow. */
const QUESTION_SENTENCES = /[^.!?؟？。…]*[?؟？](?=["”’»)\]]*(?:\s|$))/g;

/**
 * Who asks the class knows what to expect. The questions of a slide (`questions`) have their feedback for that; what else
 * is asked aloud has its `asks`.
 */
function askProblems({ kind, asks = [], questions = [] }: Slide, notes: string): string[] {
  const stems = questions.map(({ stem }) => bareWords(stem));
  const [asked] = (notes.match(QUESTION_SENTENCES) ?? []).filter(
    (sentence) => !stems.some((stem) => stem !== "" && bareWords(sentence).includes(stem)),
  );
  const bare = asks.find(({ ask, expect }) => !ask.trim() || !expect.trim());
  if (bare) return [`one of its “asks” is empty. Write what is asked, “${bare.ask}”, and the answer to expect.`];
  if (asks.length > 0) return [];
  if (asked !== undefined)
    return [
      `its notes ask “${asked.trim()}” and nothing says what to expect. Write asks: [{ ask: "…", expect: "…", mistake: "…" }].`,
    ];
  return kind === "activity" && questions.length === 0
    ? [`it gives the class something to do and nothing says what to expect. Write asks: [{ ask: "…", expect: "…" }].`]
    : [];
}

/** Minutes by which a slide may take longer than planned: nobody plans closer than that. */
const CLOSE = 0.25;

/** A slide has the minutes that it takes. One that is only looked up is not said aloud. */
function minutesProblems(slide: Slide): string[] {
  const { minutes, kind } = slide;
  const { said, asked, done, all } = reckoningOf(slide);
  if (!(minutes >= 0) || all <= minutes + CLOSE || (kind === "reference" && minutes === 0)) return [];
  const needs = [
    `${rounded(said)} to say its notes`,
    asked > 0 && `${rounded(asked)} for what it asks`,
    done > 0 && `${rounded(done)} for what the class does`,
  ].filter(Boolean);
  const words = Math.floor((minutes + CLOSE - asked - done) * PACE);
  const cut = words >= LIMITS.notesWords ? `cut its notes to ${words} words` : "say, ask and do less";
  return [
    `it takes ${rounded(all)} minutes (${needs.join(", ")}) and has ${minutes}. Plan ${Math.ceil((all - CLOSE) * 2) / 2}, or ${cut}.`,
  ];
}

const rounded = (minutes: number) => Math.round(minutes * 10) / 10;

/** A text's words alone, to be compared. */
const bareWords = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");

/** The sheet for narrow screens is as wide everywhere, so that its text has one size. */
const NARROW = 360;

const narrowProblems = (slide: Slide): string[] =>
  parse(renderBody(slide, "reader"))
    .querySelectorAll("svg.narrow")
    .map((drawing) => drawing.getAttribute("viewBox")?.split(" ")[2])
    .filter((width) => width !== `${NARROW}`)
    .map(
      (width) =>
        `its drawing for narrow screens is ${width} units wide. Draw it ${NARROW} wide, and as high as it needs: narrowSize={[${NARROW}, …]}.`,
    );

/** What covers nothing: what is drawn keeps to the slide, what has a class has its place by that. */
const PLACED = "svg, math, template, script, style, link, base, meta, [class]";

/** Widgets, by what their author writes. */
const WRITTEN_AS: Readonly<Record<string, string>> = {
  "deck-timer": "Timer",
  "deck-text": "ShortText",
  "deck-hands": "ShowOfHands",
};

/** What stands straight on the slide, with nothing that gives it a place, begins at the slide's upper edge, over the headline. */
const placeProblems = (markup: string): string[] =>
  parse(markup)
    .childNodes.flatMap((node) => ("rawTagName" in node ? [node as HTMLElement] : []))
    .filter((element) => !element.matches(PLACED))
    .map((element) => {
      const text = inOneLine(textOfMarkup(element.toString())).slice(0, 40);
      return `its <${WRITTEN_AS[element.rawTagName] ?? element.rawTagName}>${text && ` “${text}”`} would cover the headline. Write it into a board: <div class="board">…</div>.`;
    });

/** Side by side on paper. A choice needs less room than the others. */
const MOST_QUESTIONS = { choices: 3, others: 2 };

function tooManyQuestions({ questions = [] }: Slide): string | false {
  const other = questions.find(({ kind }) => kind !== "choice");
  const most = other ? MOST_QUESTIONS.others : MOST_QUESTIONS.choices;
  return (
    questions.length > most &&
    `it asks ${questions.length} questions${other ? `, and one of them is a ${other.kind}` : ""}: on paper they stand side by side, and there is room for ${most}. Put one on a slide of its own, or into the question bank.`
  );
}

/** Text of a drawing that stands where the headline is. What is in a group that is moved is left to the browser's check. */
function textOverHeadline(slide: Slide): string[] {
  const { headline, kind } = slide;
  const ends = headlineEnd(headline, kind);
  return parse(renderBody(slide))
    .querySelectorAll('svg.drawing[viewBox="0 0 1280 720"] text')
    .filter((label) => !isMoved(label))
    .flatMap((label) => {
      const [x, y] = ["x", "y"].map((name) => Number(label.getAttribute(name)));
      const size = /\bsize-(\d+)/.exec(label.getAttribute("class") ?? "")?.[1] ?? 32;
      const top = (y ?? 0) - CAPITALS * Number(size);
      const bottom = ends - UNDER_LETTERS;
      // At the right a short headline leaves room.
      if (!(y !== undefined && y > 0) || top >= bottom || (x ?? 0) > MIDDLE) return [];
      const least = Math.ceil((bottom + CAPITALS * Number(size)) / 10) * 10;
      return [
        `its drawing writes “${inOneLine(label.text)}” at y = ${y}, where the headline stands${
          headlineLines(headline, kind) > 1 ? " in two lines" : ""
        }. Write it at y = ${least} or lower.`,
      ];
    });
}

/** How high capitals are, for type of size 1. */
const CAPITALS = 0.7;
/** So much of a headline's last line is empty below its letters, in units of a slide. */
const UNDER_LETTERS = 12;
const MIDDLE = 640;

const isMoved = (element: HTMLElement): boolean =>
  element.rawTagName !== "svg" &&
  (element.hasAttribute("transform") || (element.parentNode !== null && isMoved(element.parentNode)));

/** TeX between dollar signs, with a sign that no amount of money has. */
const TEX = /\$(?!\s)[^$\n]*[\\_^][^$\n]*(?<!\s)\$/;

/** TeX that stands in a text, as an article has it: nobody sets it there. */
function unsetFormulas(slide: Slide): string[] {
  const places = [
    ["body", renderBody(slide)],
    ["notes", render(slide.notes)],
    ["reader", slide.reader ? render(slide.reader) : ""],
  ] as const;
  return places.flatMap(([place, markup]) => {
    const root = parse(markup);
    for (const code of root.querySelectorAll("code, pre, math")) code.remove();
    const [tex] = TEX.exec(inOneLine(textOf(root))) ?? [];
    return tex === undefined
      ? []
      : [
          `its ${place} has “${tex}”, which is shown as it stands: only a <Formula> is set. Write it in letters, as in C₀ or 2ⁿ, or in words, or as a <Formula> of its own.`,
        ];
  });
}

/** Works that a drawing names (`Cite`) are part of what it shows: who can't see it is told them, too (WCAG 1.1.1). */
function unheardSources(slide: Slide): string[] {
  const unheard = parse(renderBody(slide, "reader"))
    .querySelectorAll("svg.drawing")
    .flatMap((drawing) => {
      const alternative = inOneLine(drawing.getAttribute("aria-label") ?? "");
      return drawing.querySelectorAll(".cite").map(({ text }) => (alternative.includes(text) ? "" : text));
    });
  return [...new Set(unheard)]
    .filter((short) => short !== "")
    .map((short) => `its drawing names “${short}”, and its alternative does not. Write the source into its alt, too.`);
}

/** @param what the lesson's list, as in "claims" */
export const useOneOf = (ids: readonly string[], what: string): string =>
  ids.length > 0
    ? `Use one of: ${ids.join(", ")}.`
    : `The lesson has no ${what}: write them into lessonOf({ ${what} }).`;

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
function sameNames({ slides }: Deck, fileOf: FileOf): Problem[] {
  return slides.flatMap(({ slide }, index) => {
    const first = slides.findIndex((other) => other.slide.id === slide.id);
    const other = slides[first];
    if (first === index || !other) return [];
    const message =
      other.slide === slide
        ? `slide "${slide.id}": it stands twice in the running order. Take one line out.`
        : `slide "${slide.id}": ${fileOf(other.slide)} has the same id. Give each slide its file's name.`;
    return [{ file: fileOf(slide), message }];
  });
}
