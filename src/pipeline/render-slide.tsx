// One slide alone, as the lecture document shows it: for `npm run picture`. Runs in the lesson's own runner.
import { render } from "preact-render-to-string";
import { type FileOf, messageOf, problemsOf } from "../deck/rules/index.ts";
import { slideShapeProblems } from "../deck/rules/shape.ts";
import { type Deck, deckOf, type RunningOrder } from "../deck/running-order.ts";
import type { Slide } from "../deck/slide.ts";
import { SlideView } from "../deck/slide-view.tsx";
import { WordsContext } from "../words/context.ts";
import { wordsFor } from "../words/languages.ts";

/**
 * @param order the lesson's running order; undefined where it is broken
 * @param given what the slide's module exports
 * @param file the slide's module
 * @returns the markup of the lecture's `<body>`, and which of the deck's rules the slide breaks
 */
export async function renderSlide(
  order: RunningOrder | undefined,
  given: object | undefined,
  file: string,
  fileOf: FileOf,
) {
  if (!given) throw new Error(`${file} exports no slide. Write: export default slide({ … })`);
  const slide = given as Slide;
  const shapes = slideShapeProblems(slide, () => file);
  if (shapes.length > 0) throw new Error(messageOf(shapes));
  const whole = order && (await deckOf(order).catch(() => undefined));
  const lesson = order?.lesson ?? {
    id: "draft",
    title: "",
    subtitle: "",
    author: "",
    language: "en",
    text: "text",
    claims: {},
    sources: {},
  };
  const deck: Deck = whole ?? { lesson, parts: [], slides: [], questions: [], bank: {} };
  const placed = deck.slides.find((one) => one.slide === slide) ?? {
    slide,
    part: "Draft",
    number: 0,
    isEvidence: false,
    line: "article" as const,
  };
  const body = render(
    <WordsContext.Provider value={wordsFor(lesson.language)}>
      <main class="reveal">
        <div class="slides">
          <section class="present">
            <SlideView deck={deck} placed={placed} />
          </section>
        </div>
      </main>
    </WordsContext.Provider>,
  );
  const problems = problemsOf({ ...deck, slides: [placed] }, fileOf)
    .filter((problem) => problem.file === file)
    .map(({ message }) => message);
  return { body, problems };
}
