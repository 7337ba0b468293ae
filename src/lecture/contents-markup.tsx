// The contents by parts, the way to jump, and the buttons that open them.
import type { Deck, PlacedSlide } from "../deck/running-order.ts";
import { Dialog } from "./dialog-markup.tsx";

export function Contents({ deck }: { deck: Deck }) {
  return (
    <Dialog
      id="contents"
      title="Contents"
      links={
        <>
          <a href="review.html" data-same-slide>
            This slide, to read
          </a>
          <a href="print.html" data-same-slide>
            To print
          </a>
        </>
      }
    >
      <nav aria-labelledby="contents-title">
        {deck.parts.map(({ title, stacks }) => (
          <section key={title}>
            <h3>{title}</h3>
            <ul>
              {stacks.flat().map((placed) => (
                <Entry key={placed.slide.id} placed={placed} />
              ))}
            </ul>
          </section>
        ))}
      </nav>
    </Dialog>
  );
}

function Entry({ placed: { slide, number, isEvidence } }: { placed: PlacedSlide }) {
  return (
    <li class={isEvidence ? "evidence" : undefined}>
      <a href={`#/${slide.id}`} data-slide={slide.id}>
        <span class="number">{number}</span>{" "}
        <span>
          {slide.headline}
          {isEvidence && <span class="kind"> (evidence)</span>}
        </span>
      </a>
    </li>
  );
}

/** A field that takes a slide's number or words of its headline. */
export function Jump({ deck }: { deck: Deck }) {
  return (
    <dialog id="jump" aria-labelledby="jump-title">
      <form method="dialog" autocomplete="off">
        <h2 id="jump-title">Go to a slide</h2>
        <label for="jump-to">Number, or words of the headline</label>
        <input id="jump-to" type="text" list="jump-slides" aria-describedby="jump-problem" />
        <datalist id="jump-slides">
          {deck.slides.map(({ slide, number }) => (
            <option key={slide.id} value={String(number)} label={slide.headline} />
          ))}
        </datalist>
        <p id="jump-problem" role="status" />
        <button type="submit">Go</button>
        <button type="button" class="close">
          Close
        </button>
      </form>
    </dialog>
  );
}

/** The buttons in the slide's left margin. */
export function Toolbar() {
  return (
    <nav class="toolbar" aria-label="Deck">
      <button type="button" data-action="contents" aria-haspopup="dialog" aria-label="Contents" title="Contents (M)">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M4 6h16M4 12h16M4 18h16" />
        </svg>
      </button>
      <button type="button" data-action="help" aria-haspopup="dialog" aria-label="Keys" title="Keys (?)">
        ?
      </button>
    </nav>
  );
}
