// What parts are given, as their rules check it.
import { type ComponentChildren, Fragment, h } from "preact";
import { render } from "preact-render-to-string";
import { custom, string, union } from "valibot";
import type { Source } from "../deck/lesson.ts";
import { textOfMarkup } from "../deck/measure.ts";

/** Text or markup. */
export const anything = custom<ComponentChildren>(() => true, "text or markup");

const isWork = (given: unknown) => typeof given === "object" && given !== null && "short" in given && "title" in given;

/** A work from the lesson's sources. */
export const work = custom<Source>(isWork, "a work from the lesson’s sources, as in source={sources.fern}");

/** Likewise, of a part whose `credit` takes words. */
export const workBesideCredit = custom<Source>(
  isWork,
  'a work from the lesson’s sources, as in source={sources.fern}; or words as its credit="…"',
);

/** A work from the lesson's sources, or words for what is none, such as a count of the class's own. */
export const workOrWords = union(
  [work, string()],
  "a work from the lesson’s sources, or a text, as in “counted in class”",
);

/** Where something is from that may have words in place of a work. */
export type From = Source | string;

/** The works among those. */
export const worksIn = (source: From | undefined): readonly Source[] =>
  source === undefined || typeof source === "string" ? [] : [source];

/** What stands between a part's tags, as text. */
export const textBetween = (children: ComponentChildren): string => textOfMarkup(render(h(Fragment, null, children)));

/** What is told of a part that a draft has left to its author. @param todos each with its name, as in `alt (what it shows)` */
export const unwritten = (todos: readonly string[]): string =>
  `is not written yet. Still to write: ${todos.join("; ")}.`;
