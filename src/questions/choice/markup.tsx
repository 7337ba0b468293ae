// A choice question: one option (radio buttons) or several (checkboxes), each with feedback after an attempt.

import type { Tag } from "../../dom/tag.ts";
import { useWords } from "../../words/context.ts";
import { AnswerLine } from "../answer-line.tsx";
import { type ChoiceQuestion, howMany } from "./data.ts";

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "deck-choice": Tag;
    }
  }
}

export function ChoiceWidget({ question }: { question: ChoiceQuestion }) {
  const { id, stem, options } = question;
  const count = howMany(question, useWords());
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
                  <input type={type} name={id} value={index} aria-describedby={`${id}_${index}_feedback`} />
                  <span class="text">{text}</span>
                </label>
                <p class="feedback" id={`${id}_${index}_feedback`}>
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
