// The review document's markup: the lesson as one page to read, with its contents, its questions and their answers.
import type { DeckDocument } from "../deck/document.ts";
import type { Deck, PlacedSlide } from "../deck/running-order.ts";
import { useWords } from "../words/context.ts";
import { ReadAloud } from "./aloud/markup.tsx";
import { SlideToRead } from "./article.tsx";
import { Bar } from "./bar/markup.tsx";
import { LargeFigure } from "./figures/markup.tsx";
import { OwnData } from "./own-data/markup.tsx";
import { Practice } from "./practice/markup.tsx";

export const document: DeckDocument = {
  title: ({ title }, { review }) => review.title(title),
  Body: ReviewDocument,
  html: { class: "review" },
  hasSettings: true,
};

function ReviewDocument({ deck, edition }: { deck: Deck; edition: string }) {
  const { review } = useWords();
  const isCover = ({ slide }: PlacedSlide) => slide.kind === "cover";
  return (
    <>
      <a class="skip" href="#lesson">
        {review.skip}
      </a>
      <Bar deck={deck} />
      <main id="lesson">
        {!deck.slides.some(isCover) && <h1 class="headline">{deck.lesson.title}</h1>}
        {deck.slides.filter(isCover).map((placed) => (
          <SlideToRead key={placed.slide.id} deck={deck} placed={placed} />
        ))}
        {deck.parts.map(({ title, stacks }, part) => (
          <section key={title} aria-labelledby={`part-${part + 1}`}>
            <h2 class="part" id={`part-${part + 1}`}>
              {title}
            </h2>
            {stacks
              .flat()
              .filter((placed) => !isCover(placed))
              .map((placed) => (
                <SlideToRead key={placed.slide.id} deck={deck} placed={placed} />
              ))}
          </section>
        ))}
        <Practice />
        <OwnData />
        <p class="elsewhere">
          <a href="print.html">{review.toPrint}</a>
        </p>
        <footer class="edition">{edition}</footer>
      </main>
      <ReadAloud />
      <div class="notices" role="status" />
      <LargeFigure />
    </>
  );
}
