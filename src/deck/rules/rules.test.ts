// The deck's rules, each broken once: the message names the file, the slide, what is wrong, by how much, and what to do.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type Lesson,
  lessonOf,
  type Question,
  type QuestionBank,
  type QuestionOf,
  Sentences,
  type Slide,
  type Source,
} from "classroom-deck";
import { Cite, Drawing } from "classroom-deck/drawing";
import { List, Quotation } from "classroom-deck/parts";
import { Timer } from "classroom-deck/widgets";
import { type ComponentType, h, type VNode } from "preact";
import { ask, withoutTodos } from "../draft.ts";
import { withDraftsShown } from "../draft-view.tsx";
import { below, deckOf, type Part, part, runningOrder } from "../running-order.ts";
import { renderBody } from "../slide.ts";
import { draftProblems } from "./drafts.ts";
import { type FileOf, messageOf, problemsOf } from "./index.ts";
import { exceptionsIn } from "./overruled.ts";
import { standsAlone } from "./stem.ts";

const { lesson } = lessonOf({
  id: "a-lesson",
  title: "A lesson",
  subtitle: "Made for the rules",
  author: "A teacher",
  language: "en",
  text: "book",
  claims: { one: { locator: "§1 ¶1", says: "One thing.", status: "asserted" } },
  sources: { book: { short: "Book 2001", title: "A book", publisher: "Press", year: "2001", noLink: true } },
  mainLine: [2, 4],
});

/** Where the things of a lesson would be written. */
const fileOf: FileOf = (thing) => {
  if ("headline" in thing) return `slides/${(thing as Slide).id}.tsx`;
  if ("mainLine" in thing || "author" in thing) return "slides/lesson.ts";
  return thing === lesson.claims
    ? "slides/claims.ts"
    : Array.isArray(thing)
      ? "slides/index.ts"
      : "slides/question-bank.ts";
};

/** A component as a slide's body. */
const drawn = <Props extends object>(component: (props: Props) => VNode | null, props: NoInfer<Props>) =>
  h("div", null, h(component as ComponentType<object>, props));

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

const choice: QuestionOf<"choice"> = {
  kind: "choice",
  id: "which-one",
  claims: ["one"],
  stem: "Which one is it?",
  options: [
    { text: "This one", right: true, feedback: "So it is." },
    { text: "That one", feedback: "It is another." },
  ],
};

const sorting: QuestionOf<"sorting"> = {
  kind: "sorting",
  id: "which-group",
  claims: ["one"],
  stem: "Which group is it in?",
  groups: ["Left", "Right"],
  items: [{ text: "A hand", group: "Left", feedback: "It is a left hand." }],
};

const matching: QuestionOf<"matching"> = {
  kind: "matching",
  id: "which-partner",
  claims: ["one"],
  stem: "Which partner does it have?",
  pairs: [
    { item: "Lock", partner: "A key", feedback: "It opens it." },
    { item: "Pot", partner: "A lid", feedback: "It closes it." },
  ],
  spare: ["A bar"],
};

const includes = (message: string, part: string) =>
  assert.ok(message.includes(part), `${message}\n… does not say: ${part}`);
const excludes = (message: string, part: string) => assert.ok(!message.includes(part), `${message}\n… says: ${part}`);

const bank: QuestionBank = { good: [choice, sorting, matching] };

/** What the rules find in a deck. */
const problemsIn = async (parts: readonly Part[], of: Lesson = lesson, questions = bank) =>
  problemsOf(await deckOf(runningOrder(of, parts, questions)), fileOf);

/** What the rules say of a deck of slides, as one text. */
async function verdict(slides: readonly Slide[], of: Lesson = lesson, questions = bank) {
  const modules = slides.map((slide) => Promise.resolve({ default: slide }));
  return messageOf(await problemsIn([part("Only part", modules)], of, questions));
}

test("TeX in a text is refused, since nobody sets it there; money and code are none", async () => {
  const says = (body: VNode) => verdict([{ ...good, body: h("div", null, good.body, body) }]);
  includes(await says(h("p", null, "The dose is $C_0$ at first")), "its body has “$C_0$”, which is shown as it stands");
  excludes(await says(h("p", null, "It costs $5, or $10 with tax_free")), "shown as it stands");
  excludes(await says(h("code", null, "$a_b$")), "shown as it stands");
});

