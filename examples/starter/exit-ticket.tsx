import { ShortText } from "classroom-deck/widgets";
import { slide } from "./lesson.ts";

export default slide({
  id: "exit-ticket",
  kind: "activity",
  headline: "Leave with one thing explained and one thing to look for",
  minutes: 3,
  asks: [
    {
      ask: "What can you explain now?",
      expect: "Short waves are scattered more, so blue comes from all over the sky.",
    },
  ],
  notes: (
    <p>
      Two sentences before you go, on paper or on your own device in the review document. First: one thing that you can
      explain now, written as you would tell a friend who was not here. Second: one colour that you will look for in the
      sky this week, and what you expect to see. Two minutes, in silence. If you write on a device, it stays on that
      device; nobody collects it. If there is time, hear two of each.
    </p>
  ),
  body: (
    <div class="board tickets">
      <ShortText id="explain" label="One thing I can explain now" />
      <ShortText id="look-for" label="One colour I’ll look for" />
    </div>
  ),
});
