// A question's answers as a list, part by part: what is right, and what is said of it.

import { useWords } from "../words/context.ts";
import { kindOf, type Question } from "./index.ts";

export function AnswerList({ question }: { question: Question }) {
  const words = useWords();
  return (
    <dl>
      {kindOf(question)
        .answers(question, words)
        .map(({ part, answer, isRight, feedback }) => (
          <div key={part} class={isRight ? "right" : undefined}>
            <dt>
              {part} <b>{answer}</b>
            </dt>
            <dd>{feedback}</dd>
          </div>
        ))}
    </dl>
  );
}
