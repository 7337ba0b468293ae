// A question's answers as a list, part by part: what is right, and what is said of it.
import type { Question } from "./question.ts";

export function AnswerList({ question }: { question: Question }) {
  return (
    <dl>
      {answersTo(question).map(({ part, answer, isRight, feedback }) => (
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

interface Answer {
  readonly part: string;
  readonly answer: string;
  /** One to look for among others that are not. */
  readonly isRight?: boolean;
  readonly feedback: string;
}

function answersTo(question: Question): readonly Answer[] {
  switch (question.form) {
    case "choice":
      return question.options.map(({ text, right = false, feedback }) => ({
        part: text,
        answer: right ? "✓ right" : "",
        isRight: right,
        feedback,
      }));
    case "sorting":
      return question.items.map(({ text, group, feedback }) => ({ part: text, answer: `→ ${group}`, feedback }));
    case "matching":
      return question.pairs.map(({ item, partner, feedback }) => ({ part: item, answer: `→ ${partner}`, feedback }));
  }
}
