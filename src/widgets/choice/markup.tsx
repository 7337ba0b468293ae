// A choice question: one option (radio buttons) or several (checkboxes), each with feedback after an attempt.
import { type ChoiceQuestion, howMany } from "../../deck/question.ts";
import { AnswerLine } from "../answer-line.tsx";

export function Choice({ question }: { question: ChoiceQuestion }) {
  const { id, stem, options } = question;
  const count = howMany(question);
  const type = count ? "checkbox" : "radio";
  return (
    <deck-choice data-question={id}>
      <form autocomplete="off">
        <fieldset>
          <legend>
            {stem}
            {count && <span class="how-many"> {count}</span>}
          </legend>
          <div class="options">
            {options.map(({ text }, index) => (
              <div class="option" key={text}>
                <label>
                  <input type={type} name={id} value={index} aria-describedby={`${id}-${index}-feedback`} />
                  <span class="text">{text}</span>
                </label>
                <p class="feedback" id={`${id}-${index}-feedback`}>
                  <b class="result" /> <span class="why" />
                </p>
              </div>
            ))}
            <svg class="lines" preserveAspectRatio="none" aria-hidden="true">
              <path />
            </svg>
          </div>
        </fieldset>
        <AnswerLine />
      </form>
      <template>
        {options.map(({ text, right, feedback }) => (
          <p key={text} data-right={right}>
            {feedback}
          </p>
        ))}
      </template>
    </deck-choice>
  );
}
