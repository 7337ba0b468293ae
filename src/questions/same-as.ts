// A question in another language is the same question: an answer that was given to the one counts for the other.
import type { Asked } from "./kind.ts";

const originals = new WeakMap<object, object>();

/** The second is the first in another language, part by part. */
export function isSameAs(original: Asked, translation: Asked) {
  originals.set(translation, original);
}

/** The question that a question is a translation of; itself where it is none. What an answer keeps is the original's. */
export const originalOf = <Data extends object>(question: Data): Data => (originals.get(question) as Data) ?? question;