test("of several parts or figures it is said which one is meant", async () => {
  const list = h(List, { items: ["One", "Two"] });
  const short = h(List, { items: ["One"] });
  const said = await verdict([{ ...good, body: h("div", null, list, short, h(Quotation, { source: {} } as never)) }]);
  includes(said, "its list number 2 has one item.");
  includes(said, "its quotation: its “source” is");
  const drawn = h("svg", { class: "drawing", role: "img" }, h("text", null, "The Sun"), h("text", null, "and a leaf"));
  includes(
    await verdict([{ ...good, body: h("div", null, good.body, drawn) }]),
    "its figure of “The Sun and a leaf” has no",
  );
  includes(
    await verdict([{ ...good, body: h("div", null, h("img", { src: "lesson:leaf.png" })) }]),
    "its figure of “lesson:leaf.png” has no",
  );
});

test("what a work still lacks is told with the work, and not once more with the draft that lists the works", async () => {
  const [short, title] = [ask("what a slide shows"), ask("the title that it has itself")];
  const sources = { moon: { ...lesson.sources["book"], short, title } } as unknown as Lesson["sources"];
  const works = h("ul", null, h("li", null, short as never, ": ", title as never));
  const draft = {
    ...good,
    sources: ["moon"],
    notes: ask("what you say"),
    body: works,
    draft: { article: "a.md", lines: "" },
  };
  const order = runningOrder({ ...lesson, sources }, [
    part("Only part", [Promise.resolve({ default: draft as never })]),
  ]);
  const { order: shown, todos } = withoutTodos(order);
  const deck = await deckOf(shown, fileOf);
  assert.deepEqual(
    draftProblems(deck, todos, fileOf).map(({ message }) => message),
    [
      'source "moon": still to write: short (what a slide shows); title (the title that it has itself).',
      'slide "good": it is draft 1 of 1, and drafts are not built. Still to write: notes (what you say).',
    ],
  );
  const [placed] = withDraftsShown(deck, todos).slides;
  assert.match(placed ? renderBody(placed.slide) : "", /<li>\[moon\]: \[title\]<\/li>/);
});

test("a good deck breaks no rule", async () => {
  assert.deepEqual(await problemsIn([part("Only part", [Promise.resolve({ default: good })])]), []);
});

/** As a lesson may write one. */
const OwnTimer = (_: object) => Timer({ id: "one", phases: [{ name: "Alone", minutes: 1 }] });

