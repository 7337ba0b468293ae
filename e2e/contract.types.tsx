// What the compiler refuses, of slides, events and what is kept: each line marked "expect-error" must not compile, or
// `npm test` fails.
import { ask, lessonOf, type QuestionOf } from "classroom-deck";
import { Drawing } from "classroom-deck/drawing";
import type { LectureDeck } from "../src/lecture/deck.ts";
import type { Store } from "../src/store/store.ts";

const { slide, draft, question } = lessonOf({
  id: "leaves",
  title: "Leaves",
  author: "A teacher",
  language: "en",
  claims: { sugar: { locator: "p. 1", says: "Leaves make sugar.", status: "finding" } },
  sources: { book: { short: "Book 2001", title: "A book", publisher: "Press", year: "2001", noLink: true } },
});

// A lesson about no text has no claims, no sources, and slides that name none.
const { slide: plainSlide } = lessonOf({ id: "plain", title: "Plain", author: "A teacher", language: "en" });
plainSlide({ id: "one", headline: "One slide is a lesson", minutes: 1, notes: <p>Notes</p>, body: <p>Body</p> });

const good = {
  id: "good",
  headline: "A good slide compiles",
  minutes: 1,
  claims: ["sugar"],
  notes: <p>Notes</p>,
  body: <Drawing alt="A figure">…</Drawing>,
} as const;

slide(good);

// @ts-expect-error a claim that the lesson does not have
slide({ ...good, claims: ["suger"] });

// @ts-expect-error a source that is not in the lesson
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

// @ts-expect-error an arrangement for narrow screens without its sheet's size
slide({ ...good, body: <Drawing alt="A figure" narrow={<g />} /> });

// @ts-expect-error a question to the class without the answer to expect
slide({ ...good, asks: [{ ask: "Which?" }] });

// @ts-expect-error a key that no slide has
slide({ ...good, headlines: "Two" });

const fromArticle = { article: "article.md", lines: "lines 3–5" };
draft({ ...good, draft: fromArticle });
// @ts-expect-error a headline that is still to be written
draft({ ...good, headline: ask("a sentence of your own"), draft: fromArticle });
// @ts-expect-error minutes that are still to be written
slide({ ...good, minutes: ask("the minutes that it takes") });
// @ts-expect-error a body that is still to be written
slide({ ...good, body: ask("a drawing") });
// @ts-expect-error what only a draft has
slide({ ...good, draft: fromArticle });

export const choice: QuestionOf<"choice", "sugar"> = {
  kind: "choice",
  id: "q",
  claims: ["sugar"],
  stem: "Which?",
  // @ts-expect-error an option without feedback
  options: [{ text: "This" }, { text: "That", feedback: "Because." }],
};

question({
  // @ts-expect-error a kind of question that there is not
  kind: "riddle",
  id: "q",
  stem: "Which?",
});

// Known problem 16: Reveal gives a bare Event, and takes any name for one.
export function typedEvents(deck: LectureDeck) {
  deck.on("slidechanged", ({ slide }) => slide.id.toUpperCase());
  deck.on("fragmentshown", ({ steps }) => steps.map(({ id }) => id));
  // @ts-expect-error a slide change has no steps
  deck.on("slidechanged", ({ steps }) => steps);
  // @ts-expect-error there is no such event
  deck.on("slidechange", () => {});
}

export function typedEntries(kept: Store) {
  kept.put("texts", "explain", { text: kept.get("texts", "explain")?.text.trim() ?? "" });
  // @ts-expect-error an answer that does not say whether it was right
  kept.put("answers", "q", { given: "q=1" });
  // @ts-expect-error there is no such kind
  kept.get("answer", "q");
}

export const used = [headline, notes, minutes];
