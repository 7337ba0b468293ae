import { Arrow, Drawing, Label } from "classroom-deck/drawing";
import { slide } from "./lesson.ts";

export default slide({
  id: "measured",
  headline: "One study measured how much sugar a leaf makes",
  minutes: 1,
  claims: ["sugar"],
  sources: ["fern"],
  notes: (
    <p>
      Fern weighed leaves in the morning and in the evening, on bright days and on dull ones. On bright days they had
      gained more. That is one study of one plant, in one summer; still, it measured what the page only says.
    </p>
  ),
  body: (
    <Drawing alt="More light, more sugar: a line that goes up.">
      <Arrow from={[200, 600]} to={[1000, 220]} />
      <Label x={200} y={220}>
        Sugar
      </Label>
      <Label x={1000} y={620} size={24}>
        Light
      </Label>
    </Drawing>
  ),
});
