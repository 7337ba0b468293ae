import { slide } from "./lesson.ts";

export default slide({
  id: "close",
  headline: "Leaves take in light and make sugar",
  minutes: 1,
  claims: ["light", "sugar"],
  notes: (
    <p>
      This is what the page says in one sentence: leaves take in light, and they make sugar of it. Take that with you,
      and the habit of asking of each sentence where it stands, and who has measured it. We meet again next week, with
      roots.
    </p>
  ),
  body: <p class="board">Light in, sugar out.</p>,
});
