import { question, slide } from "./lesson.ts";

const twoThousand = question({
  kind: "choice",
  id: "two-thousand",
  claims: ["growth", "halving"],
  stem: "A thousand words take ten looks. How many do two thousand take?",
  options: [
    { text: "Eleven looks", right: true, feedback: "The first look leaves a thousand, and those take ten." },
    { text: "Twenty looks", feedback: "Those are enough for a million: only the first look is new." },
    { text: "A thousand and ten looks", feedback: "No half is read one by one: it is thrown away whole." },
  ],
});

export default slide({
  id: "check-halving",
  kind: "activity",
  headline: "Can you tell what twice as many words cost?",
  minutes: 4,
  claims: ["growth", "halving"],
  questions: [twoThousand],
  notes: (
    <p>
      Everybody answers alone before anyone speaks. Take hands, let neighbours talk, and take hands again before you
      press “Check”. Twenty is the answer of those who double what they see; let one of them say what the first look in
      two thousand words leaves over, and eleven comes by itself.
    </p>
  ),
});
