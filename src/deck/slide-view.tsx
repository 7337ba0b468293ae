// A slide's markup, the same in every document: headline, body, foot.

import { useWords } from "../words/context.ts";
import { Apart } from "./apart.tsx";
import { headlineLines } from "./headline.ts";
import { Locators } from "./locators.tsx";
import { textOfMarkup } from "./measure.ts";
import type { Deck, PlacedSlide } from "./running-order.ts";
import { bodyOf, renderBody } from "./slide.ts";

interface SlideViewProps {
  deck: Deck;
  placed: PlacedSlide;
  /** The address that a link leads to within this document; `/definition` answers to `#/definition`. */
  anchor?: string;
  /** Whether the document has the text's sentences, for locators to lead to. */
  hasSentences?: boolean;
}

/** Headline, body and foot of one slide. */
export function SlideView({ deck, placed, anchor, hasSentences = false }: SlideViewProps) {
  const { numbers, slides } = useWords();
  const { slide, number } = placed;
  const Headline = isTitle(deck, placed) ? "h1" : "h2";
  return (
    <div class="slide" id={anchor} data-kind={slide.kind ?? "teaching"} data-lines={linesOf(slide)}>
      <Headline id={headlineId(slide.id)}>{slide.headline}</Headline>
      {bodyOf(slide)}
      {slide.kind !== "cover" && (
        <footer class="foot">
          <span>
            <Foot deck={deck} placed={placed} hasSentences={hasSentences} />
          </span>
          <span class="number">
            <span class="unseen">{slides.slide} </span>
            {numbers.write(number)}
            <span class="unseen"> {slides.ofAll(deck.slides.length)}</span>
          </span>
        </footer>
      )}
    </div>
  );
}

/** Whether a slide’s headline is the document’s first: the cover’s, or the first slide’s where the lesson has no cover. */
export const isTitle = ({ slides }: Deck, { slide, number }: PlacedSlide): boolean =>
  slide.kind === "cover" || (number === 1 && !slides.some((one) => one.slide.kind === "cover"));

/** The id of a slide's headline, for `aria-labelledby`. The engine's ids have a `_`, which a slide's id can't have. */
export const headlineId = (slideId: string) => `${slideId}_headline`;

/** For what stands below a headline of several lines: slide.css. */
const linesOf = ({ headline, kind }: PlacedSlide["slide"]) => {
  const lines = headlineLines(headline, kind);
  return lines > 1 ? lines : undefined;
};

/** More than these don't fit into a foot. */
const MANY_WORKS = 4;

/** The part, where in the lesson's text the claims stand, and the sources that the body has not named already. */
function Foot({ deck: { lesson }, placed: { slide, part }, hasSentences }: SlideViewProps) {
  const { slides } = useWords();
  const claims = (slide.claims ?? []).flatMap((id) => lesson.claims[id] ?? []).filter(({ locator }) => locator);
  const isTeaching = (slide.kind ?? "teaching") === "teaching";
  const body = textOfMarkup(renderBody(slide));
  const works = (slide.sources ?? [])
    .map((id) => lesson.sources[id]?.short ?? id)
    .filter((short) => !body.includes(short));
  const named = works.length > MANY_WORKS ? slides.manyWorks(works.length) : works.join("; ");
  return (
    <>
      {part}
      {slide.foot !== undefined
        ? slide.foot && ` · ${slide.foot}`
        : isTeaching &&
          claims.length > 0 && (
            <>
              {` · ${lesson.text} `}
              <Locators claims={hasSentences ? claims : claims.map(({ sentence, ...claim }) => claim)} />
            </>
          )}
      {named && " · "}
      {named && <Apart>{named}</Apart>}
    </>
  );
}