const BROKEN: readonly [what: string, change: Partial<Slide>, says: string][] = [
  [
    "a blank that is not in the drawing",
    { blanks: ["Another label"] },
    "its blank “Another label” stands in no label of its drawing.",
  ],
  [
    "a blank that the headline gives away",
    {
      blanks: ["rule"],
      body: h("svg", { class: "drawing", role: "img", "aria-label": "A figure of a rule" }, h("text", null, "A rule")),
    },
    "its headline gives the blank “rule” away.",
  ],
  [
    "a blank that the drawing’s alternative says in other words",
    {
      blanks: ["700 nm"],
      body: h(
        "svg",
        { class: "drawing", role: "img", "aria-label": "A red wave of 700 nanometres" },
        h("text", null, "700 nm"),
      ),
    },
    "its drawing’s alternative says the blank “700 nm” in other words, or not at all",
  ],
  [
    "two blanks, one of which the drawing’s alternative says as it is",
    {
      blanks: ["700 nm", "450 nm"],
      body: h(
        "svg",
        { class: "drawing", role: "img", "aria-label": "A red wave of 700 nm, a blue one of 450 nanometres" },
        h("text", null, "700 nm"),
        h("text", null, "450 nm"),
      ),
    },
    "its drawing’s alternative says the blank “450 nm” in other words, or not at all",
  ],
  [
    "a widget that a component of the lesson’s own brings, without a place",
    { body: h(OwnTimer, {}) },
    "its <Timer> “Alone 1 min 1:00 Start +1 min Next phase” would cover the headline. Write it into a board",
  ],
  [
    "text in an element that has no place",
    { body: h("em", null, "A leaf") },
    'its <em> “A leaf” would cover the headline. Write it into a board: <div class="board">…</div>.',
  ],
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
    "a sorting as one of three questions",
    { questions: [choice, { ...choice, id: "another" }, sorting], body: undefined } as unknown as Partial<Slide>,
    "it asks 3 questions, and one of them is a sorting: on paper they stand side by side, and there is room for 2.",
  ],
  [
    "a drawing that writes over the second line of a cover’s title",
    {
      kind: "cover",
      headline: "Why a city is warmer than its fields",
      body: drawn(Drawing, {
        alt: "A figure of nothing much",
        children: h("text", { x: 64, y: 220, class: "label" }, "Twenty minutes"),
      }),
    },
    "its drawing writes “Twenty minutes” at y = 220, where the headline stands in two lines. Write it at y = 260 or lower.",
  ],
  [
    "a headline of three lines",
    {
      headline:
        "Photosynthesis transforms electromagnetic radiation into carbohydrates that microorganisms subsequently decompose underground",
    },
    "its headline takes 3 lines, and there is room for two. Say it shorter.",
  ],
  [
    "six steps",
    { body: h("div", null, ...Array.from({ length: 6 }, () => h("p", { class: "fragment" }, "step"))) },
    "it appears in 6 steps, 1 more than 5",
  ],
  ["short notes", { notes: h("p", null, words(31)) }, "its notes have 31 words, 9 fewer than 40"],
  [
    "notes that take longer than the slide’s minutes",
    { minutes: 2, notes: h("p", null, words(300)) },
    "it takes 2.4 minutes (2.4 to say its notes) and has 2. Plan 2.5, or cut its notes to 281 words.",
  ],
  ["a short text for a reader", { reader: h("p", null, words(21)) }, "its “reader” has 21 words, 19 fewer than 40"],
  ["a long text for a reader", { reader: h("p", null, words(152)) }, "its “reader” has 152 words, 2 more than 150"],
  [
    "notes on what to do with a class, with nothing else for a reader,",
    { notes: h("p", null, `Ask the class: ${words(80)}`) },
    "review.html would speak of “the class” to one who reads alone. Write what a reader is told into its “reader”.",
  ],
  ["no minutes", { minutes: Number.NaN }, "its minutes are missing"],
  ["a figure without alternative", { body: h("svg", { role: "img" }) }, "its figure has no text alternative"],
  [
    "a drawing for narrow screens on a wide sheet",
    {
      body: drawn(Drawing, {
        alt: "A figure of nothing much",
        narrow: h("g", null),
        narrowSize: [400, 300],
        children: null,
      }),
    },
    "its drawing for narrow screens is 400 units wide. Draw it 360 wide",
  ],
  [
    "a source that only those hear of who see the drawing",
    {
      body: drawn(Drawing, {
        alt: "A figure of nothing much",
        children: h(Cite, { x: 64, y: 600, of: lesson.sources["book"] as Source }),
      }),
    },
    "its drawing names “Book 2001”, and its alternative does not. Write the source into its alt, too.",
  ],
  ["an unknown claim", { claims: ["one", "two"] }, "there is no claim “two”. Use one of: one"],
  ["an unknown source", { sources: ["book", "film"] }, "there is no source “film”"],
  ["an id that makes no address", { id: "Not an id" }, "lower-case words joined by hyphens"],
];

for (const [what, change, says] of BROKEN) {
  test(`${what} is refused, with the file, the slide and the mend`, async () => {
    const slide = { ...good, ...change };
    const message = await verdict([slide]);
    includes(message, says);
    includes(message, `slides/${slide.id}.tsx: slide "${slide.id}"`);
  });
}

test("notes may say what to do with a class where a reader is told something else", async () => {
  const toLecturer = { notes: h("p", null, `Ask the class: ${words(80)}`), reader: h("p", null, words(60)) };
  excludes(await verdict([{ ...good, ...toLecturer }]), "the class");
});

test("what the notes ask of the class has an answer to expect", async () => {
  const notes = h("p", null, `${words(60)}. What comes first?`);
  includes(await verdict([{ ...good, notes }]), "its notes ask “What comes first?” and nothing says what to expect");
  const asks = [{ ask: "What comes first?", expect: "The leaf." }];
  excludes(await verdict([{ ...good, notes, asks }]), "what to expect");
  const { body, ...bare } = good;
  const stem = h("p", null, `${words(60)}. First: ${choice.stem.toLowerCase()}`);
  excludes(await verdict([{ ...bare, notes: stem, questions: [choice] }]), "what to expect");
  includes(await verdict([{ ...good, asks: [{ ask: "What?", expect: " " }] }]), "one of its “asks” is empty");
});

