// The lesson's public half, made at build time: what can be answered by phone, and each slide in words. It is checked
// against the wire's strict schemas, which have no place for a key. Runs in the lesson's own runner.

import { type HTMLElement, parse as parseMarkup } from "node-html-parser";
import { h, type VNode } from "preact";
import { render } from "preact-render-to-string";
import { parse } from "valibot";
import { Questions } from "../deck/asked.tsx";
import { alternativesIn, inOneLine, textOf } from "../deck/measure.ts";
import type { Deck, PlacedSlide } from "../deck/running-order.ts";
import { ShowingContext, type WidgetQuestion } from "../deck/showing.ts";
import { kindOf } from "../questions/index.ts";
import { WordsContext } from "../words/context.ts";
import { wordsFor } from "../words/languages.ts";
import type { Words } from "../words/words.ts";
import { type Activity, LiveLesson, type SlideText } from "./wire.ts";

/** @throws ValiError where an activity carries more than it may */
export function liveLessonOf({ lesson, slides }: Deck): LiveLesson {
  const told = slides.map((placed) => toldOf(placed, wordsFor(lesson.language)));
  return parse(LiveLesson, {
    title: lesson.title,
    language: lesson.language,
    slides: Object.fromEntries(told.map(({ id, text }) => [id, text])),
    activities: told.flatMap(({ activities }) => activities),
  });
}

function toldOf({ slide }: PlacedSlide, words: Words): { id: string; text: SlideText; activities: Activity[] } {
  const { id, headline, questions = [], body, kind } = slide;
  const widgets: WidgetQuestion[] = [];
  const asks = (asked: WidgetQuestion) => widgets.push(asked);
  const shown = parseMarkup(
    render(
      h(
        WordsContext.Provider,
        { value: words },
        h(ShowingContext.Provider, { value: { audience: "class", questions, asks } }, body ?? h(Questions, {})),
      ) as VNode,
    ),
  );
  const activities: Activity[] = [
    ...questions.map((question) => {
      const half = kindOf(question).publicHalf(question, words);
      return {
        id: question.id,
        slide: id,
        stem: question.stem,
        rounds: half.shape === "options" ? 2 : 1,
        half,
      } as const;
    }),
    ...widgets.map(({ id: widget, stem, half, before }) => ({
      id: widget,
      slide: id,
      stem: stem ?? headline,
      rounds: 1 as const,
      half,
      ...(before === undefined ? {} : { before }),
    })),
  ];
  // What is told on a slide that asks something may give the answer away.
  const isAsking = activities.length > 0 || kind === "activity";
  return {
    id,
    text: {
      headline,
      figures: isAsking ? [] : alternativesIn(shown).map(inOneLine).filter(Boolean),
      told: isAsking ? [] : paragraphsIn(parseMarkup(render(h("div", null, slide.reader ?? slide.notes)))),
    },
    activities,
  };
}

const paragraphsIn = (root: HTMLElement): string[] =>
  root
    .querySelectorAll("p, li, dt, dd, blockquote")
    .filter((one) => !one.querySelector("p"))
    .map((one) => inOneLine(textOf(one)))
    .filter(Boolean);
