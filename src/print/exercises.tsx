// A slide's questions on paper: boxes to tick and lines to write on; in the answer key ticked, with the feedback.
import { kindOf, type Question } from "../questions/index.ts";

export function Exercises({ ask }: { ask: readonly Question[] }) {
  return (
    <div class="exercises">
      {ask.map((question) => {
        const { Exercise } = kindOf(question);
        return (
          <div key={question.id} class="exercise">
            <Exercise question={question} />
          </div>
        );
      })}
    </div>
  );
}
