import { lesson, slide } from "./lesson.ts";

export default slide({
  id: "cover",
  kind: "cover",
  headline: lesson.title,
  minutes: 0.5,
  notes: (
    <p>
      Welcome. In this lesson we read one page on leaves. First we take it at its word and learn what it says, and only
      then do we look at what stands behind each of its sentences, and at what it leaves out altogether.
    </p>
  ),
  body: <p class="subtitle">{lesson.subtitle}</p>,
});
