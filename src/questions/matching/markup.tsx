// A matching question: every item has one partner; a number is chosen for each, and a line drawn to it.
// Numbers, not letters: B is the black-out key.

import type { Tag } from "../../dom/tag.ts";
import { useWords } from "../../words/context.ts";
import { AnswerLine } from "../answer-line.tsx";
import { leftOver, type MatchingQuestion, type Partner, partnersOf, placeOf } from "./data.ts";

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "deck-matching": Tag;
    }
  }
}

/** What an item's number leads to. */
const Partners = ({ partners }: { partners: readonly Partner[] }) => (
  <ul class="partners">
    {partners.map(({ text }, at) => (
      <li key={text}>
        <b>{at + 1}</b> {text}
      </li>
    ))}
  </ul>
);

export function MatchingWidget({ question }: { question: MatchingQuestion }) {
  const { id, stem, pairs } = question;
  const words = useWords();
  const partners = partnersOf(question, words);
  const rest = leftOver(question, words);
  return (
    <deck-matching data-question={id}>
      <form autocomplete="off">
        <fieldset>
          <legend>
            {stem}
            {rest && <span class="left-over"> {rest}</span>}
          </legend>
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
                    {partners.map(({ text, value }, at) => (
                      <option key={text} value={value} aria-label={`${words.numbers.write(at + 1)}: ${text}`}>
                        {words.numbers.write(at + 1)}
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
          <p key={item} data-partner={placeOf(partner, partners)}>
            {feedback}
          </p>
        ))}
      </template>
    </deck-matching>
  );
}
