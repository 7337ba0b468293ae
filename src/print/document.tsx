// The print document's markup: the slides, one a page.

import type { Deck } from "../deck/running-order.ts";
import { headlineId, SlideView } from "../deck/slide-view.tsx";

/** Everything inside the print document's body. */
export function PrintDocument({ deck }: { deck: Deck }) {
  return (
    <main>
      {deck.slides.map((placed) => (
        <section key={placed.slide.id} id={`/${placed.slide.id}`} aria-labelledby={headlineId(placed.slide.id)}>
          <SlideView deck={deck} placed={placed} />
        </section>
      ))}
    </main>
  );
}
