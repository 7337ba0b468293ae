// One slide alone, as the lecture document shows it: for `npm run picture`. Runs in the lesson's own runner.
import { render } from "preact-render-to-string";
import { type Draft, isDraft, withoutTodos } from "../deck/draft.ts";
import { shownDraft, withDraftsShown } from "../deck/draft-view.tsx";
import { type FileOf, messageOf, problemsOf } from "../deck/rules/index.ts";
import { slideShapeProblems } from "../deck/rules/shape.ts";
import { type Deck, deckOf, type RunningOrder } from "../deck/running-order.ts";
import type { Slide } from "../deck/slide.ts";
import { SlideView } from "../deck/slide-view.tsx";
import { WordsContext } from "../words/context.ts";
import { directionOf, wordsFor } from "../words/languages.ts";

/**
 * @param written the lesson's running order; undefined where it is broken
 * @param load runs the slide's module. @returns what it exports
 * @param file the slide's module
 * @returns the attributes of the lecture's `<html>`, the markup of its `<body>`, and which of the deck's rules the slide breaks
 */
export async function renderSlide(
  written: RunningOrder | undefined,
  load: () => Promise<object | undefined>,
  file: string,
  fileOf: FileOf,
) {
  const { order, todos = [] } = written ? withoutTodos(written) : {};
  // First all of the deck: a module that is asked for while the running order imports it would be run twice.
  const whole = order && (await deckOf(order).catch(() => undefined));
  const given = await load();
  if (!given) throw new Error(`${file} exports no slide. Write: export default slide({ … })`);
  const isNotWritten = isDraft(given as Slide);
  const slide = isNotWritten ? shownDraft(given as Draft, "Draft", order?.lesson.language ?? "en") : (given as Slide);
  const shapes = slideShapeProblems(slide, () => file);
  if (shapes.length > 0) throw new Error(messageOf(shapes));
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
  const deck: Deck = whole ? withDraftsShown(whole, todos) : { lesson, parts: [], slides: [], questions: [], bank: {} };
  const index = whole?.slides.findIndex((one) => one.slide === given) ?? -1;
  const placed = deck.slides[index] ?? {
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
  const root = `lang="${lesson.language}"${directionOf(lesson.language) === "rtl" ? ' dir="rtl"' : ""}`;
  if (isNotWritten) return { root, body, problems: [] };
  const problems = problemsOf({ ...deck, slides: [placed] }, fileOf)
    .filter((problem) => problem.file === file)
    .map(({ message }) => message);
  return { root, body, problems };
}
