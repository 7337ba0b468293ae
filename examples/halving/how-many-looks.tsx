import { ShowOfHands } from "classroom-deck/widgets";
import { slide } from "./lesson.ts";

export default slide({
  id: "how-many-looks",
  kind: "activity",
  headline: "How many looks find one word among a thousand?",
  minutes: 3,
  asks: [
    {
      ask: "The words are in order. How many looks are enough, wherever the word is?",
      expect: "Any of the four; nobody is told yet who is right.",
      mistake: "Five hundred, the average of reading from the top.",
    },
  ],
  notes: (
    <p>
      Say that the thousand words are in alphabetical order, and that a look is a look at one word. Read the four
      numbers aloud and give the class half a minute in silence. Then take hands, one number at a time, and type the
      counts in. Say nothing about who is right: in ten minutes everybody will count it for themselves.
    </p>
  ),
  reader: (
    <p>
      A thousand words are in alphabetical order, and a look is a look at one of them. Before you read on, guess how
      many looks are enough, wherever the word is. Nothing is marked right or wrong here. Your guess stays on this
      device, and in a few minutes you can compare it with a count of your own.
    </p>
  ),
  body: (
    <div class="board">
      <ShowOfHands id="looks" options={["1,000 looks", "500 looks", "100 looks", "10 looks"]} />
    </div>
  ),
});
