// What parts are given, as their rules check it.
import { type ComponentChildren, Fragment, h } from "preact";
import { render } from "preact-render-to-string";
import { custom } from "valibot";
import type { Source } from "../deck/lesson.ts";
import { textOfMarkup } from "../deck/measure.ts";

/** Text or markup. */
export const anything = custom<ComponentChildren>(() => true, "text or markup");

/** A work from the lesson's sources. */
export const work = custom<Source>(
  (given) => typeof given === "object" && given !== null && "short" in given && "title" in given,
  "a work from the lesson’s sources, as in source={lesson.sources.fern}",
);

/** What stands between a part's tags, as text. */
export const textBetween = (children: ComponentChildren): string => textOfMarkup(render(h(Fragment, null, children)));

/** What is told of a part that a draft has left to its author. @param todos each with its name, as in `alt (what it shows)` */
export const unwritten = (todos: readonly string[]): string =>
  `is not written yet. Still to write: ${todos.join("; ")}.`;
