// A slide's markup, the same in every document: headline, body, foot.

import { textOfMarkup } from "./measure.ts";
import type { Deck, PlacedSlide } from "./running-order.ts";
import { bodyOf, renderBody } from "./slide.ts";

interface SlideViewProps {
  deck: Deck;
  placed: PlacedSlide;
  /** The address that a link leads to within this document; `/definition` answers to `#/definition`. */
  anchor?: string;
}

/** Headline, body and foot of one slide. */
export function SlideView({ deck, placed, anchor }: SlideViewProps) {
  const { slide, number } = placed;
  const Headline = slide.kind === "cover" ? "h1" : "h2";
  return (
    <div class="slide" id={anchor} data-kind={slide.kind ?? "teaching"}>
      <Headline id={headlineId(slide.id)}>{slide.headline}</Headline>
      {bodyOf(slide)}
      {slide.kind !== "cover" && (
        <footer class="foot">
          <span>{footOf(deck, placed)}</span>
          <span class="number">
            <span class="unseen">Slide </span>
            {number}
          </span>
        </footer>
      )}
    </div>
  );
}

/** The id of a slide's headline, for `aria-labelledby`. The engine's ids have a `_`, which a slide's id can't have. */
export const headlineId = (slideId: string) => `${slideId}_headline`;

/** More than these don't fit into a foot. */
const MANY_WORKS = 4;

/** The part, where in the lesson's text the claims stand, and the sources that the body has not named already. */
export function footOf(deck: Deck, { slide, part }: PlacedSlide): string {
  const claims = (slide.claims ?? []).map((id) => deck.lesson.claims[id]?.locator);
  const locators = [...new Set(claims)].filter(Boolean).join(", ");
  const isTeaching = (slide.kind ?? "teaching") === "teaching";
  const where = slide.foot ?? (isTeaching && locators ? `${deck.lesson.text} ${locators}` : "");
  const body = textOfMarkup(renderBody(slide));
  const works = (slide.sources ?? [])
    .map((id) => deck.lesson.sources[id]?.short ?? id)
    .filter((short) => !body.includes(short));
  const named = works.length > MANY_WORKS ? `${works.length} works, listed at the end` : works.join("; ");
  return [part, where, named].filter(Boolean).join(" · ");
}
