// A question's answers for whoever reads without JavaScript, behind a disclosure. With JavaScript the browser takes
// what stands in <noscript> for text that is not part of the page: no eye, no search and no screen reader meets it.
import type { Question } from "../deck/question.ts";

export function Answers({ question }: { question: Question }) {
  return (
    <noscript>
      <details class="answers">
        <summary>Answers</summary>
        <dl>
          {answersOf(question).map(({ part, answer, feedback }) => (
            <div key={part}>
              <dt>
                {part} <b>{answer}</b>
              </dt>
              <dd>{feedback}</dd>
            </div>
          ))}
        </dl>
      </details>
    </noscript>
  );
}

/** For each option, item or pair: what is right, and why. */
function answersOf(question: Question): readonly { part: string; answer: string; feedback: string }[] {
  if (question.form === "choice") {
    return question.options.map(({ text, right, feedback }) => ({
      part: `${text}:`,
      answer: right ? "right" : "not right",
      feedback,
    }));
  }
  if (question.form === "sorting") {
    return question.items.map(({ text, group, feedback }) => ({ part: `${text}:`, answer: group, feedback }));
  }
  return question.pairs.map(({ item, partner, feedback }) => ({ part: `${item}:`, answer: partner, feedback }));
}
