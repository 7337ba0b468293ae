// The questions of a slide, one at a time: the deck's next step shows the next question in the same place.
import { useContext } from "preact/hooks";
import { kindOf, type Question } from "../questions/index.ts";
import { ShowingContext } from "./showing.ts";

/** One question on a screen. */
export function QuestionWidget({ question }: { question: Question }) {
  const { Widget } = kindOf(question);
  return <Widget question={question} />;
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
  const { questions, isUnderTwoLines } = useContext(ShowingContext);
  return (
    <div class={isUnderTwoLines ? `${QUESTIONS} under-two-lines` : QUESTIONS}>
      {questions.map((question, index) => (
        <div key={question.id} class={index === 0 ? "question" : "question fragment"}>
          <QuestionWidget question={question} />
        </div>
      ))}
    </div>
  );
}