test("an activity has an answer to expect: that of its questions, or of what is asked", async () => {
  const activity: Slide = { ...good, kind: "activity" };
  includes(await verdict([activity]), "it gives the class something to do and nothing says what to expect");
  excludes(await verdict([{ ...activity, asks: [{ ask: "Do it.", expect: "They do." }] }]), "what to expect");
  const { body, ...bare } = activity;
  excludes(await verdict([{ ...bare, questions: [matching] }]), "what to expect");
});

test("what is asked and done takes minutes too; a quarter of one is no matter", async () => {
  const asks = [{ ask: "What comes first?", expect: "The leaf." }];
  const { body, ...bare } = { ...good, notes: h("p", null, words(125)), asks };
  const slide: Slide = { ...bare, kind: "activity", questions: [choice] };
  includes(
    await verdict([{ ...slide, minutes: 4 }]),
    "it takes 4.5 minutes (1 to say its notes, 0.5 for what it asks, 3 for what the class does) and has 4. Plan 4.5, or cut its notes to 93 words.",
  );
  includes(await verdict([{ ...slide, minutes: 1 }]), "and has 1. Plan 4.5, or say, ask and do less.");
  excludes(await verdict([{ ...slide, minutes: 4.25 }]), "it takes");
});

test("a slide that is only looked up needs no minutes", async () => {
  excludes(await verdict([{ ...good, kind: "reference", minutes: 0 }]), "it takes");
  includes(await verdict([{ ...good, minutes: 0 }]), "it takes 0.6 minutes");
});

test("a blank may have any sign in it", async () => {
  const blanks = ["co-operation", "Newton’s", "A, B (old) / C"];
  const labels = blanks.map((blank) => h("text", null, blank));
  const slide: Slide = {
    ...good,
    blanks,
    body: h("svg", { class: "drawing", role: "img", "aria-label": blanks.join("; ") }, ...labels),
  };
  assert.deepEqual(await problemsIn([part("Only part", [Promise.resolve({ default: slide })])]), []);
});

test("sources, answers and what only shows later don’t count as words on the slide", async () => {
  const aside = [h("p", { class: "cite" }, words(30)), h("template", null, words(30)), h("button", null, words(30))];
  excludes(await verdict([{ ...good, body: h("div", null, ...aside) }]), "words");
});

test("a work that a part names is one of the slide’s sources", async () => {
  const quotes = (source: Source) => drawn(Quotation, { source, children: "It is." });
  const { book } = lesson.sources;
  assert.deepEqual(
    await problemsIn([part("Only part", [Promise.resolve({ default: { ...good, body: quotes(book) } })])]),
    [],
  );
  const { sources, ...without } = good;
  includes(
    await verdict([{ ...without, body: quotes(book) }]),
    'it names “Book 2001”, and its “sources” do not. Write sources: ["book"]',
  );
  includes(
    await verdict([{ ...good, body: quotes({ ...book, short: "Page 1999" }) }]),
    "which is none of the lesson’s sources",
  );
});

test("a slide or a question may be an exception to a rule of its language, and the check says why", async () => {
  const topic: Slide = { ...good, headline: "The four kinds of cooperation" };
  const reader = { notes: h("p", null, `Ask the class: ${words(80)}`) };
  const negative: Question = { ...choice, stem: "Which one is not here?" };
  const broken = await verdict([{ ...topic, ...reader }], lesson, { good: [negative, sorting, matching] });
  for (const says of ["is a topic", "would speak of “the class”", "its stem says “not”"]) includes(broken, says);
  const slide: Slide = {
    ...topic,
    ...reader,
    overrule: { sentence: "The title of a poem", lecturer: "A class of animals" },
  };
  const asked: Question = { ...negative, overrule: { negative: "The exam’s own words" } };
  const order = runningOrder(lesson, [part("Only part", [Promise.resolve({ default: slide })])], {
    good: [asked, sorting, matching],
  });
  const deck = await deckOf(order);
  assert.deepEqual(problemsOf(deck, fileOf), []);
  assert.deepEqual(
    exceptionsIn(deck, fileOf).map(({ file, message }) => `${file}: ${message}`),
    [
      'slides/good.tsx: slide "good" overrules “sentence”: The title of a poem',
      'slides/good.tsx: slide "good" overrules “lecturer”: A class of animals',
      'slides/question-bank.ts: question "which-one" overrules “negative”: The exam’s own words',
    ],
  );
});

