// Where what a body holds has its place: between headline and foot, lower under a headline of two lines.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Questions } from "classroom-deck";
import { Drawing } from "classroom-deck/drawing";
import { Chart, List } from "classroom-deck/parts";
import { ShortText, ShowOfHands, Timer } from "classroom-deck/widgets";
import { parse } from "node-html-parser";
import type { VNode } from "preact";
import { render } from "preact-render-to-string";
import { lessonOf } from "./lesson.ts";
import type { PlacedSlide } from "./running-order.ts";
import { SLIDE_KINDS, type Slide } from "./slide.ts";
import { SlideView } from "./slide-view.tsx";

const { lesson, question } = lessonOf({ id: "leaves", title: "Leaves", author: "A teacher", language: "en" });
const SHORT = "Leaves are green";
const LONG = "Leaves are green because they take in the red and the blue of the light";
const LONG_TITLE = "Why leaves of trees are green in summer";

/** A slide as all documents have it. */
function shown(given: Partial<Slide>) {
  const slide: Slide = { id: "leaf", headline: SHORT, minutes: 1, notes: <p>Notes.</p>, ...given };
  const placed: PlacedSlide = { slide, part: "Leaves", number: 2, isEvidence: false, line: "article" };
  const deck = { lesson, parts: [], slides: [placed], questions: [], bank: {} };
  const root = parse(render(<SlideView deck={deck} placed={placed} />)).querySelector(".slide");
  assert.ok(root);
  return root;
}

test("a slide of any kind says that its headline takes two lines: one rule moves what stands below it", () => {
  for (const kind of SLIDE_KINDS) {
    assert.equal(shown({ kind, body: <p>Text</p> }).getAttribute("data-lines"), undefined, kind);
    const headline = kind === "cover" ? LONG_TITLE : LONG;
    assert.equal(shown({ kind, headline, body: <p>Text</p> }).getAttribute("data-lines"), "2", kind);
  }
});

test("a slide's number is said with how many there are", () => {
  assert.equal(shown({}).querySelector(".number")?.textContent, "Slide 2 of 1");
});

test("widgets written straight into a body stand on one board, beside text and parts; what is drawn keeps to the slide", () => {
  const timer = <Timer id="a-minute" phases={[{ name: "Alone", minutes: 1 }]} />;
  const text = <ShortText id="expect" label="What do you expect?" />;
  const hands = <ShowOfHands id="guess" options={["more", "less"]} />;
  for (const [body, ...tags] of [
    [timer, "deck-timer"],
    [text, "deck-text"],
    [
      <>
        <p>Think first.</p>
        {hands}
      </>,
      "p",
      "deck-hands",
    ],
    [
      <>
        {text}
        <List items={["One", "Two"]} />
      </>,
      "deck-text",
      "ul",
    ],
  ] as [VNode, ...string[]][]) {
    const board = shown({ body }).querySelector(".board");
    const children = board?.children.map(({ rawTagName }) => rawTagName);
    assert.deepEqual(children, tags);
  }
  const drawn = shown({
    body: (
      <>
        {timer}
        <Drawing alt="A circle, and nothing else">
          <circle r="9" />
        </Drawing>
      </>
    ),
  });
  assert.equal(drawn.querySelector(".board svg"), null);
  assert.ok(drawn.querySelector(".board deck-timer"));
});

test("text in an element of its own has its place, too", () => {
  const slide = shown({
    body: (
      <div>
        <p>Text</p>
      </div>
    ),
  });
  assert.ok(slide.querySelector(".running-text p"));
});

test("a part has less room under a headline of two lines, and on a cover", () => {
  const chart = (
    <Chart
      kind="columns"
      alt="Two columns, one higher"
      unit="grams"
      data={[
        ["Sun", 2],
        ["Shade", 1],
      ]}
      source="Weighed"
    />
  );
  const height = (given: Partial<Slide>) =>
    Number(
      shown({ ...given, body: chart })
        .querySelector("svg")
        ?.getAttribute("viewBox")
        ?.split(" ")[3],
    );
  const heights = [{}, { headline: LONG }, { kind: "cover", headline: LONG_TITLE } as const].map(height);
  assert.deepEqual(heights, [424, 372, 296]);
});

test("a stem of two lines says so; what it says behind the stem counts", () => {
  const ask = (stem: string, right: 1 | 2) =>
    question({
      kind: "choice",
      id: "green",
      stem,
      options: [
        { text: "Red", right: true, feedback: "It is taken in." },
        { text: "Blue", ...(right === 2 && { right: true as const }), feedback: "It is taken in." },
        { text: "Green", feedback: "It is sent back." },
      ],
    });
  const lines = (stem: string, right: 1 | 2) =>
    shown({ questions: [ask(stem, right)], body: <Questions /> })
      .querySelector(".question")
      ?.getAttribute("data-lines");
  const long = "Which colours of the light does a leaf take in on a bright summer day?";
  assert.equal(lines("Which does a leaf take in?", 2), undefined);
  assert.equal(lines(long, 1), undefined);
  assert.equal(lines(long, 2), "2");
  assert.equal(lines(`${long} Think of a prism.`, 1), "2");
});
