// A translation says every text of the original, and nothing that the original does not say.
import assert from "node:assert/strict";
import { test } from "node:test";
import { lessonOf, part, runningOrder, type SlideTexts, translationOf } from "classroom-deck";
import { Drawing, Label } from "classroom-deck/drawing";
import { ShowOfHands } from "classroom-deck/widgets";
import { partnersOf } from "../questions/matching/data.ts";
import { isSameAs } from "../questions/same-as.ts";
import * as ar from "../words/ar.ts";
import * as en from "../words/en.ts";
import * as tr from "../words/tr.ts";
import { deckOf } from "./running-order.ts";
import { renderBody, type Slide } from "./slide.ts";
import { translationProblems } from "./translation.ts";

const { lesson, slide } = lessonOf({ id: "leaves", title: "Leaves", author: "A. Teacher", language: "en" });
const pairs = [
  { item: "Root", partner: "Water", feedback: "It drinks." },
  { item: "Leaf", partner: "Light", feedback: "It sees." },
] as const;
const leaf = slide({
  id: "leaf",
  headline: "A leaf turns light into sugar",
  minutes: 2,
  notes: <p>Notes.</p>,
  blanks: ["Light"],
  questions: [{ kind: "matching", id: "what-to-what", stem: "What to what?", pairs }],
  body: (
    <>
      <Drawing alt="A leaf in the light">
        <Label x={100} y={200}>
          Light
        </Label>
        <Label x={100} y={300}>
          42
        </Label>
      </Drawing>
      <ShowOfHands id="hands" options={["Green", "Red"]} />
    </>
  ),
});
const original = runningOrder(lesson, [part("All", [Promise.resolve({ default: leaf })])]);
const words = { Light: "الضوء", "A leaf in the light": "ورقة في الضوء", Green: "خضراء", Red: "حمراء" };
const questions = {
  "what-to-what": {
    stem: "ماذا لماذا؟",
    pairs: [
      ["الجذر", "الماء", "يشرب."],
      ["الورقة", "الضوء", "ترى."],
    ],
  },
} as const;

async function translated(texts: Partial<SlideTexts> = {}): Promise<Slide> {
  const order = translationOf(original, {
    language: "ar",
    title: "أوراق",
    parts: ["الكل"],
    slides: { leaf: { headline: "الورقة تحوّل الضوء إلى سكر", notes: <p>ملاحظات.</p>, words, ...texts } },
    questions,
  });
  const { slides } = await deckOf(order);
  return slides[0]?.slide as Slide;
}

test("a slide is the original's in other words: the engine's own are in its language, the drawing is mirrored", async () => {
  const leafInArabic = await translated();
  assert.deepEqual(translationProblems(leafInArabic), []);
  const body = renderBody(leafInArabic);
  assert.match(body, /aria-label="ورقة في الضوء"/);
  assert.match(body, /<g transform="matrix\(-1 0 0 1 1280 0\)">/);
  assert.match(body, /<text x="100" y="200" transform="matrix\(-1 0 0 1 200 0\)"[^>]*>الضوء/);
  assert.match(body, />42</);
  assert.ok(body.includes(ar.widgets.oneHandEach) && body.includes(ar.widgets.handMore("خضراء")), body);
  assert.doesNotMatch(body, /Light|Green|One hand|leaf/);
  assert.equal(leafInArabic.minutes, 2);
  assert.deepEqual(leafInArabic.blanks, ["الضوء"]);
  assert.match(renderBody(leaf), />Light</, "the original stays what it is");
});

test("a number may be said as the language writes it, and need not be", async () => {
  const body = renderBody(await translated({ words: { ...words, "42": "٤٢" } }));
  assert.match(body, />٤٢</);
});

test("a text that is missing is named, and so is one whose original has gone", async () => {
  const { Red: _, ...fewer } = words;
  assert.deepEqual(translationProblems(await translated({ words: { ...fewer, Stem: "ساق" } })), [
    "its translation lacks “Red”. Put it among its “words”.",
    "its translation has “Stem”, which the original does not say (any more).",
  ]);
});

test("a translation that lacks a slide or a question is refused", async () => {
  const whole = { language: "ar", title: "أوراق", parts: ["الكل"], questions };
  await assert.rejects(deckOf(translationOf(original, { ...whole, slides: {} })), /has no slide “leaf”/);
  const slides = { leaf: { headline: "الورقة تحوّل الضوء إلى سكر", notes: <p>ملاحظات.</p>, words } };
  await assert.rejects(
    deckOf(translationOf(original, { ...whole, slides, questions: {} })),
    /has no question “what-to-what”/,
  );
  assert.throws(() => translationOf(original, { ...whole, slides, parts: [] }), /0 titles of parts/);
});

test("an answer means the same partner in either language", async () => {
  const [asked] = (await translated()).questions ?? [];
  assert.ok(asked?.kind === "matching");
  const values = (of: typeof asked, language: typeof en | typeof ar) =>
    of.pairs.map(({ partner }) => partnersOf(of, language).find(({ text }) => text === partner)?.value);
  const [first] = leaf.questions ?? [];
  assert.ok(first?.kind === "matching");
  assert.deepEqual(values(asked, ar), values(first, en));
});

test("what an answer keeps is the original's, whatever order another language gives its words", () => {
  const pairs = [
    { item: "Wall", partner: "Ivy", feedback: "It climbs." },
    { item: "House", partner: "inside", feedback: "It is warm." },
  ];
  const english = { kind: "matching" as const, id: "grow", stem: "What grows where?", pairs };
  const partners = ["Sarmaşık", "içeride"];
  const turkish = { ...english, pairs: pairs.map((pair, at) => ({ ...pair, partner: partners[at] ?? "" })) };
  isSameAs(english, turkish, "en");
  assert.deepEqual(
    ["Ivy", "inside"].toSorted((a, b) => a.localeCompare(b, "tr")),
    ["Ivy", "inside"],
    "Turkish I is ı’s",
  );
  const values = (of: typeof english, language: typeof en | typeof tr) =>
    of.pairs.map(({ partner }) => partnersOf(of, language).find(({ text }) => text === partner)?.value);
  assert.deepEqual(values(turkish, tr), values(english, en));
});
