// What a slide is.
import {
  type ComponentChild,
  type ComponentChildren,
  Fragment,
  h,
  isValidElement,
  toChildArray,
  type VNode,
} from "preact";
import { render } from "preact-render-to-string";
import type { Question } from "../questions/index.ts";
import { WordsContext } from "../words/context.ts";
import { wordsFor } from "../words/languages.ts";
import type { Words } from "../words/words.ts";
import { Questions } from "./asked.tsx";
import { Board } from "./board.tsx";
import { roomUnder } from "./headline.ts";
import { type Audience, type Showing, ShowingContext } from "./showing.ts";

/**
 * What a slide is for; it decides which of the deck's rules hold for it.
 * A `teaching` slide makes one point, an `activity` gives the class something to do, a `cover` opens
 * the deck, and a `reference` slide (terms, sources) is for looking things up.
 */
export const SLIDE_KINDS = ["cover", "teaching", "activity", "reference"] as const;
export type SlideKind = (typeof SLIDE_KINDS)[number];

/** The rules that a slide may be an exception to, where its author gives the reason. */
export const OVERRULED = ["sentence", "headline", "words", "steps", "notes", "lecturer", "parts"] as const;
export type Overruled = (typeof OVERRULED)[number];

/** A question that is put to the class aloud, as a teacher's edition has it. */
export interface Ask {
  readonly ask: string;
  /** What a good answer says. */
  readonly expect: string;
  /** The likely mistake, and what to say to it. */
  readonly mistake?: string;
}

/**
 * One slide. `ClaimId` and `SourceId` are the lesson's own, so that a wrong one does not compile.
 *
 * @example
 * export default slide({
 *   id: "leaf", // the file's name
 *   headline: "A leaf turns light into sugar",
 *   minutes: 2,
 *   notes: <p>What the lecturer says …</p>,
 *   body: <Drawing alt="A leaf, with arrows for light, water and air going in …">…</Drawing>,
 * });
 */
export interface Slide<ClaimId extends string = string, SourceId extends string = string> {
  /** The file's name without `.tsx`; also the slide's address, as in `#/leaf`. */
  readonly id: string;
  /** A sentence that asserts something, at most 14 words and two lines. */
  readonly headline: string;
  /** `teaching` where left out. */
  readonly kind?: SlideKind;
  /** Minutes planned in the lecture; 0 for slides that are only looked up. */
  readonly minutes: number;
  /** Taught only when there is time left: not counted in the main line. */
  readonly ifTime?: true;
  /** The claims of the lesson's text that this slide teaches or asks about. */
  readonly claims?: readonly ClaimId[];
  /** Works that the slide rests on; the foot names those that the body does not. */
  readonly sources?: readonly SourceId[];
  /** Replaces the locators in the foot, where they would say too much or too little. */
  readonly foot?: string;
  /** What the lecturer says aloud: at least 40 words, and as many as the slide's minutes leave time for (125 a minute). */
  readonly notes: VNode;
  /** The questions put to the class aloud, with the answer to expect: for the lecturer alone, on a screen and on paper. */
  readonly asks?: readonly Ask[];
  /** What to skip when late: for the lecturer alone. */
  readonly ifLate?: string;
  /** Where the notes speak to a lecturer: what one who reads alone is told instead, in 40–150 words. */
  readonly reader?: VNode;
  /** Questions asked on this slide, where `<Questions />` stands in its body. */
  readonly questions?: readonly Question<ClaimId>[];
  /** Words of the drawing that the worksheet leaves out, to be written in; the headline must not give them away. */
  readonly blanks?: readonly string[];
  /** Everything under the headline: a drawing, a form, or both. Left out, it is the slide's questions. */
  readonly body?: VNode;
  /** The paragraphs of the article that it was made from, by their ids in `article.json`: `draft --check` looks after them. */
  readonly from?: readonly string[];
  /** Rules that this slide is an exception to, each with the reason: `{ sentence: "The title of a poem" }`. */
  readonly overrule?: { readonly [Rule in Overruled]?: string };
}