test("an Arabic and a Turkish lesson are judged by their own language’s sentences", async () => {
  const inLanguage = (language: string, headline: string) => verdict([{ ...good, headline }], { ...lesson, language });
  includes(
    await inLanguage("ar", "أنواع الروابط الأربعة"),
    "is a topic, not a sentence. Say what is the case, as in “الورقة",
  );
  excludes(await inLanguage("ar", "السماء زرقاء"), "is a topic");
  includes(
    await inLanguage("tr", "Bitki hücreleri"),
    "is a topic, not a sentence. Say what is the case, as in “Yaprak",
  );
  excludes(await inLanguage("tr", "Hava mavi ışığı saçar"), "is a topic");
  const long = "الضوء الأزرق يتشتّت في الهواء أكثر كثيرًا من الأحمر لأن موجاته أقصر من موجات كل لون آخر نراه";
  includes(await inLanguage("ar", long), "its headline has 18 words, 4 more than 14");
  const stem = "أيّ مما يلي ليس من ألوان الضوء؟";
  includes(
    await verdict([good], { ...lesson, language: "ar" }, { good: [{ ...choice, stem }] }),
    "its stem says “ليس”",
  );
});

test("a slide may be an exception to a part’s limit, with a reason, and to nothing else of it", async () => {
  const body = drawn(List, { items: ["1", "2", "3", "4", "5"] });
  includes(await verdict([{ ...good, body }]), "its list has 5 items, 1 more than 4");
  const overrule = { parts: "There are five senses" };
  assert.deepEqual(
    await problemsIn([part("Only part", [Promise.resolve({ default: { ...good, body, overrule } })])]),
    [],
  );
  includes(await verdict([{ ...good, body: drawn(List, { items: [] }), overrule }]), "its list has no items");
});

test("two slides with one id are refused", async () => {
  includes(await verdict([good, { ...good }]), 'slide "good": slides/good.tsx has the same id');
});

test("a claim that no slide teaches and a source that none uses are refused", async () => {
  const message = await verdict([{ ...good, claims: [], sources: [] }]);
  includes(message, 'claim "one" is on no slide');
  includes(message, 'source "book" is used by no slide');
});

test("a main line that is too short or too long is refused; evidence and if-time slides don’t count", async () => {
  includes(
    await verdict([{ ...good, minutes: 1 }]),
    "the slides that every lecture shows take 1 minutes together, 1 fewer than 2",
  );
  includes(
    await verdict([{ ...good, minutes: 9 }]),
    "the slides that every lecture shows take 9 minutes together, 5 more than 4",
  );
  const spare: Slide = { ...good, id: "spare", minutes: 9, ifTime: true };
  const modules = [
    Promise.resolve({ default: good }),
    below(Promise.resolve({ default: { ...good, id: "evidence", minutes: 9 } })),
    Promise.resolve({ default: spare }),
  ];
  assert.deepEqual(await problemsIn([part("Only part", modules)]), []);
});

test("parts of the critical line don’t count in the main line", async () => {
  const modules = [Promise.resolve({ default: good })];
  const critical = [Promise.resolve({ default: { ...good, id: "doubt", minutes: 9 } })];
  assert.deepEqual(
    await problemsIn([part("What it says", modules), part("Is it so", critical, { line: "critical" })]),
    [],
  );
});

const BROKEN_SOURCES: readonly [what: string, change: Partial<Source>, says: string][] = [
  ["no title", { title: " " }, "it has no title"],
  ["neither author nor publisher", { publisher: "" }, "it has neither author nor publisher"],
  ["no year", { year: "" }, "it has no year"],
  ["a link, and none", { url: "https://example.org/book" }, "it has a link and says that none is known"],
  ["a link that is none", { url: "example" }, "its link “example” is no address of the web"],
  [
    "a day that is none",
    { looked: "25 November" },
    "it was looked at on “25 November”. Write the day as in 2026-11-25",
  ],
];

for (const [what, change, says] of BROKEN_SOURCES) {
  test(`a source with ${what} is refused, with the mend`, async () => {
    const changed: Lesson = { ...lesson, sources: { book: { ...lesson.sources.book, ...change } } };
    includes(await verdict([good], changed), `source "book": ${says}`);
  });
}

test("a source without a link has to say that none is known", async () => {
  const { noLink, ...book } = lesson.sources.book;
  const message = await verdict([good], { ...lesson, sources: { book } });
  includes(message, 'source "book": it has no link. Write its “url”, or noLink: true where none is known.');
});

