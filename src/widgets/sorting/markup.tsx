// A sorting question: every item goes into one of a few groups; a row of radio buttons each.
import type { SortingQuestion } from "../../deck/question.ts";

export function Sorting({ question }: { question: SortingQuestion }) {
  const { id, stem, groups, items } = question;
  return (
    <deck-sorting data-groups={groups.length}>
      <form autocomplete="off">
        <p class="head">
          <span id={`${id}-stem`} class="stem">
            {stem}
          </span>
          {groups.map((group) => (
            <span key={group} class="group" aria-hidden="true">
              {group}
            </span>
          ))}
        </p>
        {items.map(({ text }, index) => (
          <div key={text} class="row" role="radiogroup" aria-labelledby={`${id}-${index}`}>
            <span class="item" id={`${id}-${index}`}>
              {text}
            </span>
            <span class="result" />
            {groups.map((group) => (
              <label key={group}>
                <input type="radio" name={`${id}-${index}`} value={group} />
                <span class="unseen">{group}</span>
              </label>
            ))}
          </div>
        ))}
        <p class="answer-line">
          <button type="submit">Check</button>
          <button type="reset">Try again</button>
          <span role="status" />
        </p>
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
