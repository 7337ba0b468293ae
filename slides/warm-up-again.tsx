import { ShowOfHands } from "classroom-deck/widgets";
import { slide } from "./lesson.ts";
import { reasons } from "./warm-up.tsx";

export default slide({
  id: "warm-up-again",
  kind: "activity",
  headline: "Has the article changed your answer?",
  minutes: 2.5,
  claims: [],
  notes: (
    <p>
      The first question again, same four answers, one hand each. Type the counts; the filled bar is now, the outlined
      bar above it the start. The first answer is the article’s own reason, threats; the second and third are among its
      advantages; of the fourth it names technology, not money.
    </p>
  ),
  reader: (
    <p>
      The first question again: why would a state let another state’s soldiers train on its soil? The first answer is
      the article’s own reason, threats; the second and third are among its advantages; of the fourth it names
      technology, not money. If you have changed your answer, which sentence moved you? If not, what would have to be
      shown?
    </p>
  ),
  asks: [
    {
      ask: "Who changed sides: which sentence or slide moved you?",
      expect: "A sentence by its number, or a picture; with a “because”.",
    },
  ],
  ifLate: "Hands only.",
  body: (
    <div class="board">
      <ShowOfHands
        id="reason-to-host"
        round={2}
        question="Why would a state let another state’s soldiers train on its soil?"
        options={reasons}
      />
    </div>
  ),
});
