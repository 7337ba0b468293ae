// A slide's drawing. On a narrow screen it keeps a size at which its words can be read, and scrolls within its own box.
import type { HTMLElement } from "node-html-parser";

/** The part of a slide's sheet that is drawn on: the headline stands above it, and below it the foot, but on the cover. */
const DRAWN = { cover: "0 264 1280 456", other: "0 140 1280 504" };

export function Figure({ drawing, isCover }: { drawing: HTMLElement; isCover: boolean }) {
  drawing.setAttribute("viewBox", isCover ? DRAWN.cover : DRAWN.other);
  return (
    <figure>
      <div class="sheet" dangerouslySetInnerHTML={{ __html: drawing.toString() }} />
      <figcaption>
        {/* A screen reader is told by the name of the box that scrolls. */}
        <span class="hint" aria-hidden="true" hidden>
          Scrolls sideways →
        </span>
        <button type="button" data-whole hidden>
          Whole figure
        </button>
        <details>
          <summary>The figure in words</summary>
          <p>{drawing.getAttribute("aria-label")}</p>
        </details>
      </figcaption>
    </figure>
  );
}
