// What parts are given, as their rules check it.
import { type ComponentChildren, Fragment, h } from "preact";
import { render } from "preact-render-to-string";
import { custom } from "valibot";
import type { Source } from "../deck/lesson.ts";
import { textOfMarkup } from "../deck/measure.ts";

/** Text or markup. */
export const anything = custom<ComponentChildren>(() => true);

/** A work from the lesson's sources. */
export const work = custom<Source>(
  (given) => typeof given === "object" && given !== null && "short" in given && "title" in given,
  "a work from the lesson’s sources, as in source={lesson.sources.fern}",
);

/** What stands between a part's tags, as text. */
export const textBetween = (children: ComponentChildren): string => textOfMarkup(render(h(Fragment, null, children)));
