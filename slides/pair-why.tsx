import { Timer } from "classroom-deck/widgets";
import { slide } from "./lesson.ts";

export default slide({
  id: "pair-why",
  kind: "activity",
  headline: "If you could send one officer abroad for a year, what should they learn?",
  minutes: 4,
  claims: ["functions"],
  notes: (
    <p>
      You are the defence minister of a state of your choice, and you can send one officer abroad for one year. What
      should they learn: strategy, how threats are changing, newer technology, or tactics? Those are the four uses that
      the article names. One minute alone, in writing and in silence. One minute in pairs: agree on one answer and on
      one reason. Then two minutes together: hear four pairs, and after each ask the rest how the minister would know, a
      year later, that it was worth it. Start the clock for each phase; it makes no sound, and there is a button for one
      minute more. Before you move on from the first phase, ask whether anyone needs more time.
    </p>
  ),
  reader: (
    <p>
      You are the defence minister of a state of your choice, and you can send one officer abroad for one year. What
      should they learn: strategy, how threats are changing, newer technology, or tactics? Those are the four uses that
      the article names. Take a minute to choose one, and write down one reason. If somebody is near, tell them, and
      hear what they would choose; if not, take the answer that you find next best, and argue for it. Then ask both
      times: how would the minister know, a year later, that it was worth it?
    </p>
  ),
  body: (
    <div class="board under-two-lines">
      <p>Strategy, changing threats, technology or tactics? Say why, and how you would know that it worked.</p>
      <Timer
        id="pair-why"
        phases={[
          { name: "Think", minutes: 1 },
          { name: "Pair", minutes: 1 },
          { name: "Share", minutes: 2 },
        ]}
      />
    </div>
  ),
});
