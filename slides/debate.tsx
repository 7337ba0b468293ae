import { Timer } from "classroom-deck/widgets";
import { slide } from "./lesson.ts";

export default slide({
  id: "debate",
  kind: "activity",
  headline: "“Training diplomacy is a key pillar of defence and must be enhanced.”",
  minutes: 12,
  claims: ["pillar", "outlook"],
  notes: (
    <p>
      The motion is the article’s own conclusion. Divide the room down the middle, whatever people think themselves: one
      half argues for it, the other against. Three minutes to prepare, in groups of four, with the handout: find two
      arguments and name the rung of each. Then two minutes each side and two for replies. Those who argue for it use
      the four advantages with their mechanisms; those against ask for cost, risk and what else the money could do. The
      clock is silent. At the end do not vote on who is right.
    </p>
  ),
  reader: (
    <p>
      The motion is the article’s own conclusion. Alone, argue both sides, whatever you think yourself: find two
      arguments for it and two against, and name the rung of each. For it you have the four advantages with their
      mechanisms; against it ask for cost, risk and what else the money could do. Then answer the best argument of each
      side.
    </p>
  ),
  asks: [
    {
      ask: "Which argument stood on the highest rung, on either side?",
      expect:
        "For: exercises with allies make escalation less likely (measured). Against: coup risk in one programme (measured), modest gains (argued).",
      mistake: "“Must” cannot be measured. Split it: what happens if, and do we want that?",
    },
  ],
  ifLate: "Prepare at home; two minutes a side.",
  body: (
    <div class="board">
      <dl class="two-sides">
        <div>
          <dt>For</dt>
          <dd>Which advantage, and how?</dd>
        </div>
        <div>
          <dt>Against</dt>
          <dd>Which cost or risk?</dd>
        </div>
      </dl>
      <Timer
        id="debate"
        phases={[
          { name: "Prepare", minutes: 3 },
          { name: "For", minutes: 2 },
          { name: "Against", minutes: 2 },
          { name: "Replies", minutes: 2 },
        ]}
      />
    </div>
  ),
});
