import { ShowOfHands } from "classroom-deck/widgets";
import { guesses } from "./first-guess.tsx";
import { slide } from "./lesson.ts";

export default slide({
  id: "second-guess",
  kind: "activity",
  headline: "Has your answer changed?",
  minutes: 3,
  asks: [
    {
      ask: "Which slide moved you?",
      expect: "The one on scattering, or the chart of six times.",
      mistake: "The sea again: the sky is blue above deserts too.",
    },
  ],
  notes: (
    <p>
      The first question again, with the same four answers, one hand each. Type the counts: the filled bar is the class
      now, the outlined bar above it is the class half an hour ago. Ask anyone who changed sides which slide moved them.
      Those who stay with the sea have a point to answer: the sky is blue above deserts too. Those who say that air is
      blue itself are not quite wrong, since at dusk ozone does play a part.
    </p>
  ),
  reader: (
    <p>
      The first question again, with the same four answers. If you answer differently now, ask yourself which slide
      moved you. If you stay with the sea, remember that the sky is blue above deserts too. If you say that air is blue
      itself, you are not quite wrong: at dusk ozone does play a part.
    </p>
  ),
  body: (
    <div class="board">
      <ShowOfHands id="why-blue" round={2} question="Why is the sky blue?" options={guesses} />
    </div>
  ),
});