const text: Slide = {
  ...good,
  id: "the-text",
  body: drawn(Sentences, { of: [{ heading: "A section", sentences: [{ id: "first", says: "It says one thing." }] }] }),
};
const onText: Lesson = {
  ...lesson,
  mainLine: [0, 9],
  textSlide: "the-text",
  claims: { one: { ...lesson.claims.one, sentence: "first" } },
};

test("a claim may name its sentence", async () => {
  assert.deepEqual(
    await problemsIn([part("Only part", [Promise.resolve({ default: text })])], onText, {
      "the-text": bank["good"] ?? [],
    }),
    [],
  );
});

test("a <Cite> of a work that is not there is told with the slide’s file", async () => {
  const of = undefined as unknown as Source;
  const body = drawn(Drawing, { alt: "A figure of nothing much", children: h(Cite, { x: 64, y: 600, of }) });
  await assert.rejects(verdict([{ ...good, body }]), { message: /a <Cite> names no work/, slide: "slides/good.tsx" });
});

test("a locator of a text that the lesson does not name is refused", async () => {
  const message = await verdict([good], { ...lesson, text: "text" });
  includes(message, 'claim "one": its locator is “§1 ¶1”, and the lesson does not say of what.');
});

test("a claim whose sentence the text does not have is refused", async () => {
  const second = { ...onText, claims: { one: { says: "One thing.", sentence: "second" } } };
  includes(await verdict([text], second), 'claim "one": there is no sentence “second”. Use one of: first.');
  includes(
    await verdict([good], { ...second, textSlide: "gone" }),
    'claim "one": there is no sentence “second”. Name the slide',
  );
});

test("a text’s slide that is not there, or shows no text, is refused", async () => {
  includes(await verdict([good], { ...onText, textSlide: "gone" }), "there is no slide “gone” to be its “textSlide”");
  includes(
    await verdict([good], { ...onText, textSlide: "good" }),
    'slide "good": it is the lesson\'s “textSlide” and shows no text',
  );
});

test("two sentences with one id are refused", async () => {
  const sentence = { id: "first", says: "It says one thing." };
  const twice = {
    ...text,
    body: drawn(Sentences, { of: [{ heading: "A section", sentences: [sentence, { ...sentence }] }] }),
  };
  includes(await verdict([twice], onText), "two of its sentences have the id “first”");
});

test("a file of the text that lies elsewhere is refused", async () => {
  const elsewhere = { ...lesson, article: { title: "A text", file: "../text.pdf" } };
  includes(await verdict([good], elsewhere), "its article’s file is “../text.pdf”");
});

test("a part that opens with evidence is refused", async () => {
  const order = runningOrder(lesson, [part("Only part", [below(Promise.resolve({ default: good }))])]);
  await assert.rejects(deckOf(order), /index\.ts: the part “Only part” opens with below\(…\) “good”/);
});

const [right, other] = choice.options;
const [pair, otherPair] = matching.pairs as [QuestionOf<"matching">["pairs"][0], QuestionOf<"matching">["pairs"][0]];

const BROKEN_QUESTIONS: readonly [what: string, question: Question, says: string][] = [
  [
    "a question without a right option",
    { ...choice, options: [other, right].map(({ text, feedback }) => ({ text, feedback })) as never },
    "it has no right option",
  ],
  [
    "a question whose options are all right",
    { ...choice, options: [right, { ...right, text: "Same one" }] },
    "all its options are right",
  ],
  [
    "an option without feedback",
    { ...choice, options: [right, { ...other, feedback: " " }] },
    "“That one” has no feedback",
  ],
  [
    "an item without feedback",
    { ...sorting, items: [{ text: "A hand", group: "Left", feedback: "" }] },
    "“A hand” has no feedback",
  ],
  ["a pair without feedback", { ...matching, pairs: [pair, { ...otherPair, feedback: "" }] }, "“Pot” has no feedback"],
  ["an option that is there twice", { ...choice, options: [right, other, other] }, "“That one” is there twice"],
  [
    "an option three times as long as another",
    { ...choice, options: [right, { ...other, text: "That one over there, by far" }] },
    "its option “That one over there, by far” has 27 characters, more than 2 times the 8 of “This one”",
  ],
  [
    "a partner that gives itself away by its length",
    { ...matching, pairs: [pair, { ...otherPair, partner: "A heavy lid with a knob" }] },
    "its partner “A heavy lid with a knob” has 23 characters",
  ],
  ["a matching without a spare partner", { ...matching, spare: [] }, "it has as many partners as items"],
  ["a spare partner that is an item’s", { ...matching, spare: ["A key"] }, "“A key” is there twice"],
  [
    "an item of no group",
    { ...sorting, items: [{ text: "A hand", group: "Middle", feedback: "No." }] },
    "“A hand” belongs to “Middle”, which is no group. Use one of: Left, Right",
  ],
  ["a negative stem", { ...choice, stem: "Which one is not here?" }, "its stem says “not”"],
  ["a stem with a negative verb", { ...choice, stem: "Which one isn’t here?" }, "its stem says “isn’t”"],
  ["a question about nothing that the text claims", { ...choice, claims: ["one", "two"] }, "there is no claim “two”"],
  ["a question that tests nothing", { ...choice, claims: [] }, "it tests no claim"],
  ["a stem that is half a headline", { ...choice, stem: "Seven cases" }, "its stem “Seven cases” does not stand alone"],
  ["a question without a stem", { ...choice, stem: "" }, "it asks nothing"],
];

