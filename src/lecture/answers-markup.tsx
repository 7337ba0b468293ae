// The answers to a slide's questions, for the lecturer's eyes: they wait in a template, for the speaker view.
import type { Question } from "../deck/question.ts";

export function Answers({ questions }: { questions: readonly Question[] }) {
  return (
    <template class="answers">
      {questions.map((question) => (
        <section key={question.id}>
          <h3>{question.stem}</h3>
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
        </section>
      ))}
    </template>
  );
}

interface Answer {
  readonly part: string;
  readonly answer: string;
  /** One to look for among others that are not. */
  readonly isRight?: boolean;
  readonly feedback: string;
}

/** Part by part: what is right, and what is said of it. */
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