/**
 * The slide's body, as a class gets it or a reader.
 *
 * @param tells told of what its parts have found, while it is rendered
 */
export const bodyOf = (slide: Slide, audience: Audience = "class", tells?: Showing["tells"]): VNode => {
  const { body, headline, kind, questions = [] } = slide;
  const value = { audience, questions, room: roomUnder(headline, kind), ...(tells && { tells }) };
  const shown = h(ShowingContext.Provider, { value }, placedBody(body) ?? h(Questions, {}));
  return h(WordsContext.Provider, { value: wordsOf(slide) }, shown) as VNode;
};

/** A part of a slide, of `classroom-deck/parts`, or a widget: it finds its own place between headline and foot. */
export type PartComponent<Props> = ((props: Props) => VNode | null) & { readonly isPart: true };

/** Makes a component one that, written straight into a slide's body, stands on a board. */
export const asPart = <Props>(component: (props: Props) => VNode | null): PartComponent<Props> =>
  Object.assign(component, { isPart: true as const });

/** The languages of lessons' slides: what a slide's widgets say by themselves is said in it. */
const languages = new WeakMap<Slide, string>();

/** A lesson has made a slide: it is in the lesson's language. */
export function isIn(language: string, slide: Slide) {
  languages.set(slide, language);
}

/** The words of a slide's own language; English for one that no lesson has made. */
export const wordsOf = (slide: Slide): Words => wordsFor(languages.get(slide) ?? "en");

/** Elements that are text, or hold some: written straight into a body, they stand between headline and foot, inside the margins. */
const TEXT: ReadonlySet<unknown> = new Set("p ul ol dl table pre blockquote h3 h4 figure div section".split(" "));

/** A body with its text at its place between headline and foot. */
export function placedBody(body: VNode | undefined): ComponentChild {
  if (!body) return h(Questions, {});
  const all = partsOf(body);
  if (all.some(isPart) || (all.some(isText) && all.some(areQuestions))) return onBoard(all);
  if (!all.some(isText)) return body;
  return h("div", { class: "running-text" }, body);
}

/** Parts, and text and questions beside them, share a board; what is drawn keeps to the slide. */
function onBoard(all: readonly ComponentChild[]): ComponentChild {
  const stands = (one: ComponentChild) => isPart(one) || isText(one) || areQuestions(one);
  const board = h(Board, null, all.filter(stands));
  return [board, ...all.filter((one) => !stands(one))] as unknown as ComponentChild;
}

const isPart = (one: ComponentChild): boolean =>
  isValidElement(one) && typeof one.type === "function" && "isPart" in one.type;

const areQuestions = (one: ComponentChild): boolean => isValidElement(one) && one.type === Questions;

const partsOf = (body: ComponentChild): ComponentChild[] =>
  isValidElement(body) && body.type === Fragment
    ? toChildArray((body.props as { children?: ComponentChildren }).children).flatMap(partsOf)
    : [body];

/** What has a class has its place by the class. */
const isText = (part: ComponentChild): boolean =>
  isValidElement(part)
    ? TEXT.has(part.type) && /^(fragment\b.*)?$/.test(String((part.props as { class?: unknown }).class ?? ""))
    : typeof part === "string" && part.trim() !== "";

/** What has been rendered already: rules and documents ask for the same several times. */
const renderedBodies: Readonly<Record<Audience, WeakMap<Slide, string>>> = {
  class: new WeakMap(),
  reader: new WeakMap(),
};

/** The markup under a slide's headline. */
export function renderBody(slide: Slide, audience: Audience = "class"): string {
  const kept = renderedBodies[audience];
  const markup = kept.get(slide) ?? render(bodyOf(slide, audience));
  kept.set(slide, markup);
  return markup;
}
