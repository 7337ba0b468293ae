// What stays the same on every slide of a lesson, and how a lesson binds its slides to its own claims and sources.
import type { Question } from "../questions/index.ts";
import type { Slide } from "./slide.ts";

/** What the lesson's text claims, where the lesson is about a text. */
export interface Claim {
  /** Where the text says so, in the lesson's own way, such as `§2 ¶1` or `p. 12`. */
  readonly locator?: string;
  /** The claim in the lesson's own words, one sentence. */
  readonly says: string;
  /** What kind of claim it is, in the lesson's own words, such as `definition`. */
  readonly status?: string;
}

/** A work cited. `short` is what a slide shows, such as `Dawn 2015`; it is unique in the lesson. */
export interface Source {
  readonly short: string;
  readonly author?: string;
  readonly title: string;
  /** Publisher or journal, and date. */
  readonly published: string;
  /** An https address; left out only where none is known. */
  readonly url?: string;
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
  /** What that text claims, by an id that slides and questions name. Each is then taught, and asked about. */
  readonly claims?: Claims;
  /** The works cited, by an id that slides name. Each is then used. */
  readonly sources?: Sources;
  /** Minutes that the main line (evidence and if-time slides aside) has to fill, from and to; any where left out. */
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
 * @returns the lesson, and two functions that return what they are given and are there for its type: `slide`, which every
 *   slide module calls, and `question`, for one that is written outside of its slide
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
  const lesson: Lesson<Claims, Sources> = {
    subtitle: "",
    text: "text",
    ...plan,
    claims: plan.claims ?? ({} as Claims),
    sources: plan.sources ?? ({} as Sources),
  };
  return {
    lesson,
    slide: (slide: Slide<ClaimId, SourceId>): Slide<ClaimId, SourceId> => slide,
    question: (question: Question<ClaimId>): Question<ClaimId> => question,
  };
}
