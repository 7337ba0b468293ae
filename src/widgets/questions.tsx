// The questions of a slide, one at a time: the deck's next step shows the next question in the same place.
import type { Question } from "../deck/question.ts";
import { Choice } from "./choice/markup.tsx";
import { Matching } from "./matching/markup.tsx";
import { Sorting } from "./sorting/markup.tsx";

/** One question in the widget that its form asks for. */
export function QuestionWidget({ question }: { question: Question }) {
  if (question.form === "choice") return <Choice question={question} />;
  if (question.form === "sorting") return <Sorting question={question} />;
  return <Matching question={question} />;
}

export function Questions({ ask }: { ask: readonly Question[] }) {
  return (
    <div class="board questions">
      {ask.map((question, index) => (
        <div key={question.id} class={index === 0 ? "question" : "question fragment"}>
          <QuestionWidget question={question} />
        </div>
      ))}
    </div>
  );
}
