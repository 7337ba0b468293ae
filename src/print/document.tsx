// The print document's markup: each slide with all that a kind of print may show of it, and the choice of what is printed.
import { parse } from "node-html-parser";
import { render } from "preact-render-to-string";
import { Apart } from "../deck/apart.tsx";
import { citationOf } from "../deck/citation.ts";
import type { DeckDocument } from "../deck/document.ts";
import type { Source } from "../deck/lesson.ts";
import type { Deck, PlacedSlide } from "../deck/running-order.ts";
import { ArticleItself, fullTextOf } from "../deck/sentences.tsx";
import { renderBody, type Slide } from "../deck/slide.ts";
import { headlineId, SlideView } from "../deck/slide-view.tsx";
import { TeachersNotes } from "../deck/teachers-notes.tsx";
import { Whence } from "../deck/whence.tsx";
import { useWords, WordsContext } from "../words/context.ts";
import { ChoiceBar } from "./choice-bar.tsx";
import { Exercises } from "./exercises.tsx";
import { onPaper } from "./on-paper.ts";

export const document: DeckDocument = {
  title: ({ title }, { print }) => print.title(title),
  Body: PrintDocument,
  html: { class: "print", "data-kind": "slides" },
  hasSettings: false,
};

/** As it stands it prints the slides; `main.ts` lays out the other kinds. */
function PrintDocument({ deck, edition }: { deck: Deck; edition: string }) {
  return (
    <>
      <ChoiceBar deck={deck} />
      <main data-lesson={deck.lesson.title}>
        {deck.slides.map((placed) => (
          <Entry key={placed.slide.id} deck={deck} placed={placed} />
        ))}
      </main>
      <footer class="edition">{edition}</footer>
    </>
  );
}

function Entry({ deck, placed }: { deck: Deck; placed: PlacedSlide }) {
  const words = useWords();
  const { slide, part, number, isEvidence, line } = placed;
  const isText = slide.id === deck.lesson.textSlide;
  const works = (slide.sources ?? []).flatMap((id) => deck.lesson.sources[id] ?? []);
  return (
    <section
      id={`/${slide.id}`}
      class="entry"
      aria-labelledby={headlineId(slide.id)}
      data-part={part}
      data-number={number}
      data-evidence={isEvidence ? "" : undefined}
      data-line={line}
    >
      <div
        class="sheet"
        dangerouslySetInnerHTML={{
          __html: onPaper(
            render(
              <WordsContext.Provider value={words}>
                <SlideView deck={deck} placed={placed} hasSentences />
              </WordsContext.Provider>,
            ),
            words,
            slide.blanks,
          ),
        }}
      />
      <div class="notes">
        <TeachersNotes slide={slide} />
        {slide.minutes > 0 && <p class="minutes">{words.print.minutes(slide.minutes)}</p>}
      </div>
      <Transcripts slide={slide} />
      <Ruled lines={7} />
      {isText && <TextPage deck={deck} slide={slide} />}
      {slide.questions && <Exercises ask={slide.questions} />}
      {slide.kind === "cover" && <NameLine />}
      {works.length > 0 && <Works works={works} />}
    </section>
  );
}

/** The text that the lesson is about, to work with: its sentences, and where it is to be had itself. */
const TextPage = ({ deck, slide }: { deck: Deck; slide: Slide }) => (
  <div class="text-page">
    <h3>{useWords().print.sentenceBySentence(deck.lesson.text)}</h3>
    <ArticleItself lesson={deck.lesson} />
    <div class="sentences" dangerouslySetInnerHTML={{ __html: fullTextOf(slide) }} />
    <Ruled lines={6} />
  </div>
);

/** What is said in the slide's films: paper can't play them. The build fills it in (pipeline/media.ts). */
function Transcripts({ slide }: { slide: Slide }) {
  const { parts: words } = useWords();
  const said = parse(renderBody(slide)).querySelectorAll("[data-captions]");
  return said.map((one) => {
    const captions = one.getAttribute("data-captions");
    return (
      <div class="said-in-film" key={captions}>
        <h3>{words.transcript}</h3>
        <p lang={one.getAttribute("lang")} data-captions={captions} />
      </div>
    );
  });
}

/** Lines to write on: drawn by borders, which are printed where backgrounds are not. */
function Ruled({ lines }: { lines: number }) {
  return (
    <div class="ruled" aria-hidden="true">
      {Array.from({ length: lines }, (_, index) => (
        <i key={index} />
      ))}
    </div>
  );
}

/** Who fills the worksheet in, and when. */
function NameLine() {
  const { print } = useWords();
  return (
    <p class="name-line">
      {print.name} <i aria-hidden="true" /> {print.date} <i aria-hidden="true" />
    </p>
  );
}

function Works({ works }: { works: readonly Source[] }) {
  const words = useWords();
  return (
    <ul class="works-cited" aria-label={words.slides.sources}>
      {works.map((work) => {
        const cited = citationOf(work, words);
        const { by, title } = cited;
        return (
          <li key={work.short}>
            {by && <Apart>{by}</Apart>}
            {by && ": "}
            <Apart>{title}</Apart>. <Whence of={cited} />
            {work.url && (
              <>
                {" · "}
                <a href={work.url} rel="external noreferrer">
                  <Apart>{work.url.replace(/^https:\/\/(www\.)?/, "")}</Apart>
                </a>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
