import { ShortText } from "classroom-deck/widgets";
import { slide } from "./lesson.ts";

export default slide({
  id: "exit-ticket",
  kind: "activity",
  headline: "Leave with one thing explained and one claim to check",
  minutes: 2,
  claims: [],
  notes: (
    <p>
      Two sentences before you go, on paper or on your own device in the review document. First: one thing that you can
      explain now and could not an hour ago. Write it as you would tell a friend who was not here. Second: one claim of
      the article that you would check first, and what you would look for: an aim, an activity or a finding. Two
      minutes, silent. If you write on a device, it stays on that device; nobody collects it. If there is time, hear two
      of each. Ask the class after each claim: which rung of the ladder would settle it, and who could have measured
      that?
    </p>
  ),
  reader: (
    <p>
      Two sentences before you go. First: one thing that you can explain now and could not before you read this lesson.
      Write it as you would tell a friend who has not read it. Second: one claim of the article that you would check
      first, and what you would look for: an aim, an activity or a finding. What you write stays on this device, and is
      there when you come back. For the second, ask: which rung of the ladder would settle it, and who could have
      measured that?
    </p>
  ),
  body: (
    <div class="board tickets">
      <ShortText id="explain" label="One thing I can explain now" />
      <ShortText id="check-first" label="One claim I’d check first, and how" />
    </div>
  ),
});
