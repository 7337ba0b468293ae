// What a slide is, and how a lesson binds slides to its own claims and sources.
import { h, type VNode } from "preact";
import { render } from "preact-render-to-string";
import { type Audience, AudienceContext } from "./audience.ts";
import type { Question } from "./question.ts";

/**
 * What a slide is for; it decides which of the deck's rules hold for it.
 * A `teaching` slide makes one point, an `activity` gives the class something to do, a `cover` opens
 * the deck, and a `reference` slide (terms, sources) is for looking things up.
 */
export type SlideKind = "cover" | "teaching" | "activity" | "reference";

/** What the article claims, and where: `locator` is section and paragraph, such as `§2 ¶1`. */
export interface Claim {
  readonly locator: string;
  /** The claim in the lesson's own words, one sentence. */
  readonly says: string;
  readonly status: "thesis" | "asserted" | "definition" | "example" | "conclusion" | "value judgement";
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

/**
 * One slide. `ClaimId` and `SourceId` are the lesson's own, so that a wrong one does not compile.
 *
 * @example
 * export default slide({
 *   id: "definition", // the file's name
 *   headline: "Training together is diplomacy done by armed forces",
 *   minutes: 2,
 *   claims: ["definition"],
 *   notes: <p>What the lecturer says …</p>,
 *   body: <Drawing alt="Two states, joined by a cable …">…</Drawing>,
 * });
 */
export interface Slide<ClaimId extends string = string, SourceId extends string = string> {
  /** The file's name without `.tsx`; also the slide's address, `#/definition`. */
  readonly id: string;
  /** A sentence that asserts something, at most 14 words and two lines. */
  readonly headline: string;
  /** `teaching` where left out. */
  readonly kind?: SlideKind;
  /** Minutes planned in the lecture; 0 for slides that are only looked up. */
  readonly minutes: number;
  /** Taught only when there is time left: not counted in the main line. */
  readonly ifTime?: true;
  /** The article's claims that this slide teaches or asks about. */
  readonly claims: readonly ClaimId[];
  /** Works that the slide rests on; the foot names those that the body does not. */
  readonly sources?: readonly SourceId[];
  /** Replaces the locators in the foot, where they would say too much or too little. */
  readonly foot?: string;
  /** What the lecturer says aloud: 60–150 words, with the question to ask and what the figure shows. */
  readonly notes: VNode;
  /** Where the notes speak to a lecturer: what one who reads alone is told instead, in 40–150 words. */
  readonly reader?: VNode;
  /** Questions asked on this slide; the body shows them. */
  readonly questions?: readonly Question<ClaimId>[];
  /** Words of the drawing that the worksheet leaves out, to be written in; the headline must not give them away. */
  readonly blanks?: readonly string[];
  /** Everything under the headline: a drawing, a form, or both. */
  readonly body: VNode;
}

/** What stays the same on every slide of a lesson. */
export interface Lesson<
  Claims extends Record<string, Claim> = Record<string, Claim>,
  Sources extends Record<string, Source> = Record<string, Source>,
> {
  /** Unlike any other lesson's: a device keeps a student's answers under this name. Changed, it forgets them. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** Who answers for the lesson; stands in the PDFs' properties. */
  readonly author: string;
  /** BCP 47 tag, such as `en`. */
  readonly language: string;
  readonly claims: Claims;
  readonly sources: Sources;
  /** Minutes that the main line (evidence and if-time slides aside) has to fill, from and to. */
  readonly mainLine: readonly [from: number, to: number];
}

/**
 * Binds a lesson's claims and sources to the factories that its modules use.
 *
 * @returns `slide`, which every slide module calls; it returns its argument and is there for its type
 */
export function lessonOf<const Claims extends Record<string, Claim>, const Sources extends Record<string, Source>>(
  lesson: Lesson<Claims, Sources>,
) {
  type ClaimId = keyof Claims & string;
  type SourceId = keyof Sources & string;
  return {
    lesson,
    slide: (slide: Slide<ClaimId, SourceId>): Slide<ClaimId, SourceId> => slide,
  };
}

/** The markup under a slide's headline, as a class gets it or a reader. */
export const renderBody = ({ body }: Slide, audience: Audience = "class"): string =>
  render(h(AudienceContext.Provider, { value: audience }, body));
