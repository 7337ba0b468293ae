// A matching question: every item has one partner; a number is chosen for each, and a line drawn to it.
// Numbers, not letters: B is the black-out key.

import type { Tag } from "../../dom/tag.ts";
import { AnswerLine } from "../answer-line.tsx";
import { type MatchingQuestion, shuffled } from "./data.ts";

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "deck-matching": Tag;
    }
  }
}

/** What an item's number leads to; on paper, too. */
export const Partners = ({ partners }: { partners: readonly string[] }) => (
  <ul class="partners">
    {partners.map((partner, at) => (
      <li key={partner}>
        <b>{at + 1}</b> {partner}
      </li>
    ))}
  </ul>
);

export function Matching({ question }: { question: MatchingQuestion }) {
  const { id, stem, pairs } = question;
  const partners = shuffled(question);
  return (
    <deck-matching data-question={id}>
      <form autocomplete="off">
        <fieldset>
          <legend>{stem}</legend>
          {/* Reveal would take a line that is dragged for a swipe. */}
          <div class="sides" data-prevent-swipe>
            <ul class="items">
              {pairs.map(({ item }, index) => (
                <li key={item}>
                  <label for={`${id}_${index}`}>{item}</label>
                  <select
                    id={`${id}_${index}`}
                    name={`${id}-${index}`}
                    aria-describedby={`${id}_${index}_result ${id}_${index}_why`}
                  >
                    <option value="">–</option>
                    {partners.map((partner, at) => (
                      <option key={partner} value={at} aria-label={`${at + 1}: ${partner}`}>
                        {at + 1}
                      </option>
                    ))}
                  </select>
                  <span class="result" id={`${id}_${index}_result`} />
                  <span class="unseen why" id={`${id}_${index}_why`} />
                </li>
              ))}
            </ul>
            <Partners partners={partners} />
            <svg class="lines" preserveAspectRatio="none" aria-hidden="true">
              <path />
              <path class="broken" />
            </svg>
          </div>
        </fieldset>
        <AnswerLine />
      </form>
      <template>
        {pairs.map(({ item, partner, feedback }) => (
          <p key={item} data-partner={partners.indexOf(partner)}>
            {feedback}
          </p>
        ))}
      </template>
    </deck-matching>
  );
}
