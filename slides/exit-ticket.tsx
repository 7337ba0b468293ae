import { ShortText } from "classroom-deck/widgets";
import { slide } from "./lesson.ts";

export default slide({
  id: "exit-ticket",
  kind: "activity",
  headline: "Explain one thing, and choose one sentence to check",
  minutes: 3,
  claims: [],
  notes: (
    <p>
      Two sentences before you go, on paper or on your own device. First: one thing that you can explain now and could
      not before, as you would tell a friend. Second: one sentence of the article, by its number, that you would check
      first, and what you would look for. Silent; what is written on a device stays there.
    </p>
  ),
  reader: (
    <p>
      Two sentences before you go. First: one thing that you can explain now and could not before, as you would tell a
      friend. Second: one sentence of the article, by its number, that you would check first, and what you would look
      for. What you write stays on this device, and is there when you come back.
    </p>
  ),
  asks: [
    {
      ask: "Two of you: which sentence would you check, and what would settle it?",
      expect: "A number from 1 to 11, a rung, and where to look: a ministry’s page, a journal, a count.",
      mistake: "“The whole article.” One sentence can be checked by next week.",
    },
  ],
  ifLate: "At home, in the review.",
  body: (
    <div class="board tickets">
      <ShortText id="explain" label="One thing I can explain now" />
      <ShortText id="check-first" label="One sentence I’d check, and how" />
    </div>
  ),
});
