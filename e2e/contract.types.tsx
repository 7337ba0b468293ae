// What the compiler refuses, of slides, events and what is kept: each line marked "expect-error" must not compile, or
// `npm test` fails.
import { slide } from "../slides/lesson.ts";
import { Drawing } from "../src/deck/drawing/index.ts";
import type { ChoiceQuestion } from "../src/deck/question.ts";
import type { LectureDeck } from "../src/lecture/deck.ts";
import type { progress } from "../src/progress/progress.ts";

const good = {
  id: "good",
  headline: "A good slide compiles",
  minutes: 1,
  claims: ["definition"],
  notes: <p>Notes</p>,
  body: <Drawing alt="A figure">…</Drawing>,
} as const;

slide(good);

// @ts-expect-error a claim that the article does not make
slide({ ...good, claims: ["definitoin"] });

// @ts-expect-error a source that is not in bibliography.ts
slide({ ...good, sources: ["nobody-2020"] });

const { headline, ...withoutHeadline } = good;
// @ts-expect-error no headline
slide(withoutHeadline);

const { notes, ...withoutNotes } = good;
// @ts-expect-error no notes
slide(withoutNotes);

// @ts-expect-error a text for a reader that is no markup
slide({ ...good, reader: "Text" });

const { minutes, ...withoutMinutes } = good;
// @ts-expect-error no minutes
slide(withoutMinutes);

// @ts-expect-error a drawing without a text alternative
slide({ ...good, body: <Drawing>…</Drawing> });

export const question: ChoiceQuestion<"definition"> = {
  form: "choice",
  id: "q",
  claims: ["definition"],
  stem: "Which?",
  // @ts-expect-error an option without feedback
  options: [{ text: "This" }, { text: "That", feedback: "Because." }],
};

// Known problem 16: Reveal gives a bare Event, and takes any name for one.
export function typedEvents(deck: LectureDeck) {
  deck.on("slidechanged", ({ slide }) => slide.id.toUpperCase());
  deck.on("fragmentshown", ({ steps }) => steps.map(({ id }) => id));
  // @ts-expect-error a slide change has no steps
  deck.on("slidechanged", ({ steps }) => steps);
  // @ts-expect-error there is no such event
  deck.on("slidechange", () => {});
}

export function typedEntries(kept: typeof progress) {
  kept.put("texts", "explain", { text: kept.get("texts", "explain")?.text.trim() ?? "" });
  // @ts-expect-error an answer that does not say whether it was right
  kept.put("answers", "q", { given: "q=1" });
  // @ts-expect-error there is no such kind
  kept.get("answer", "q");
}

export const used = [headline, notes, minutes];
