// Mistakes that a compiler would have seen, made where nobody has run one: each is told with file, slide and mend.
import assert from "node:assert/strict";
import { test } from "node:test";
import { lessonOf, Questions, type Slide } from "classroom-deck";
import { h } from "preact";
import { deckOf, LineError, type Part, part, runningOrder } from "../running-order.ts";
import { messageOf, problemsOf } from "./index.ts";

const { lesson } = lessonOf({ id: "tides", title: "Tides", author: "A teacher", language: "en" });
const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(" ");

const moon = {
  id: "moon",
  headline: "The Moon pulls the sea towards it",
  minutes: 2,
  notes: h("p", null, words(80)),
  body: h("p", null, "The near side is pulled more."),
};
const choice = {
  kind: "choice",
  id: "pull",
  stem: "What pulls the sea?",
  options: [
    { text: "The Moon", right: true, feedback: "So it does." },
    { text: "The wind", feedback: "It makes waves." },
  ],
};
const [right, wrong] = choice.options as [object, object];

/** Anything, in the place of a slide: what an author's editor lets through. */
const asSlide = (given: unknown) => given as Slide;
const fileOf = (thing: object) =>
  "headline" in thing || "notes" in thing
    ? "slides/moon.tsx"
    : "author" in thing
      ? "slides/lesson.ts"
      : "slides/index.ts";

async function verdict(slide: unknown, of: unknown = lesson, bank: unknown = {}): Promise<string> {
  const parts = [part("Opening", [Promise.resolve({ default: asSlide(slide) })])];
  return messageOf(problemsOf(await deckOf(runningOrder(of as never, parts, bank as never)), fileOf));
}
const without = (key: string, from: object) =>
  Object.fromEntries(Object.entries(from).filter(([name]) => name !== key));
const asks = (question: unknown) => ({ ...without("body", moon), questions: [question] });

const SLIDES: readonly [what: string, slide: unknown, says: string][] = [
  ["no id", without("id", moon), "slide: its “id” is missing. Write a text, in quotation marks."],
  ["a number as id", { ...moon, id: 5 }, "its “id” is 5. Write a text"],
  [
    "a misspelled headline",
    { ...without("headline", moon), headlin: "x" },
    "“headlin” is no part of a slide. Did you mean “headline”?",
  ],
  ["a title", { ...without("headline", moon), title: "x" }, "“title” is no part of a slide. Did you mean “headline”?"],
  ["minutes with a capital", { ...without("minutes", moon), Minutes: 2 }, "Did you mean “minutes”?"],
  ["something else", { ...moon, background: "x" }, "“background” is no part of a slide. Use: id, headline,"],
  ["a headline as markup", { ...moon, headline: h("b", null, "x") }, "its “headline” is markup. Write a text"],
  ["minutes as text", { ...moon, minutes: "2" }, "its “minutes” is the text “2”. Write the minutes"],
  ["minutes below nothing", { ...moon, minutes: -1 }, "its “minutes” is -1."],
  ["minutes without end", { ...moon, minutes: Number.POSITIVE_INFINITY }, "its “minutes” is Infinity."],
  ["minutes left out", without("minutes", moon), "its “minutes” is missing. Write the minutes"],
  [
    "an unknown kind",
    { ...moon, kind: "foo" },
    "its “kind” is the text “foo”. Write one of: cover, teaching, activity, reference.",
  ],
  ["notes as text", { ...moon, notes: "x" }, "its “notes” is the text “x”. Write markup, as in <p>…</p>."],
  ["notes left out", without("notes", moon), "its “notes” is missing. Write markup"],
  ["a body as a function", { ...moon, body: () => h("p", null) }, "its “body” is a function. Write markup"],
  ["a body as a list", { ...moon, body: [h("p", null)] }, "its “body” is a list of one. Write markup"],
  ["a promise as body", { ...moon, body: Promise.resolve() }, "its “body” is a promise. Write markup"],
  [
    "an object as text",
    { ...moon, body: h("p", null, { metres: 1 } as never) },
    "its body shows an object, { metres }",
  ],
  ["claims as text", { ...moon, claims: "x" }, "its “claims” is the text “x”. Write a list"],
  ["a number among claims", { ...moon, claims: [1] }, "its “claims[0]” is 1. Write a text"],
  ["ifTime: false", { ...moon, ifTime: false }, "its “ifTime” is false. Write true, or leave it out."],
  [
    "an empty reason",
    { ...moon, overrule: { sentence: " " } },
    "its “overrule.sentence” is the text “ ”. Write the reason for",
  ],
  [
    "an unknown rule",
    { ...moon, overrule: { sentense: "x" } },
    "“overrule.sentense” is no part of it. Did you mean “sentence”?",
  ],
  ["questions that are no list", { ...moon, questions: choice }, "its “questions” is an object. Write a list"],
  ["a question as text", asks("What?"), "its “questions[0]” is the text “What?”. Write a question."],
  [
    "an unknown kind of question",
    asks({ ...choice, kind: "foo" }),
    "its “kind” is the text “foo”. Use one of: choice, matching, sorting.",
  ],
  ["a question’s kind with a capital", asks({ ...choice, kind: "Choice" }), "Did you mean “choice”?"],
  ["a question without a kind", asks(without("kind", choice)), "its “kind” is missing."],
  ["a question without an id", asks(without("id", choice)), "question: its “id” is missing."],
  ["a stem as markup", asks({ ...choice, stem: h("p", null) }), "its “stem” is markup."],
  [
    "an option without feedback",
    asks({ ...choice, options: [right, { text: "The wind" }] }),
    "its “options[1].feedback” is missing. Write a text",
  ],
  [
    "correct: true",
    asks({ ...choice, options: [{ ...without("right", right), correct: true }, wrong] }),
    "“options[0].correct” is no part of it. Did you mean “right”?",
  ],
  ["one option", asks({ ...choice, options: [right] }), "its “options” is a list of one. Write at least 2 of them."],
  [
    "options as texts",
    asks({ ...choice, options: ["a", "b"] }),
    "its “options[0]” is the text “a”. Write { text, right, feedback }.",
  ],
  ["<Questions /> without any", { ...moon, body: h(Questions, {}) }, "its body has <Questions />, and it has none."],
];

