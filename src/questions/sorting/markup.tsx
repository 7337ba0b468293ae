// A sorting question: every item goes into one of a few groups; a row of radio buttons each.

import type { Tag } from "../../dom/tag.ts";
import { AnswerLine } from "../answer-line.tsx";
import { originalOf } from "../same-as.ts";
import type { SortingQuestion } from "./data.ts";

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "deck-sorting": Tag;
    }
  }
}

export function SortingWidget({ question }: { question: SortingQuestion }) {
  const { id, stem, groups, items } = question;
  const values = originalOf(question).groups;
  return (
    <deck-sorting data-question={id} data-groups={groups.length}>
      <form autocomplete="off">
        <p class="head">
          <span class="stem" id={`${id}_stem`}>
            {stem}
          </span>
          {groups.map((group) => (
            <span key={group} class="group" aria-hidden="true">
              {group}
            </span>
          ))}
        </p>
        <fieldset class="rows" aria-labelledby={`${id}_stem`}>
          {items.map(({ text }, index) => (
            <div
              key={text}
              class="row"
              role="radiogroup"
              aria-labelledby={`${id}_${index}`}
              aria-describedby={`${id}_${index}_feedback`}
            >
              <span class="item" id={`${id}_${index}`}>
                {text}
              </span>
              {groups.map((group, place) => (
                <label key={group}>
                  <input type="radio" name={`${id}-${index}`} value={values[place]} />
                  <span class="unseen">{group}</span>
                </label>
              ))}
              <span class="verdict unseen" id={`${id}_${index}_feedback`}>
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
          <p key={text} data-group={values[groups.indexOf(group)]} data-name={group}>
            {feedback}
          </p>
        ))}
      </template>
    </deck-sorting>
  );
}
