// What every question has, and what a kind of question brings: one folder a kind, and one line in kinds.ts.
import type { VNode } from "preact";
import type { ObjectEntries } from "valibot";
import type { Words } from "../words/words.ts";
import type { PublicHalf } from "./public-half.ts";

/** The rules that a question may be an exception to, where its author gives the reason. */
export const OVERRULED = ["stem", "negative"] as const;

/** What a question of any kind has. `ClaimId` is the lesson's own, so that a wrong one does not compile. */
export interface Asked<ClaimId extends string = string> {
  /** Unique in the lesson: under this name an answer is kept. */
  readonly id: string;
  /** What is asked: one thing, never in the negative. */
  readonly stem: string;
  /** The claims of the lesson that the question tests; a lesson without claims leaves them out. */
  readonly claims?: readonly ClaimId[];
  /** Rules that this question is an exception to, each with the reason: `{ negative: "The text's own words" }`. */
  readonly overrule?: { readonly [Rule in (typeof OVERRULED)[number]]?: string };
}

/** A part of a question, what is right for it, and what is said of it. */
export interface Answer {
  readonly part: string;
  readonly answer: string;
  /** One to look for among others that are not. */
  readonly isRight?: boolean;
  readonly feedback: string;
}

/**
 * A kind of question. `Data` is what a question of this kind has beside what all have, its `kind` among it.
 * Beside what stands here a kind has a custom element for the browser (`element.ts`) and a style (`style.css`), which
 * are found by their names.
 */
export interface Kind<Data extends { readonly kind: string }> {
  /** What its data has to look like. Checked before the rules, for slides that no compiler has seen. */
  readonly entries: { readonly [Name in Exclude<keyof Data, "kind">]: ObjectEntries[string] };
  /** @returns what is wrong with a question, in words for the person who wrote it */
  problems(question: Asked & Data): readonly string[];
  /** What shares the lines of its stem on a slide: words behind it, such as how many to choose; units of the slide beside it. */
  besideStem?(question: Asked & Data, words: Words): { readonly words?: string | undefined; readonly width?: number };
  /** Minutes that a class takes for a question, the talk about it included. */
  minutes(question: Asked & Data): number;
  /** What a phone gets to answer it with, before the answer is shown: it holds nothing that says what is right. */
  publicHalf(question: Asked & Data, words: Words): PublicHalf;
  /** The question on a screen: a form that works as HTML. */
  Widget(props: { readonly question: Asked & Data }): VNode;
  /** The question on paper: boxes to tick and lines to write on; what has the class `answer` is in the answer key only. */
  Exercise(props: { readonly question: Asked & Data }): VNode;
  /** Its answers, part by part: for the lecturer's eyes, and for a page without a script. */
  answers(question: Asked & Data, words: Words): readonly Answer[];
}
