// The review document's markup: the lesson as one page to read, slide after slide, with what the lecturer says.

import type { Deck } from "../deck/running-order.ts";
import { headlineId, SlideView } from "../deck/slide-view.tsx";

/** Everything inside the review document's body. */
export function ReviewDocument({ deck }: { deck: Deck }) {
  return (
    <main>
      {deck.slides.map((placed) => (
        <article key={placed.slide.id} id={`/${placed.slide.id}`} aria-labelledby={headlineId(placed.slide.id)}>
          <SlideView deck={deck} placed={placed} />
          <div class="explanation">{placed.slide.notes}</div>
          <p>
            <a href={`index.html#/${placed.slide.id}`}>This slide in the lecture</a>
          </p>
        </article>
      ))}
    </main>
  );
}
