// A question's answers for whoever reads without JavaScript, behind a disclosure. With JavaScript the browser takes
// what stands in <noscript> for text that is not part of the page: no eye, no search and no screen reader meets it.
import { AnswerList } from "../questions/answer-list.tsx";
import type { Question } from "../questions/index.ts";
import { useWords } from "../words/context.ts";

export const AnswersWithoutScript = ({ question }: { question: Question }) => (
  <noscript>
    <details class="answers">
      <summary>{useWords().review.answers}</summary>
      <AnswerList question={question} />
    </details>
  </noscript>
);
