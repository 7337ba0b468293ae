import { ShowOfHands } from "classroom-deck/widgets";
import { slide } from "./lesson.ts";

/** Asked here and again at the end, so that everyone sees what half an hour has changed. */
export const guesses = [
  "It mirrors the sea",
  "Air is a little blue itself",
  "Air sends blue light aside",
  "Space behind it is blue",
];

export default slide({
  id: "first-guess",
  kind: "activity",
  headline: "Why is the sky blue? Guess before we look",
  minutes: 3,
  asks: [
    {
      ask: "Why is the sky blue?",
      expect: "Any of the four; nobody is told yet who is right.",
      mistake: "Most say the sea, which only mirrors the sky.",
    },
  ],
  notes: (
    <p>
      Let the class guess, with nothing said of air yet. Read the four answers aloud and give the class half a minute in
      silence. Then ask for hands, one hand each, one answer at a time, and type the counts in; the bars grow beside
      them. Say nothing about who is right. The first two answers are widespread, and people have written books with
      them. The counts stay on this computer, and at the end of the lesson we show hands again and put both rounds side
      by side.
    </p>
  ),
  reader: (
    <p>
      Before you read on: a guess. Which of the four answers comes closest to what you think? Pick one; nothing is
      marked right or wrong here. The first two are widespread, and people have written books with them. Your answer
      stays on this device, and at the end of the lesson you are asked again and find it beside the new one.
    </p>
  ),
  body: (
    <div class="board">
      <ShowOfHands id="why-blue" options={guesses} />
    </div>
  ),
});
