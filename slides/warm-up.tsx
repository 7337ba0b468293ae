import { ShowOfHands } from "classroom-deck/widgets";
import { slide } from "./lesson.ts";

/** Asked here and again at the end, so that the class sees what the lesson has changed. The first is the article’s own. */
export const reasons = [
  "To face threats together",
  "To be seen as an ally",
  "To learn from the guests",
  "To get equipment or money",
];

export default slide({
  id: "warm-up",
  kind: "activity",
  headline: "Why would a state let another state’s soldiers train on its soil?",
  minutes: 3,
  claims: [],
  notes: (
    <p>
      Before anyone has read a line: a gut feeling. To invite foreign soldiers with their weapons is not a small thing,
      and still states do it. Read the four answers aloud, and give the class half a minute in silence. Then take hands,
      one hand each, one answer at a time, and type the counts in. Do not comment yet. The counts stay on this computer;
      at the end we ask again and put both rounds side by side.
    </p>
  ),
  reader: (
    <p>
      Before you read on: a gut feeling. To invite foreign soldiers with their weapons is not a small thing, and still
      states do it. Which reason comes closest to what you think? No answer is wrong here. Yours stays on this device;
      at the end of the lesson you are asked again, and find it beside the new one.
    </p>
  ),
  asks: [
    {
      ask: "One of the largest group, one of the smallest: what made you choose it?",
      expect: "A picture in mind: a treaty in the news, a neighbour at war, a friend who served.",
      mistake: "“Because they are friends” names no gain. Ask what the host gets from it.",
    },
  ],
  ifLate: "Take hands, and leave the two reasons out.",
  body: (
    <div class="board">
      <ShowOfHands id="reason-to-host" options={reasons} />
    </div>
  ),
});
