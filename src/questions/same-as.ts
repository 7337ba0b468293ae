// A question in another language is the same question: an answer that was given to the one counts for the other.
import type { Asked } from "./kind.ts";

const originals = new WeakMap<object, { readonly original: object; readonly language: string }>();

/** The second is the first in another language, part by part. @param language the original's, a BCP 47 tag */
export function isSameAs(original: Asked, translation: Asked, language: string) {
  originals.set(translation, { original, language });
}

/** The question that a question is a translation of; itself where it is none. What an answer keeps is the original's. */
export const originalOf = <Data extends object>(question: Data): Data =>
  (originals.get(question)?.original as Data) ?? question;

/** The language of the question that a question is a translation of; undefined where it is none. */
export const originalLanguageOf = (question: object): string | undefined => originals.get(question)?.language;