for (const [what, question, says] of BROKEN_QUESTIONS) {
  test(`${what} is refused, in the bank and on a slide, with the file, the question and the mend`, async () => {
    const inBank = await verdict([good], lesson, { good: [question] });
    includes(inBank, `slides/question-bank.ts: question "${question.id}": ${says}`);
    const onSlide = await verdict([{ ...good, questions: [question] }], lesson, {});
    includes(onSlide, `slides/good.tsx: question "${question.id}": ${says}`);
  });
}

test("two questions with one id are refused", async () => {
  includes(
    await verdict([{ ...good, questions: [choice] }]),
    'slides/question-bank.ts: question "which-one": the slide "good" has a question of the same id',
  );
});

/** Choices of several with four options each; `right` are the places of the right ones. */
const several = (count: number, right: (index: number) => readonly number[]): QuestionBank => ({
  good: Array.from({ length: count }, (_, index): Question => {
    const [first, second, ...others] = ["A leaf", "A root", "A stem", "A seed"].map((text, place) => ({
      text,
      feedback: "That is why.",
      ...(right(index).includes(place) && { right: true as const }),
    }));
    if (!first || !second) throw new Error("A choice has two options.");
    return { ...choice, id: `which-${index}`, stem: "Which parts does it have?", options: [first, second, ...others] };
  }),
});

test("a place that is right in more than half of eight choices of several is refused", async () => {
  includes(
    await verdict(
      [good],
      lesson,
      several(8, (index) => [0, 1 + (index % 3)]),
    ),
    "in 8 of 8 questions with several right options, option 1 is one of them (which-0, which-1, which-2, which-3, which-4, which-5, which-6, which-7): a reader learns that.",
  );
});

test("right options that are spread over their places are no clue; nor is a place in seven questions", async () => {
  const spread = (index: number) => [index % 4, (index + 1) % 4];
  for (const count of [8, 9]) excludes(await verdict([good], lesson, several(count, spread)), "a reader learns that");
  excludes(
    await verdict(
      [good],
      lesson,
      several(7, () => [0, 1]),
    ),
    "a reader learns that",
  );
});

test("a claim without a question is refused", async () => {
  includes(await verdict([good], lesson, {}), 'slides/question-bank.ts: claim "one" has no question');
});

test("questions under a slide that is not in the running order are refused", async () => {
  includes(await verdict([good], lesson, { ...bank, gone: [] }), 'there is no slide "gone"');
});

test("questions and sentences stand alone as stems, topics do not", () => {
  for (const stem of ["Which word claims most?", "Sort the sentences by their rung", "Choose a number for each"])
    assert.equal(standsAlone(stem, "en"), true, stem);
  for (const stem of [
    "Seven cases",
    "Eight of its claims",
    "As specialists say it",
    "What first?",
    "Six cases of one and the same",
  ])
    assert.equal(standsAlone(stem, "en"), false, stem);
  assert.equal(standsAlone("Sieben Fälle und ihre vier Stufen", "de"), true);
  assert.equal(standsAlone("أي سبب يقابل كل مشهد؟", "ar"), true);
  assert.equal(standsAlone("أنواع الروابط الأربعة في الطبيعة", "ar"), false);
  assert.equal(standsAlone("Hangisi en uzun dalga?", "tr"), true);
  assert.equal(standsAlone("Bitki hücrelerinin dört ana görevi ve bölümleri", "tr"), false);
});
