// A choice question on paper.
import { Box, Feedback } from "../paper.tsx";
import { type ChoiceQuestion, howMany } from "./data.ts";

export function ChoiceExercise({ question }: { question: ChoiceQuestion }) {
  const several = howMany(question);
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
              <Feedback>{`${right ? "Right." : "No."} ${feedback}`}</Feedback>
            </span>
          </li>
        ))}
      </ul>
      <p class="why-line">
        Why? <i aria-hidden="true" />
      </p>
    </>
  );
}