for (const [what, slide, says] of SLIDES) {
  test(`${what} is refused in words`, async () => {
    const message = await verdict(slide);
    assert.ok(message.includes(`slides/moon.tsx: `) && message.includes(says), message);
    assert.ok(message.split("\n").length <= 3, message); // two options are two lines
  });
}

const LESSONS: readonly [what: string, lesson: unknown, says: string][] = [
  ["an empty id", { ...lesson, id: "" }, "its “id” is empty. Write lower-case words"],
  ["a language that is none", { ...lesson, language: "english please" }, "Write a language’s tag"],
  [
    "a misspelled author",
    { ...without("author", lesson), autor: "x" },
    "“autor” is no part of a lesson. Did you mean “author”?",
  ],
  ["half a main line", { ...lesson, mainLine: [5] }, "its “mainLine[1]” is missing. Write a number."],
  ["claims as texts", { ...lesson, claims: { a: "x" } }, "its “claims.a” is the text “x”. Write {"],
];
for (const [what, given, says] of LESSONS) {
  test(`a lesson with ${what} is refused in words`, async () => {
    const message = await verdict(moon, given);
    assert.ok(message.includes(says), message);
  });
}

test("a question bank that is none, or holds something else, is refused in words", async () => {
  assert.match(await verdict(moon, lesson, []), /the question bank is an empty list\. Write a list of questions under/);
  assert.match(await verdict(moon, lesson, { moon: "x" }), /the questions of “moon” are the text “x”/);
  assert.match(await verdict(moon, lesson, { moon: [null] }), /question 1 of “moon” is null/);
});

const index = async (parts: unknown) => {
  await assert.rejects(deckOf(runningOrder(lesson, parts as readonly Part[])), (error) => error instanceof LineError);
  return deckOf(runningOrder(lesson, parts as readonly Part[])).catch(({ message }: Error) => message);
};
test("lines of the running order that are no slides are refused in words, each once", async () => {
  const there = Promise.resolve({ default: asSlide(moon) });
  assert.match(
    String(await index([part("A", ["./moon.tsx" as never])])),
    /line 1 of the part “A” is no import\. Write: import\("\.\/moon\.tsx"\)$/,
  );
  assert.match(String(await index([part("A", [])])), /the part “A” has no slides/);
  assert.match(String(await index([part("A", there as never)])), /a part of the running order is a title and a list/);
  assert.match(String(await index([part("", [there])])), /a part has no title/);
  assert.match(String(await index(undefined)), /a running order is made of the lesson and its parts/);
  assert.match(
    String(await index([part("A", [Promise.resolve({ default: h("p", null) as never })])])),
    /exports markup, and no slide/,
  );
  const lost = () =>
    Promise.reject(new Error("Failed to load url ./mon.tsx (resolved id: ./mon.tsx). Does the file exist?"));
  const lines = String(await index([part("A", [lost(), { evidence: there }])]));
  assert.equal(
    lines,
    "index.ts: line 1 of the part “A” names ./mon.tsx, and there is no such file. Mend its name, or write it.",
  );
});

const BLOCKED: readonly [what: string, body: unknown, says: string][] = [
  ["a style", h("p", { style: { color: "red" } }, "x"), "style="],
  ["a listener", h("button", { onClick: () => {} }, "x"), "“onClick”"],
  ["a film", h("video", { src: "x.mp4" }), "<video>"],
  ["a frame", h("iframe", { src: "https://example.org" }), "<iframe>"],
  ["a web image", h("img", { src: "https://example.org/x.png", alt: "A picture of it" }), "the policy blocks"],
  ["a picture beside it", h("img", { src: "./x.png", alt: "A picture of it" }), "does not bring along"],
  ["a set of pictures", h("img", { srcset: "x.png 2x", alt: "A picture of it" }), "does not bring along"],
  ["a script as link", h("a", { href: "javascript:alert(1)" }, "x"), "a link to “javascript:alert(1)”"],
  ["a file as link", h("a", { href: "./sheet.pdf" }, "x"), "a link to “./sheet.pdf”"],
  ["a form that is sent", h("button", { formaction: "https://example.org" }, "x"), "“formaction”"],
  ["a shape of another file", h("use", { href: "x.svg#a" }), "a shape from “x.svg#a”"],
  ["a fill of another file", h("rect", { fill: "url(https://example.org/#a)" }), "fill="],
  ["a second headline", h("h2", null, "x"), "<h2>"],
];
for (const [what, body, says] of BLOCKED) {
  test(`${what} is refused by name`, async () => {
    const message = await verdict({ ...moon, body });
    assert.ok(message.includes(`slides/moon.tsx: slide "moon": its body has `) && message.includes(says), message);
  });
}
test("links to the web, to slides and to the deck’s documents, and pictures that the slide holds, are fine", async () => {
  const links = ["https://example.org", "#/moon", "review.html#/moon", "mailto:a@example.org"];
  const body = h(
    "p",
    null,
    ...links.map((href) => h("a", { href }, "x")),
    h("img", { src: "data:,", alt: "A picture of it" }),
  );
  assert.deepEqual(
    problemsOf(
      await deckOf(runningOrder(lesson, [part("A", [Promise.resolve({ default: asSlide({ ...moon, body }) })])])),
      fileOf,
    ),
    [],
  );
});
