// What stays the same on every slide of a lesson, and how a lesson binds its slides to its own claims and sources.
import type { Question } from "../questions/index.ts";
import { wordsFor } from "../words/languages.ts";
import { type Draft, isTodo, UNKNOWN_LANGUAGE } from "./draft.ts";
import { isIn, type Slide } from "./slide.ts";

/** What the lesson's text claims, where the lesson is about a text. */
export interface Claim {
  /** Where the text says so, in the lesson's own way, such as `§2 ¶1` or `p. 12`. */
  readonly locator?: string;
  /** The claim in the lesson's own words, one sentence. */
  readonly says: string;
  /** What kind of claim it is, in the lesson's own words, such as `definition`. */
  readonly status?: string;
  /** The id of the sentence that makes the claim, on the slide that shows the text (`textSlide`). */
  readonly sentence?: string;
}

/** A work cited, as a reader needs it to find it again: who wrote or published it, its title, its year, and where it is. */
export interface Source {
  /** What a slide shows, such as `Dawn 2015`; unique in the lesson. */
  readonly short: string;
  /** Whoever wrote it, names in full. An author or a publisher is named, or both. */
  readonly author?: string;
  readonly publisher?: string;
  /** The title that it has itself, not a description. */
  readonly title: string;
  /** When it came out: a year or a date, such as `2018` or `10 April 2015`; `undated` where it has none. */
  readonly year: string;
  /** What else finds it: journal, volume, pages. */
  readonly details?: string;
  /** An https address, of the original where there is one. */
  readonly url?: string;
  /** Says that no link is known, where there is no `url`. */
  readonly noLink?: true;
  /** The day on which the link was last looked at, as in `2026-11-25`. */
  readonly looked?: string;
}

/** Where the text that a lesson is about can be read or printed from. */
export interface Article {
  readonly title: string;
  readonly url?: string;
  /** The lecturer's own copy: a file in the lesson's folder. It need not be there; where it is, the built deck has it too. */
  readonly file?: string;
}

/** A lesson as its author writes it. */
export interface LessonPlan<
  Claims extends Record<string, Claim> = Record<string, Claim>,
  Sources extends Record<string, Source> = Record<string, Source>,
> {
  /** Unlike any other lesson's: a device keeps a student's answers under this name. Changed, it forgets them. */
  readonly id: string;
  readonly title: string;
  readonly subtitle?: string;
  /** Who answers for the lesson; stands in the PDFs' properties. */
  readonly author: string;
  /** BCP 47 tag, such as `en`. */
  readonly language: string;
  /** What the lesson calls the text that its claims are from: `text` where left out. Stands before their locators. */
  readonly text?: string;
  /** Where that text itself can be read or printed from. */
  readonly article?: Article;
  /** The id of the slide that shows that text in the lesson's own words, with `<Sentences />`. */
  readonly textSlide?: string;
  /** What that text claims, by an id that slides and questions name. Each is then taught, and asked about. */
  readonly claims?: Claims;
  /** The works cited, by an id that slides name. Each is then used. */
  readonly sources?: Sources;
  /** Minutes that the article line (if-time slides aside) has to fill, from and to; any where left out. */
  readonly mainLine?: readonly [from: number, to: number];
}

/** A lesson as the engine has it: what was left out is there, and empty. */
export interface Lesson<
  Claims extends Record<string, Claim> = Record<string, Claim>,
  Sources extends Record<string, Source> = Record<string, Source>,
> extends LessonPlan<Claims, Sources> {
  readonly subtitle: string;
  readonly text: string;
  readonly claims: Claims;
  readonly sources: Sources;
}

/**
 * Binds a lesson's claims and sources to the factory that its slides use.
 *
 * @returns the lesson, and functions that return what they are given and are there for its type: `slide`, which every
 *   slide module calls, `draft` for one that is not written yet, and `question`, for one that is written outside of its slide
 * @example
 * export const { lesson, slide } = lessonOf({
 *   id: "photosynthesis", title: "Photosynthesis", author: "A. Teacher", language: "en",
 * });
 */
export function lessonOf<
  const Claims extends Record<string, Claim> = Record<never, Claim>,
  const Sources extends Record<string, Source> = Record<never, Source>,
>(plan: LessonPlan<Claims, Sources>) {
  type ClaimId = keyof Claims & string;
  type SourceId = keyof Sources & string;
  const language = isTodo(plan.language) ? UNKNOWN_LANGUAGE : plan.language;
  const written = <Given extends Slide>(slide: Given): Given => {
    isIn(language, slide);
    return slide;
  };
  const lesson: Lesson<Claims, Sources> = {
    subtitle: "",
    text: wordsFor(language).slides.text,
    ...plan,
    claims: plan.claims ?? ({} as Claims),
    sources: plan.sources ?? ({} as Sources),
  };
  return {
    lesson,
    slide: written<Slide<ClaimId, SourceId>>,
    draft: written<Draft<ClaimId, SourceId>>,
    question: (question: Question<ClaimId>): Question<ClaimId> => question,
  };
}
