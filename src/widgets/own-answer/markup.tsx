// A reader's own answer to what a class shows hands for: one option, picked. None is right or wrong.
// The second round says which option was picked in the first.
import type { Tag } from "../../dom/tag.ts";
import { useWords } from "../../words/context.ts";

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "deck-own-answer": Tag;
    }
  }
}

interface OwnAnswerProps {
  /** Both rounds of one question share it. */
  id: string;
  question: string;
  options: readonly string[];
  round: 1 | 2;
}

export function OwnAnswer({ id, question, options, round }: OwnAnswerProps) {
  const { widgets } = useWords();
  return (
    <deck-own-answer data-pick={id} data-round={round}>
      <form autocomplete="off">
        <fieldset>
          <legend>{question}</legend>
          {options.map((option) => (
            <div class="option" key={option}>
              <label>
                <input type="radio" name={`${id}_${round}`} value={option} />
                <span>
                  {option}
                  {round === 2 && (
                    <span class="before" hidden>
                      {" "}
                      {widgets.yourFirstAnswer}
                    </span>
                  )}
                </span>
              </label>
            </div>
          ))}
        </fieldset>
      </form>
    </deck-own-answer>
  );
}
