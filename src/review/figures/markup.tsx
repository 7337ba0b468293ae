// A slide's drawing. It shows whole on every screen: on a narrow one as the author has arranged it for that, else made
// smaller, with a button that opens it large (index.ts).
import type { HTMLElement } from "node-html-parser";
import { useWords } from "../../words/context.ts";

/** The part of a slide's sheet that is drawn on: the headline stands above it, and below it the foot, but on the cover. */
const DRAWN = { cover: "0 264 1280 456", other: "0 140 1280 504" };

interface FigureProps {
  drawing: HTMLElement;
  /** The same for a narrow screen, where there is one. */
  narrow: HTMLElement | undefined;
  isCover: boolean;
}

export function Figure({ drawing, narrow, isCover }: FigureProps) {
  const { review } = useWords();
  drawing.setAttribute("viewBox", isCover ? DRAWN.cover : DRAWN.other);
  return (
    <figure class="figure">
      <div class="sheet" dangerouslySetInnerHTML={{ __html: `${drawing}${narrow ?? ""}` }} />
      <figcaption>
        {!narrow && (
          <button type="button" data-large aria-haspopup="dialog" hidden>
            {review.larger}
          </button>
        )}
        <details>
          <summary>{review.inWords}</summary>
          <p>{drawing.getAttribute("aria-label")}</p>
        </details>
      </figcaption>
    </figure>
  );
}

/** Shows one figure large. */
export function LargeFigure() {
  const { review } = useWords();
  return (
    <dialog class="large-figure" aria-label={review.large}>
      <form method="dialog">
        <button type="submit">{review.close}</button>
      </form>
      <section class="sheet" aria-label={review.canBeMoved} />
    </dialog>
  );
}
