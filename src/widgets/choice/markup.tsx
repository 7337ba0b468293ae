// A choice question: one option (radio buttons) or several (checkboxes), each with feedback after an attempt.
import type { ChoiceQuestion } from "../../deck/question.ts";

export function Choice({ question }: { question: ChoiceQuestion }) {
  const { id, stem, options } = question;
  const type = options.filter((option) => option.right).length > 1 ? "checkbox" : "radio";
  return (
    <deck-choice>
      <form autocomplete="off">
        <fieldset>
          <legend>{stem}</legend>
          {options.map(({ text }, index) => (
            <div class="option" key={text}>
              <label>
                <input type={type} name={id} value={index} /> <span>{text}</span>
              </label>
              <p class="feedback">
                <b class="result" /> <span class="why" />
              </p>
            </div>
          ))}
        </fieldset>
        <p class="answer-line">
          <button type="submit">Check</button>
          <button type="reset">Try again</button>
          <span role="status" />
        </p>
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
