// The name that was meant by one that is not known: a slip of the fingers, or another tool's word for the same.
import { slipsBetween } from "../../dom/slips.ts";

const OTHER_WORDS: Readonly<Record<string, string>> = {
  title: "headline",
  heading: "headline",
  content: "body",
  children: "body",
  duration: "minutes",
  time: "minutes",
  ask: "questions",
  explanation: "feedback",
  correct: "right",
  question: "stem",
  answers: "options",
  type: "kind",
  lang: "language",
};

/** @returns the allowed name that is at most two slips (letters more, fewer, or other) away; undefined for none */
export function nameMeant(name: string, allowed: readonly string[]): string | undefined {
  const other = OTHER_WORDS[name];
  if (other && allowed.includes(other)) return other;
  const [best] = allowed
    .map((one) => ({ one, slips: slipsBetween(name.toLowerCase(), one.toLowerCase()) }))
    .filter(({ one, slips }) => slips <= Math.min(2, Math.floor(one.length / 2)))
    .sort((a, b) => a.slips - b.slips);
  return best?.one;
}
