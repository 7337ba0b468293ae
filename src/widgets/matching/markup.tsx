// A matching question: every item has one partner; a number is chosen for each, and a line drawn to it.
// Numbers, not letters: B is the black-out key.
import type { MatchingQuestion } from "../../deck/question.ts";
import { AnswerLine } from "../answer-line.tsx";

/** Partners in the order of their words, which says nothing about the answer. */
export const shuffled = (pairs: MatchingQuestion["pairs"]) =>
  pairs.map(({ partner }) => partner).toSorted((a, b) => a.localeCompare(b, "en"));

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
  const partners = shuffled(pairs);
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
                  <label for={`${id}-${index}`}>{item}</label>
                  <select
                    id={`${id}-${index}`}
                    name={`${id}-${index}`}
                    aria-describedby={`${id}-${index}-result ${id}-${index}-why`}
                  >
                    <option value="">–</option>
                    {partners.map((partner, at) => (
                      <option key={partner} value={at} aria-label={`${at + 1}: ${partner}`}>
                        {at + 1}
                      </option>
                    ))}
                  </select>
                  <span class="result" id={`${id}-${index}-result`} />
                  <span class="unseen why" id={`${id}-${index}-why`} />
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
