// A sorting question: every item goes into one of a few groups; a row of radio buttons each.
import type { SortingQuestion } from "../../deck/question.ts";
import { AnswerLine } from "../answer-line.tsx";

export function Sorting({ question }: { question: SortingQuestion }) {
  const { id, stem, groups, items } = question;
  return (
    <deck-sorting data-question={id} data-groups={groups.length}>
      <form autocomplete="off">
        <p class="head">
          <span class="stem" id={`${id}-stem`}>
            {stem}
          </span>
          {groups.map((group) => (
            <span key={group} class="group" aria-hidden="true">
              {group}
            </span>
          ))}
        </p>
        <fieldset class="rows" aria-labelledby={`${id}-stem`}>
          {items.map(({ text }, index) => (
            <div
              key={text}
              class="row"
              role="radiogroup"
              aria-labelledby={`${id}-${index}`}
              aria-describedby={`${id}-${index}-feedback`}
            >
              <span class="item" id={`${id}-${index}`}>
                {text}
              </span>
              {groups.map((group) => (
                <label key={group}>
                  <input type="radio" name={`${id}-${index}`} value={group} />
                  <span class="unseen">{group}</span>
                </label>
              ))}
              <span class="verdict unseen" id={`${id}-${index}-feedback`}>
                <b class="result" /> <span class="why" />
              </span>
            </div>
          ))}
          <svg class="lines" preserveAspectRatio="none" aria-hidden="true">
            <path />
          </svg>
        </fieldset>
        <AnswerLine />
      </form>
      <template>
        {items.map(({ text, group, feedback }) => (
          <p key={text} data-group={group}>
            {feedback}
          </p>
        ))}
      </template>
    </deck-sorting>
  );
}
