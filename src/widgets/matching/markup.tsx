// A matching question: every item has one partner; a letter is chosen for each, and a line drawn to it.
import type { MatchingQuestion } from "../../deck/question.ts";

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
                  <select id={`${id}-${index}`}>
                    <option value="">–</option>
                    {partners.map((partner, at) => (
                      <option key={partner} value={at}>
                        {LETTERS[at]}
                      </option>
                    ))}
                  </select>
                </li>
              ))}
            </ul>
            <svg
              class="lines"
              viewBox={`0 0 100 ${pairs.length * 100}`}
              preserveAspectRatio="none"
              aria-hidden="true"
            />
            <ul class="partners">
              {partners.map((partner, at) => (
                <li key={partner}>
                  <b>{LETTERS[at]}</b> {partner}
                </li>
              ))}
            </ul>
          </div>
        </fieldset>
        <p class="answer-line">
          <button type="submit">Check</button>
          <button type="reset">Try again</button>
          <span role="status" />
        </p>
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
