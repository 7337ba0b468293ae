// A show of hands: what the class is asked, a counter for each answer, and a bar beside it.
// The second round shows the first one's bars, in outline, above its own. Who reads alone is asked for one answer.
import { useContext } from "preact/hooks";
import { ShowingContext } from "../../deck/showing.ts";
import { asPart } from "../../deck/slide.ts";
import type { Tag } from "../../dom/tag.ts";
import { useWords } from "../../words/context.ts";
import { OwnAnswer } from "../own-answer/markup.tsx";

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "deck-hands": Tag;
    }
  }
}

interface ShowOfHandsProps {
  /** Both rounds of one question share it. */
  id: string;
  /** Left out where the slide's headline asks it. */
  question?: string;
  options: readonly string[];
  round?: 1 | 2;
}

export const ShowOfHands = asPart(({ id, question, options, round = 1 }: ShowOfHandsProps) => {
  const { widgets } = useWords();
  const { audience, asks } = useContext(ShowingContext);
  asks?.({
    id: `${id}:${round}`,
    stem: question,
    half: { shape: "options", options: [...options], most: 1 },
    before: round === 2 ? `${id}:1` : undefined,
  });
  if (audience === "reader")
    return <OwnAnswer id={id} question={question ?? widgets.yourAnswer} options={options} round={round} />;
  return (
    <deck-hands data-hands={id} data-round={round}>
      <form autocomplete="off">
        <fieldset>
          <legend>{question ?? widgets.oneHandEach}</legend>
          {options.map((option, index) => (
            <div class="hands" key={option}>
              <label for={`${id}_${round}_${index}`}>{option}</label>
              <span class="counter">
                <button type="button" data-step="-1" aria-label={widgets.handFewer(option)}>
                  −
                </button>
                <input id={`${id}_${round}_${index}`} type="number" min="0" max="999" value="0" inputMode="numeric" />
                <button type="button" data-step="1" aria-label={widgets.handMore(option)}>
                  +
                </button>
              </span>
              <span class="bars">
                {round === 2 && (
                  <span class="bar before">
                    {widgets.before} <b />
                  </span>
                )}
                <span class="bar now" aria-hidden="true">
                  {round === 2 && `${widgets.now} `}
                  <b />
                </span>
              </span>
            </div>
          ))}
        </fieldset>
        <p class="answer-line">
          <button type="reset">{widgets.clear}</button>
          <span role="status" />
        </p>
      </form>
    </deck-hands>
  );
});
