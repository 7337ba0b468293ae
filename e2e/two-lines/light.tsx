import { Arrow, Drawing, Label, Lines } from "classroom-deck/drawing";
import { slide } from "./lesson.ts";

export default slide({
  id: "light",
  headline: "A leaf turns light into sugar",
  minutes: 2,
  claims: ["light", "sugar"],
  sources: ["fern"],
  notes: (
    <p>
      Light comes in from the left and meets the leaf, which is the square in the middle. Water comes from the root and
      air through small holes. What leaves it on the right is sugar, which the whole plant lives on. Which of the three
      would you take away first to see what happens?
    </p>
  ),
  asks: [
    {
      ask: "Which of the three would you take away first?",
      expect: "Light: it is the easiest to take away, and the effect is seen within days.",
      mistake: "Water, because the plant wilts: that shows thirst, not the want of sugar.",
    },
  ],
  ifLate: "Leave out water and air, and say that light becomes sugar.",
  body: (
    <Drawing
      alt="Light goes into a leaf, and sugar comes out of it."
      narrow={
        <>
          <Label x={180} y={40} anchor="middle">
            Light
          </Label>
          <Arrow from={[180, 54]} to={[180, 110]} />
          <rect class="ink-line" x="80" y="120" width="200" height="120" />
          <Lines x={180} y={176} anchor="middle" size={24} lines={["water from the root,", "air through holes"]} />
          <Arrow from={[180, 250]} to={[180, 306]} />
          <Label x={180} y={336} anchor="middle" size={28}>
            Sugar
          </Label>
        </>
      }
      narrowSize={[360, 360]}
    >
      <Label x={100} y={400}>
        Light
      </Label>
      <Arrow from={[200, 390]} to={[440, 390]} />
      <rect class="ink-line" x="460" y="250" width="320" height="280" />
      <Lines x={620} y={390} anchor="middle" size={24} lines={["water from the root,", "air through holes"]} />
      <Arrow from={[800, 390]} to={[1040, 390]} />
      <Label x={1060} y={400}>
        Sugar
      </Label>
    </Drawing>
  ),
});
