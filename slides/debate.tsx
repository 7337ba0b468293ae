import { Timer } from "classroom-deck/widgets";
import { slide } from "./lesson.ts";

export default slide({
  id: "debate",
  kind: "activity",
  headline: "“A state should train its neighbours’ officers.”",
  minutes: 5,
  ifTime: true,
  claims: [],
  notes: (
    <p>
      Only if there is time. Divide the room down the middle, whatever people think themselves: one half argues for, the
      other against. Two minutes each side, one for replies. The rule is that every argument names its rung: is it an
      aim, an activity or a finding? Those who argue for may use any of the four benefits, but must name the mechanism.
      Those who argue against may use the finding that gains are modest and, if we saw them, the studies on coups, but
      must say what was studied and where. The clock on the screen runs through the three phases; it is silent. At the
      end do not vote on who is right. Ask instead: which argument stood on the highest rung, and which one would you
      now look up?
    </p>
  ),
  reader: (
    <p>
      Alone, argue both sides, whatever you think yourself: first for the sentence, then against it, then answer the
      best argument of each. The clock is there if you like one; you can also write. One rule holds: every argument
      names its rung. Is it an aim, an activity or a finding? For the sentence you may use any of the four benefits, but
      name its mechanism. Against it you may use the studies on coups and on modest gains, but say what was studied and
      where. At the end, the question is not which side is right: which of your arguments stands on the highest rung,
      and which would you now look up?
    </p>
  ),
  body: (
    <div class="board">
      <dl class="two-sides">
        <div>
          <dt>For</dt>
          <dd>Which benefit, by which mechanism?</dd>
        </div>
        <div>
          <dt>Against</dt>
          <dd>Which risk, and what shows it?</dd>
        </div>
      </dl>
      <Timer
        id="debate"
        phases={[
          { name: "For", minutes: 2 },
          { name: "Against", minutes: 2 },
          { name: "Replies", minutes: 1 },
        ]}
      />
    </div>
  ),
});
