// A choice question on paper.

import { useWords } from "../../words/context.ts";
import { Box, Feedback } from "../paper.tsx";
import { type ChoiceQuestion, howMany } from "./data.ts";

export function ChoiceExercise({ question }: { question: ChoiceQuestion }) {
  const words = useWords();
  const several = howMany(question, words);
  return (
    <>
      <h3>
        {question.stem}
        {several && ` ${several}`}
      </h3>
      <ul class="options">
        {question.options.map(({ text, right, feedback }) => (
          <li key={text}>
            <Box right={right} />
            <span>
              {text}
              <Feedback>{`${right ? words.questions.right : words.questions.wrong} ${feedback}`}</Feedback>
            </span>
          </li>
        ))}
      </ul>
      <p class="why-line">
        {words.questions.why} <i aria-hidden="true" />
      </p>
    </>
  );
}
