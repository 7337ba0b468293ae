// The text that a lesson is about, in the lesson's own words: a numbered sentence for each of its paragraphs and list items.
// On the wall it is an outline, for a reader the full page, to whose sentences claims link.
import { useContext } from "preact/hooks";
import { ShowingContext } from "./showing.ts";

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
export function Sentences({ of: sections }: { of: readonly TextSection[] }) {
  const { audience } = useContext(ShowingContext);
  return audience === "reader" ? <FullText sections={sections} /> : <Outline sections={sections} />;
}

/** An element's id for a sentence. The engine's ids have a `_`, which a slide's id can't have. */
export const sentenceId = (sentence: string) => `sentence_${sentence}`;

function Outline({ sections }: { sections: readonly TextSection[] }) {
  return (
    <ol class="board outline">
      {sections.map(({ heading, sentences, words = quotedIn(sentences) }) => (
        <li key={heading}>
          <b>{heading}</b>{" "}
          <span class="count">{sentences.length === 1 ? "1 sentence" : `${sentences.length} sentences`}</span>
          {words.length > 0 && <p class="words">{words.map((word) => `“${word}”`).join(" · ")}</p>}
        </li>
      ))}
    </ol>
  );
}

function FullText({ sections }: { sections: readonly TextSection[] }) {
  let first = 1;
  return (
    <div class="full-text">
      {sections.map(({ heading, sentences }) => {
        const start = first;
        first += sentences.length;
        return (
          <section key={heading} aria-label={heading}>
            <h4>{heading}</h4>
            <ol start={start}>
              {sentences.map(({ id, says, isItem }) => (
                <li key={id} id={sentenceId(id)} class={isItem ? "item" : undefined}>
                  {says}
                </li>
              ))}
            </ol>
          </section>
        );
      })}
    </div>
  );
}

/** The words in “quotation marks”, each once. */
const quotedIn = (sentences: readonly Sentence[]): readonly string[] => [
  ...new Set(sentences.flatMap(({ says }) => [...says.matchAll(/“([^”]+)”/g)].map(([, word = ""]) => word))),
];
