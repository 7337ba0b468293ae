// The questions of a slide, one at a time: the deck's next step shows the next question in the same place.
import { useContext } from "preact/hooks";
import { kindOf, type Question } from "../questions/index.ts";
import { useWords } from "../words/context.ts";
import type { Words } from "../words/words.ts";
import { roomUnder } from "./headline.ts";
import { ShowingContext } from "./showing.ts";
import { wrap } from "./wrap.ts";

/** One question on a screen. */
export function QuestionWidget({ question }: { question: Question }) {
  const { Widget } = kindOf(question);
  return <Widget question={question} />;
}

/** A stem's type, in units of a slide. */
const STEM = 32;

/** How many lines a question's stem takes between the margins; undefined for one, which leaves room for all. */
function stemLines(question: Question, words: Words): number | undefined {
  const beside = kindOf(question).besideStem?.(question, words);
  const room = roomUnder("").width - (beside?.width ?? 0);
  const lines = wrap(`${question.stem} ${beside?.words ?? ""}`, room, STEM, true).length;
  return lines > 1 ? lines : undefined;
}

/** The class of what holds a slide's questions. */
export const QUESTIONS = "board questions";

/**
 * The slide's own `questions`, where its body wants them. A slide whose body is nothing else leaves the body out.
 *
 * @example
 * slide({ …, questions: [first, second], body: <><p>Think first.</p><Questions /></> })
 */
export function Questions() {
  const { questions } = useContext(ShowingContext);
  const words = useWords();
  return (
    <div class={QUESTIONS}>
      {questions.map((question, index) => (
        <div
          key={question.id}
          class={index === 0 ? "question" : "question fragment"}
          data-lines={stemLines(question, words)}
        >
          <QuestionWidget question={question} />
        </div>
      ))}
    </div>
  );
}
