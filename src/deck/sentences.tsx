// The text that a lesson is about, in the lesson's own words: a numbered sentence for each of its paragraphs and list items.
// On the wall it is an outline, for a reader the full page, to whose sentences claims link.
import { parse } from "node-html-parser";
import { useContext } from "preact/hooks";
import { useWords } from "../words/context.ts";
import type { Lesson } from "./lesson.ts";
import { ShowingContext } from "./showing.ts";
import { renderBody, type Slide } from "./slide.ts";

/** What one paragraph or list item of the text says. */
export interface Sentence {
  /** The name by which a claim's `sentence` links here: lower-case words joined by hyphens, unique in the text. */
  readonly id: string;
  /** In the lesson's own words; the text's own words stand in “quotation marks”. */
  readonly says: string;
  /** It is an item of a list in the text. */
  readonly isItem?: true;
}

/** A section of the text. */
export interface TextSection {
  readonly heading: string;
  readonly sentences: readonly Sentence[];
  /** The text's own words that the outline shows; where left out, those that its sentences have in “quotation marks”. */
  readonly words?: readonly string[];
}

/**
 * The text, section by section. It stands in the body of the slide that the lesson names as its `textSlide`.
 *
 * @example
 * body: <Sentences of={[{ heading: "What it is", sentences: [{ id: "defined", says: "It is a “key pillar” of …" }] }]} />
 */
export function Sentences({ of: sections, task }: SentencesProps) {
  const { audience } = useContext(ShowingContext);
  return audience === "reader" ? <FullText sections={sections} task={task} /> : <Outline sections={sections} />;
}

interface SentencesProps {
  of: readonly TextSection[];
  /** What a reader is to do with the text: it stands below it, on the worksheet with room for the answer. */
  task?: string | undefined;
}

/** An element's id for a sentence. The engine's ids have a `_`, which a slide's id can't have. */
export const sentenceId = (sentence: string) => `sentence_${sentence}`;

/**
 * The text in full, as its slide has it for a reader.
 *
 * @returns markup; empty where the slide has no `<Sentences />`
 */
export const fullTextOf = (slide: Slide): string =>
  parse(renderBody(slide, "reader")).querySelector(".full-text")?.toString() ?? "";

/** The ids of a slide's sentences, in order. */
export const sentencesOf = (slide: Slide): readonly string[] =>
  parse(fullTextOf(slide))
    .querySelectorAll("li")
    .map(({ id }) => id.slice(sentenceId("").length));

/** Where the text itself is: on the web, or in the lecturer's own file. Nothing where the lesson does not say. */
export function ArticleItself({ lesson: { article, text } }: { lesson: Lesson }) {
  const { slides } = useWords();
  if (!article) return null;
  const { title, url, file } = article;
  const address = url ?? file;
  return (
    <p class="article-itself">
      {slides.textItself(text)} {address ? <a href={address}>{title}</a> : title}
      {url && file && (
        <>
          {" · "}
          <a href={file}>{slides.textToPrint}</a>
        </>
      )}
    </p>
  );
}

function Outline({ sections }: { sections: readonly TextSection[] }) {
  const { slides, quotation } = useWords();
  return (
    <ol class="board outline">
      {sections.map(({ heading, sentences, words = quotedIn(sentences, quotation.within) }) => (
        <li key={heading}>
          <b>{heading}</b> <span class="count">{slides.sentences(sentences.length)}</span>
          {words.length > 0 && <p class="words">{words.map(quotation.quoted).join(" · ")}</p>}
        </li>
      ))}
    </ol>
  );
}

function FullText({ sections, task }: { sections: readonly TextSection[]; task: string | undefined }) {
  const all = sections.flatMap(({ sentences }) => sentences);
  return (
    <div class="full-text">
      {sections.map(({ heading, sentences }) => (
        <section key={heading} aria-label={heading}>
          <h4>{heading}</h4>
          <ol>
            {sentences.map((sentence) => (
              <li
                key={sentence.id}
                id={sentenceId(sentence.id)}
                value={all.indexOf(sentence) + 1}
                class={sentence.isItem ? "item" : undefined}
              >
                {sentence.says}
              </li>
            ))}
          </ol>
        </section>
      ))}
      {task && <p class="task">{task}</p>}
    </div>
  );
}

/** The words in “quotation marks”, each once. */
const quotedIn = (sentences: readonly Sentence[], quoted: RegExp): readonly string[] => [
  ...new Set(sentences.flatMap(({ says }) => [...says.matchAll(quoted)].map(([, word = ""]) => word))),
];
