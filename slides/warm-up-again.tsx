import { ShowOfHands } from "classroom-deck/widgets";
import { slide } from "./lesson.ts";
import { reasons } from "./warm-up.tsx";

export default slide({
  id: "warm-up-again",
  kind: "activity",
  headline: "Has this hour changed your answer?",
  minutes: 1,
  claims: [],
  notes: (
    <p>
      The first question again: why would a state let another state’s soldiers train on its soil? Same four answers, one
      hand each. Type the counts; the filled bar is the class now, the outlined bar above it is the class an hour ago.
      Ask anyone who changed sides: which slide moved you, and was it a stated aim, an activity or a finding? If nothing
      has moved, ask that too: what would have had to be shown to change your mind? There is no right answer here. The
      first two answers are what the article talks about, learning and alliances; it mentions newer technology, but
      neither money nor watching a partner, and noticing that is part of reading critically.
    </p>
  ),
  reader: (
    <p>
      The first question again: why would a state let another state’s soldiers train on its soil? If you answer
      differently now, which slide moved you, and was it a stated aim, an activity or a finding? If you have not changed
      your mind, what would have had to be shown to change it? There is no right answer here. The first two answers are
      what the article talks about, learning and alliances; it mentions newer technology, but neither money nor watching
      a partner, and noticing that is part of reading critically.
    </p>
  ),
  body: (
    <div class="board">
      <ShowOfHands
        id="warm-up"
        round={2}
        question="Why would a state let another state’s soldiers train on its soil?"
        options={reasons}
      />
    </div>
  ),
});
