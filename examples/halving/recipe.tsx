import { List } from "classroom-deck/parts";
import { slide } from "./lesson.ts";

export default slide({
  id: "recipe",
  headline: "Four lines are enough to search by halving",
  minutes: 2,
  claims: ["halving"],
  sources: ["article"],
  from: ["p5", "p6"],
  notes: (
    <p>
      Read the four lines as a recipe. The first two are what your eyes did with the cards: look in the middle, and
      compare. The third is where all the speed comes from, for whatever is thrown away is never looked at again. The
      fourth goes back to the first with what is left, and it ends, because what is left becomes smaller each time.
      Whoever writes programs may write these four lines now, and keep them for the last part of the lesson.
    </p>
  ),
  body: (
    <List
      numbered
      steps
      items={[
        "Look at the word in the middle",
        "Compare it with the word that you want",
        "Throw away the half that can’t have it",
        "Begin again with what is left",
      ]}
    />
  ),
});
