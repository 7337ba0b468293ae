import { ReviewCode } from "classroom-deck";
import { Drawing } from "classroom-deck/drawing";
import { lesson, slide } from "./lesson.ts";

export default slide({
  id: "title",
  kind: "cover",
  headline: lesson.title,
  minutes: 1,
  notes: (
    <p>
      Welcome. This quarter of an hour is about something that everybody has seen in a glass, and that hardly any other
      substance does: water that freezes swims on water that has not. We look at how much room ice takes, at the
      temperature at which water is heaviest, and at what both mean for whatever lives in a lake in winter. You need
      nothing but what you know from a kitchen. Look at the block in the drawing, and guess how much of it is under
      water; in five minutes you will know.
    </p>
  ),
  body: (
    <>
      <p class="subtitle">{lesson.subtitle}</p>
      <Drawing alt="A block of ice swims in water: a small part of it is above the surface, the rest below.">
        <path class="rule" d="M64 420H1216" />
        <path class="shape" d="M430 384H760L744 640H446Z" />
        <path class="thin" d="M64 500c40 -16 80 -16 120 0s80 16 120 0M900 500c40 -16 80 -16 120 0s80 16 120 0" />
      </Drawing>
      <ReviewCode />
    </>
  ),
});
