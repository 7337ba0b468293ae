// The deck's rules, each broken once: the message names the file, the slide, what is wrong, by how much, and what to do.
import { h } from "preact";
import { isSentence, messageOf, problemsOf } from "../src/deck/rules.ts";
import { below, part, runningOrder } from "../src/deck/running-order.ts";
import { type Lesson, lessonOf, type Slide } from "../src/deck/slide.ts";
import { expect, test } from "./test.ts";

const { lesson } = lessonOf({
  id: "a-lesson",
  title: "A lesson",
  subtitle: "Made for the rules",
  language: "en",
  claims: { one: { locator: "§1 ¶1", says: "One thing.", status: "asserted" } },
  sources: { book: { short: "Book 2001", title: "A book", published: "2001" } },
  mainLine: [2, 4],
});

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(" ");

const good: Slide = {
  id: "good",
  headline: "A good slide breaks no rule",
  minutes: 3,
  claims: ["one"],
  sources: ["book"],
  notes: h("p", null, words(80)),
  body: h("svg", { role: "img", "aria-label": "A figure of nothing much" }, h("text", null, "A label")),
};

/** What the rules say of a deck of slides, as one text. */
async function verdict(slides: readonly Slide[], of: Lesson = lesson) {
  const modules = slides.map((slide) => Promise.resolve({ default: slide }));
  const deck = await runningOrder(of, [part("Only part", modules)]);
  return messageOf(problemsOf(deck, (slide) => `slides/${slide.id}.tsx`));
}

test("a good deck breaks no rule", async () => {
  const deck = await runningOrder(lesson, [part("Only part", [Promise.resolve({ default: good })])]);
  expect(problemsOf(deck, () => "")).toEqual([]);
});

const BROKEN: readonly [what: string, change: Partial<Slide>, says: string][] = [
  [
    "a headline of 16 words",
    { headline: `This headline has ${words(13)}` },
    "its headline has 16 words, 2 more than 14",
  ],
  ["a headline that is a topic", { headline: "The four kinds of cooperation" }, "is a topic, not a sentence"],
  ["no headline", { headline: "" }, "it has no headline"],
  ["50 words on a slide", { body: h("p", null, words(50)) }, "it shows 50 words, 5 more than the 45"],
  [
    "100 words in an activity",
    { kind: "activity", body: h("p", null, words(100)) },
    "it shows 100 words, 10 more than the 90",
  ],
  [
    "six steps",
    { body: h("div", null, ...Array.from({ length: 6 }, () => h("p", { class: "fragment" }, "step"))) },
    "it appears in 6 steps, 1 more than 5",
  ],
  ["short notes", { notes: h("p", null, words(41)) }, "its notes have 41 words, 19 fewer than 60"],
  ["long notes", { notes: h("p", null, words(161)) }, "its notes have 161 words, 11 more than 150"],
  ["no minutes", { minutes: Number.NaN }, "its minutes are missing"],
  ["a figure without alternative", { body: h("svg", { role: "img" }) }, "have no text alternative"],
  ["an unknown claim", { claims: ["one", "two"] }, "there is no claim “two”. Use one of: one"],
  ["an unknown source", { sources: ["book", "film"] }, "there is no source “film”"],
  ["an id that makes no address", { id: "Not an id" }, "lower-case words joined by hyphens"],
];

for (const [what, change, says] of BROKEN) {
  test(`${what} is refused, with the file, the slide and the mend`, async () => {
    const slide = { ...good, ...change };
    const message = await verdict([slide]);
    expect(message).toContain(says);
    expect(message).toContain(`slides/${slide.id}.tsx: slide "${slide.id}"`);
  });
}

test("sources, answers and what only shows later don’t count as words on the slide", async () => {
  const aside = [h("p", { class: "cite" }, words(30)), h("template", null, words(30)), h("button", null, words(30))];
  expect(await verdict([{ ...good, body: h("div", null, ...aside) }])).not.toContain("words");
});

test("two slides with one id are refused", async () => {
  expect(await verdict([good, { ...good }])).toContain('slide "good": slides/good.tsx has the same id');
});

test("a claim that no slide teaches and a source that none uses are refused", async () => {
  const message = await verdict([{ ...good, claims: [], sources: [] }]);
  expect(message).toContain('claim "one" is on no slide');
  expect(message).toContain('source "book" is used by no slide');
});

test("a main line that is too short or too long is refused; evidence and if-time slides don’t count", async () => {
  expect(await verdict([{ ...good, minutes: 1 }])).toContain("the main line takes 1 minutes, 1 fewer than 2");
  expect(await verdict([{ ...good, minutes: 9 }])).toContain("the main line takes 9 minutes, 5 more than 4");
  const spare: Slide = { ...good, id: "spare", minutes: 9, ifTime: true };
  const deck = await runningOrder(lesson, [
    part("Only part", [
      Promise.resolve({ default: good }),
      below(Promise.resolve({ default: { ...good, id: "evidence", minutes: 9 } })),
      Promise.resolve({ default: spare }),
    ]),
  ]);
  expect(problemsOf(deck, () => "")).toEqual([]);
});

test("a part that opens with evidence is refused", async () => {
  const order = runningOrder(lesson, [part("Only part", [below(Promise.resolve({ default: good }))])]);
  await expect(order).rejects.toThrow('the part "Only part" opens with below(…) "good"');
});

test("questions and quoted sentences are headlines, topics are not", () => {
  for (const headline of [
    "Do exercises calm or provoke?",
    "“A state should train its neighbours’ officers.”",
    "The average hides the range",
  ]) {
    expect(isSentence(headline), headline).toBe(true);
  }
  for (const headline of ["Four benefits", "training takes four forms", "Overview of the activities"]) {
    expect(isSentence(headline), headline).toBe(false);
  }
});
