// A matching question: every item has one partner; a letter is chosen for each, and a line drawn to it.
import type { MatchingQuestion } from "../../deck/question.ts";
import { AnswerLine } from "../answer-line.tsx";

const LETTERS = "ABCDEFGH";

/** Partners in the order of their words, which says nothing about the answer. */
const shuffled = (pairs: MatchingQuestion["pairs"]) =>
  pairs.map(({ partner }) => partner).toSorted((a, b) => a.localeCompare(b, "en"));

export function Matching({ question }: { question: MatchingQuestion }) {
  const { id, stem, pairs } = question;
  const partners = shuffled(pairs);
  return (
    <deck-matching>
      <form autocomplete="off">
        <fieldset>
          <legend>{stem}</legend>
          <div class="sides">
            <ul class="items">
              {pairs.map(({ item }, index) => (
                <li key={item}>
                  <label for={`${id}-${index}`}>{item}</label>
                  <span class="result" />
                  <span class="unseen why" />
                  <select id={`${id}-${index}`} name={`${id}-${index}`}>
                    <option value="">–</option>
                    {partners.map((partner, at) => (
                      <option key={partner} value={at} aria-label={`${LETTERS[at]}: ${partner}`}>
                        {LETTERS[at]}
                      </option>
                    ))}
                  </select>
                </li>
              ))}
            </ul>
            <ul class="partners">
              {partners.map((partner, at) => (
                <li key={partner}>
                  <b>{LETTERS[at]}</b> {partner}
                </li>
              ))}
            </ul>
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
