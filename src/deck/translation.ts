// A lesson in another language: checked against the original, from which it has everything but its words. A text that is
// missing stops the build, and so does one whose original has gone.
import type { VNode } from "preact";
import { h } from "preact";
import type { Question, QuestionBank } from "../questions/index.ts";
import { isSameAs } from "../questions/same-as.ts";
import { wordsFor } from "../words/languages.ts";
import type { Claim, Lesson } from "./lesson.ts";
import type { Part, RunningOrder } from "./running-order.ts";
import { type Ask, isIn, renderBody, type Slide } from "./slide.ts";
import { Translated } from "./translated.tsx";

/** What a slide says in another language. Whatever the original has not, is left out. */
export interface SlideTexts {
  readonly headline: string;
  readonly notes: VNode;
  readonly reader?: VNode;
  readonly asks?: readonly Ask[];
  readonly ifLate?: string;
  readonly foot?: string;
  /** Every text of its drawings and widgets, by the text that it has in the original; alternatives of figures too. */
  readonly words?: Readonly<Record<string, string>>;
  /** In place of the original's body, where the words need another drawing. */
  readonly body?: VNode;
  /** Where `words` does not say it: the words of the drawing that the worksheet leaves out. */
  readonly blanks?: readonly string[];
}

/** What a question says in another language: its parts in the order of the original's, each with its feedback. */
export interface QuestionTexts {
  readonly stem: string;
  /** Of a choice: text and feedback. */
  readonly options?: readonly (readonly [text: string, feedback: string])[];
  /** Of a sorting: the groups' names, and each item's text and feedback. */
  readonly groups?: readonly string[];
  readonly items?: readonly (readonly [text: string, feedback: string])[];
  /** Of a matching: item, partner and feedback; and the partners of no item. */
  readonly pairs?: readonly (readonly [item: string, partner: string, feedback: string])[];
  readonly spare?: readonly string[];
}

export interface LessonTexts {
  /** BCP 47 tag, such as `ar`; the translation's folder is called so too. */
  readonly language: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly author?: string;
  readonly text?: string;
  /** The titles of the original's parts, in order. */
  readonly parts: readonly string[];
  readonly claims?: Readonly<Record<string, Pick<Claim, "says" | "status" | "locator">>>;
  /** By the slide's id. */
  readonly slides: Readonly<Record<string, SlideTexts>>;
  /** By the question's id: those on slides and those of the bank. */
  readonly questions?: Readonly<Record<string, QuestionTexts>>;
}

/** What a translation lacks or has too much, by the slide that shows it; the rules say so. */
const found = new WeakMap<Slide, () => readonly string[]>();

/**
 * A lesson's translation: what the `index.ts` of a folder named after its language exports.
 *
 * @throws Error that names what the translation lacks as a whole
 * @example
 * // photosynthesis/tr/index.ts
 * export default translationOf(original, { language: "tr", title: "…", parts: ["…"], slides, questions });
 */
export function translationOf(original: RunningOrder, texts: LessonTexts): RunningOrder {
  const { lesson, parts, bank } = original;
  const { language, title, subtitle = "", author = lesson.author, text, questions = {} } = texts;
  const lacks = (what: string): never => {
    throw new Error(`The translation into “${language}” ${what}`);
  };
  if (texts.parts.length !== parts.length)
    lacks(
      `has ${texts.parts.length} titles of parts, and the lesson has ${parts.length} parts. Write one for each into its “parts”.`,
    );
  if (lesson.subtitle && !subtitle) lacks("has no subtitle. Write its “subtitle”.");
  const claims = Object.fromEntries(
    Object.entries(lesson.claims).map(([id, claim]) => {
      const said = texts.claims?.[id];
      if (!said || (claim.status && !said.status))
        return lacks(`does not say the claim “${id}” and its status. Write both into its “claims”.`);
      return [id, { ...claim, ...said }];
    }),
  );
  const used = new Set<string>();
  const inWords = (question: Question): Question => {
    used.add(question.id);
    return translatedQuestion(question, questions[question.id], wordsFor(lesson.language).language.tag, lacks);
  };
  const translatedBank: QuestionBank = Object.fromEntries(
    Object.entries(bank).map(([slide, asked]) => [slide, asked.map(inWords)]),
  );
  const translatedLesson: Lesson = { ...lesson, language, title, subtitle, author, claims, ...(text && { text }) };
  const isKnown = new Set<string>();
  const inLanguage = async (module: Promise<{ readonly default: Slide }>) => {
    const slide = (await module).default;
    isKnown.add(slide.id);
    const said = texts.slides[slide.id];
    if (!said) return lacks(`has no slide “${slide.id}”. Write its texts under that id into “slides”.`);
    return { default: translatedSlide(slide, said, language, inWords) };
  };
  const translatedParts: Part[] = parts.map((part, index) => ({
    ...part,
    title: texts.parts[index] ?? "",
    modules: part.modules.map((line) =>
      "evidence" in line ? { evidence: inLanguage(line.evidence) } : inLanguage(line),
    ),
  }));
  for (const line of translatedParts.flatMap(({ modules }) => modules))
    ("evidence" in line ? line.evidence : line).catch(() => {}); // reported by whoever awaits it
  return { lesson: translatedLesson, parts: translatedParts, bank: translatedBank, original: lesson.language };
}

