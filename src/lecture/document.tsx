// The lecture document's markup: the slides as Reveal wants them, the contents, the help, the notices.
import type { ComponentChildren } from "preact";
import type { DeckDocument } from "../deck/document.ts";
import type { Deck, PlacedSlide } from "../deck/running-order.ts";
import { headlineId, SlideView } from "../deck/slide-view.tsx";
import { TeachersNotes } from "../deck/teachers-notes.tsx";
import { useWords } from "../words/context.ts";
import { AnswersForLecturer } from "./answers-markup.tsx";
import { Contents } from "./contents/markup.tsx";
import { Help } from "./help/markup.tsx";
import { Jump } from "./jump/markup.tsx";
import { PenBar } from "./pen/markup.tsx";
import { Room } from "./room/markup.tsx";
import { SpeakerView } from "./speaker/markup.tsx";
import { Toolbar } from "./toolbar/markup.tsx";

/** The speaker view is this page under another address: it is not to show the slide first. */
const SPEAKER =
  'if (new URLSearchParams(location.search).has("speaker")) document.documentElement.dataset.view = "speaker";';

export const document: DeckDocument = {
  title: ({ title }) => title,
  Body: LectureDocument,
  html: { class: "lecture print-pdf" }, // print-pdf keeps reveal.css from laying out paper: print-slides.css does
  before: [SPEAKER],
  hasSettings: true,
  isAsync: true, // a script that is waited for would keep the browser from obeying the address (:target) meanwhile
};

function LectureDocument({ deck, edition }: { deck: Deck; edition: string }) {
  const { lecture } = useWords();
  const [first] = deck.slides;
  return (
    <>
      <main class="reveal" id="deck_main">
        <div class="slides">
          {deck.parts.flatMap(({ stacks }) =>
            stacks.map((stack) => {
              const sections = stack.map((placed) => (
                <Section key={placed.slide.id} deck={deck} placed={placed} present={placed === first} />
              ));
              if (sections.length === 1) return sections;
              // Left and right lead along the main line, also after evidence was shown.
              return (
                <section key={stack[0]?.slide.id} data-start-indexv="0">
                  {sections}
                </section>
              );
            }),
          )}
        </div>
      </main>
      <Toolbar />
      <p class="phone-offer">
        <a href="review.html" data-same-slide>
          {lecture.readAsPage}
        </a>
      </p>
      <p class="notice" id="deck_notice" role="status" />
      <noscript>
        <p class="no-script">
          {lecture.withoutScript} <a href="review.html">{lecture.toRead}</a> {lecture.and}{" "}
          <a href="print.html">{lecture.toPrint}</a>.
        </p>
      </noscript>
      <Contents deck={deck} />
      <Jump deck={deck} />
      <Help edition={edition} />
      <SpeakerView />
      <PenBar />
      <Room />
    </>
  );
}

function Section({ deck, placed, present }: { deck: Deck; placed: PlacedSlide; present: boolean }) {
  const { slide } = placed;
  return (
    <section
      id={slide.id}
      class={present ? "present" : undefined}
      tabIndex={-1}
      aria-labelledby={headlineId(slide.id)}
      data-minutes={slide.minutes}
      data-if-time={slide.ifTime}
      data-line={placed.line}
    >
      <SlideView deck={deck} placed={placed} anchor={`/${slide.id}`} />
      <Notes>
        <TeachersNotes slide={slide} />
      </Notes>
      {slide.questions && <AnswersForLecturer questions={slide.questions} />}
    </section>
  );
}

/** Kept in a template: for the speaker view, not for the class or a screen reader. */
const Notes = ({ children }: { children: ComponentChildren }) => <template class="notes">{children}</template>;
