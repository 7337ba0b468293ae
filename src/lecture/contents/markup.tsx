// The contents by parts.

import { OtherLanguages } from "../../deck/other-languages.tsx";
import type { Deck, PlacedSlide } from "../../deck/running-order.ts";
import { useWords } from "../../words/context.ts";
import { Dialog } from "../dialog/markup.tsx";

export function Contents({ deck }: { deck: Deck }) {
  const { text, textSlide } = deck.lesson;
  const { lecture, slides } = useWords();
  return (
    <Dialog
      name="contents"
      title={lecture.contents}
      links={
        <>
          <a href="review.html" data-same-slide>
            {lecture.slideToRead}
          </a>
          <a href="print.html" data-same-slide>
            {lecture.print}
          </a>
          <OtherLanguages file="index.html" isOfSlide />
          {textSlide && (
            <a href={`review.html#/${textSlide}`} target="_blank" rel="noopener">
              {slides.theText(text)}
            </a>
          )}
        </>
      }
    >
      <nav aria-labelledby="contents_title">
        {deck.parts.map(({ title, line, stacks }) => (
          <section key={title}>
            <h3>
              {title}
              {line === "critical" && <span class="kind"> {slides.criticalLine}</span>}
            </h3>
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
  const { numbers, slides } = useWords();
  return (
    <li class={isEvidence ? "evidence" : undefined}>
      <a href={`#/${slide.id}`} data-slide={slide.id}>
        <span class="number">{numbers.write(number)}</span>{" "}
        <span>
          {slide.headline}
          {isEvidence && <span class="kind"> {slides.evidence}</span>}
        </span>
      </a>
    </li>
  );
}
