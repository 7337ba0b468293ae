import { ReviewCode } from "classroom-deck";
import { Drawing } from "classroom-deck/drawing";
import { lesson, slide } from "./lesson.ts";
import { Row } from "./row.tsx";

export default slide({
  id: "title",
  kind: "cover",
  headline: lesson.title,
  minutes: 1,
  sources: ["article"],
  from: ["p1", "p2"],
  notes: (
    <p>
      Welcome. These forty minutes are about one idea that you have used since you could look up a word: open in the
      middle, and forget the half that it can’t be in. You will see how far that goes, what it needs, and why a thing so
      simple stood wrong in a famous library for years. All that you need is patience with small numbers.
    </p>
  ),
  body: (
    <>
      <p class="subtitle">{lesson.subtitle}</p>
      <Drawing alt="A row of fifteen cards. The one in the middle is turned up; those on its left are crossed out.">
        <Row y={430} turned={7} gone={[[0, 6]]} />
      </Drawing>
      <ReviewCode />
    </>
  ),
});