/** What of a slide is words; all else is the original's. */
const SAID: ReadonlySet<string> = new Set("headline notes reader asks ifLate foot body blanks questions".split(" "));

function translatedSlide(
  slide: Slide,
  said: SlideTexts,
  language: string,
  inWords: (question: Question) => Question,
): Slide {
  const { words = {}, body, blanks, ...texts } = said;
  const texted = { missing: new Set<string>(), used: new Set<string>() };
  const original = slide.body;
  const { questions } = slide;
  const kept = Object.fromEntries(Object.entries(slide).filter(([name]) => !SAID.has(name)));
  const translated: Slide = {
    ...(kept as Pick<Slide, "id" | "minutes">),
    ...texts,
    ...(questions && { questions: questions.map(inWords) }),
    ...(slide.blanks && { blanks: blanks ?? slide.blanks.map((blank) => words[blank] ?? blank) }),
    ...(body ? { body } : original && { body: h(Translated, { original, words, texted, from: slide }) as VNode }),
  };
  isIn(language, translated);
  found.set(translated, () => {
    if (!body && original) for (const audience of ["class", "reader"] as const) renderBody(translated, audience);
    const unused = body ? [] : Object.keys(words).filter((text) => !texted.used.has(text));
    const without = (["reader", "asks", "ifLate", "foot"] as const).filter((part) => slide[part] && !said[part]);
    return [
      ...without.map((part) => `its translation lacks “${part}”.`),
      ...[...texted.missing].map((text) => `its translation lacks “${text}”. Put it among its “words”.`),
      ...unused.map((text) => `its translation has “${text}”, which the original does not say (any more).`),
    ];
  });
  return translated;
}

/** What is wrong with a slide as a translation; empty for one that is none. */
export const translationProblems = (slide: Slide): readonly string[] => found.get(slide)?.() ?? [];

function translatedQuestion(
  question: Question,
  said: QuestionTexts | undefined,
  language: string,
  lacks: (what: string) => never,
): Question {
  const { id } = question;
  if (!said) return lacks(`has no question “${id}”. Write its texts under that id into “questions”.`);
  /** Each part of the original with its texts, in order. */
  const both = <Mine, Text>(mine: readonly Mine[], theirs: readonly Text[] | undefined): [Mine, Text][] =>
    mine.map((one, index) => {
      const text = theirs?.[index];
      if (text === undefined || theirs?.length !== mine.length)
        return lacks(
          `has ${theirs?.length ?? 0} parts of the question “${id}” where the original has ${mine.length}. Write one for each.`,
        );
      return [one, text];
    });
  const translated = ((): Question => {
    if (question.kind === "choice") {
      const options = both(question.options, said.options).map(([option, [text, feedback]]) => ({
        ...option,
        text,
        feedback,
      }));
      return { ...question, stem: said.stem, options: options as unknown as typeof question.options };
    }
    if (question.kind === "sorting") {
      const names = new Map(both(question.groups, said.groups));
      const items = both(question.items, said.items).map(([{ group }, [text, feedback]]) => ({
        text,
        group: names.get(group) ?? group,
        feedback,
      }));
      return { ...question, stem: said.stem, groups: [...names.values()] as unknown as typeof question.groups, items };
    }
    if (question.kind === "matching") {
      const pairs = both(question.pairs, said.pairs).map(([, [item, partner, feedback]]) => ({
        item,
        partner,
        feedback,
      }));
      const spare = both(question.spare ?? [], said.spare ?? []).map(([, text]) => text);
      return { ...question, stem: said.stem, pairs, ...(question.spare && { spare }) };
    }
    return lacks(`can’t say a question of the kind of “${id}” yet: translation.ts knows the kinds’ texts.`);
  })();
  isSameAs(question, translated, language);
  return translated;
}
