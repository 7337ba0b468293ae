import { ShowOfHands } from "classroom-deck/widgets";
import { slide } from "./lesson.ts";

/** Asked here and again at the end, so that the class sees what an hour has changed. */
export const reasons = [
  "To learn from them",
  "To be seen as their ally",
  "To get equipment or money",
  "To watch them closely",
];

export default slide({
  id: "warm-up",
  kind: "activity",
  headline: "Why would a state let another state’s soldiers train on its soil?",
  minutes: 3,
  claims: [],
  notes: (
    <p>
      Before anyone has read a line: a gut feeling. Inviting foreign soldiers with their weapons is not a small thing,
      and still states do it. Read the four answers aloud: to learn from them, to be seen as their ally, to get
      equipment or money, or to watch them closely. Give the class half a minute in silence. Then ask for hands, one
      hand each, one answer at a time, and type the counts in; the bars grow beside them. Do not comment yet, and do not
      say which answer the article would give. Ask one person from the largest group and one from the smallest: what
      made you choose it? The counts stay on this computer. We will ask the same question at the end of the hour and put
      both rounds side by side.
    </p>
  ),
  reader: (
    <p>
      Before you read on: a gut feeling. Inviting foreign soldiers with their weapons is not a small thing, and still
      states do it. Which reason comes closest to what you think: to learn from them, to be seen as their ally, to get
      equipment or money, or to watch them closely? There is no right answer here. Yours stays on this device; at the
      end of the lesson you are asked again, and find it beside the new one.
    </p>
  ),
  body: (
    <div class="board under-two-lines">
      <ShowOfHands id="warm-up" options={reasons} />
    </div>
  ),
});
