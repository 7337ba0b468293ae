// One slide to read: headline, figure, its explanation, what the lesson's text claims, its sources, its questions.
import { parse } from "node-html-parser";
import type { ComponentChildren } from "preact";
import { Apart } from "../deck/apart.tsx";
import { QuestionWidget } from "../deck/asked.tsx";
import { citationOf } from "../deck/citation.ts";
import { Locator } from "../deck/locators.tsx";
import type { Deck, PlacedSlide } from "../deck/running-order.ts";
import { ArticleItself } from "../deck/sentences.tsx";
import { renderBody } from "../deck/slide.ts";
import { headlineId } from "../deck/slide-view.tsx";
import { Whence } from "../deck/whence.tsx";
import type { Question } from "../questions/index.ts";
import { useWords } from "../words/context.ts";
import { AnswersWithoutScript } from "./answers.tsx";
import { Figure } from "./figures/markup.tsx";

export function SlideToRead({ deck, placed }: { deck: Deck; placed: PlacedSlide }) {
  const { review } = useWords();
  const { slide } = placed;
  const isCover = slide.kind === "cover";
  const Headline = isCover ? "h1" : "h3";
  const questions = deck.questions.filter((one) => one.placed === placed);
  const asked = questions.filter(({ isOnSlide }) => isOnSlide).map(({ question }) => question);
  const more = questions.filter(({ isOnSlide }) => !isOnSlide).map(({ question }) => question);
  return (
    <article id={`/${slide.id}`} aria-labelledby={headlineId(slide.id)}>
      <Headline id={headlineId(slide.id)} class="headline">
        {slide.headline}
      </Headline>
      <Body markup={renderBody(slide, "reader")} isCover={isCover} />
      {slide.id === deck.lesson.textSlide && <ArticleItself lesson={deck.lesson} />}
      <Questions questions={asked} />
      <Explanation answers={asked}>{slide.reader ?? slide.notes}</Explanation>
      <Claims deck={deck} placed={placed} />
      <Works deck={deck} placed={placed} />
      {more.length > 0 && (
        <>
          <h4>{review.testYourself}</h4>
          <Questions questions={more} />
        </>
      )}
      <p class="elsewhere">
        <a href={`index.html#/${slide.id}`}>
          {review.inLecture}
          <span class="unseen">: {slide.headline}</span>
        </a>
      </p>
    </article>
  );
}

/** The slide's body: its drawings as figures, and what else stands there but the questions, which follow it here. */
function Body({ markup, isCover }: { markup: string; isCover: boolean }) {
  const body = parse(markup);
  const drawings = body.querySelectorAll("svg.drawing:not(.narrow, .chart *)").map((drawing) => {
    const next = drawing.nextElementSibling;
    return { drawing, narrow: next?.classList.contains("narrow") ? next : undefined };
  });
  for (const part of body.querySelectorAll("svg.drawing:not(.chart *), .questions")) part.remove();
  const rest = body.toString().trim();
  return (
    <>
      {rest && <Markup html={rest} />}
      {drawings.map(({ drawing, narrow }) => (
        <Figure key={drawing.getAttribute("aria-label")} drawing={drawing} narrow={narrow} isCover={isCover} />
      ))}
    </>
  );
}

const Markup = ({ html }: { html: string }) => <div class="slide" dangerouslySetInnerHTML={{ __html: html }} />;

function Questions({ questions }: { questions: readonly Question[] }) {
  return questions.map((question) => (
    <div class="slide question" key={question.id}>
      <QuestionWidget question={question} />
      <AnswersWithoutScript question={question} />
    </div>
  ));
}

/** What a reader is told. Where it gives away answers, it waits until the slide's questions are answered. */
function Explanation({ answers, children }: { answers: readonly Question[]; children: ComponentChildren }) {
  const { review } = useWords();
  if (answers.length === 0) return <div class="explanation">{children}</div>;
  return (
    <details class="explanation" data-answers={answers.map(({ id }) => id).join(" ")}>
      <summary>{review.explanation}</summary>
      {children}
    </details>
  );
}

/** More claims than these are listed behind a disclosure. */
const MANY_CLAIMS = 4;

/** What the lesson's text claims here, and where it says so. */
function Claims({ deck, placed }: { deck: Deck; placed: PlacedSlide }) {
  const { review, slides } = useWords();
  const claims = (placed.slide.claims ?? []).flatMap((id) => deck.lesson.claims[id] ?? []);
  if (claims.length === 0) return null;
  const list = (
    <dl class="claims">
      {claims.map((claim) => (
        <div key={claim.says}>
          <dt>
            <Locator claim={claim}>
              {`${inCapitals(deck.lesson.text, deck.lesson.language)} ${claim.locator ?? ""}`.trim()}
            </Locator>
            {claim.status && `${slides.comma}${claim.status}`}
          </dt>
          <dd>{claim.says}</dd>
        </div>
      ))}
    </dl>
  );
  if (claims.length <= MANY_CLAIMS) return list;
  return (
    <details>
      <summary>{review.claims(deck.lesson.text, claims.length)}</summary>
      {list}
    </details>
  );
}

/** With its first letter as a capital. */
const inCapitals = (text: string, language: string) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

function Works({ deck, placed }: { deck: Deck; placed: PlacedSlide }) {
  const words = useWords();
  const works = (placed.slide.sources ?? []).flatMap((id) => deck.lesson.sources[id] ?? []);
  if (works.length === 0) return null;
  return (
    <ul class="sources" aria-label={words.slides.sources}>
      {works.map((work) => {
        const cited = citationOf(work, words);
        const { by, title } = cited;
        return (
          <li key={work.short}>
            {by && <Apart>{by}</Apart>}
            {by && words.slides.comma}
            {work.url ? (
              <a href={work.url} rel="external noreferrer">
                <Apart>{title}</Apart>
              </a>
            ) : (
              <Apart>{title}</Apart>
            )}
            {words.slides.comma}
            <Whence of={cited} />
          </li>
        );
      })}
    </ul>
  );
}
