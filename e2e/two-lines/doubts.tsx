import { slide } from "./lesson.ts";

export default slide({
  id: "doubts",
  headline: "The page names nobody who measured anything",
  minutes: 1,
  claims: ["sugar"],
  notes: (
    <p>
      Now we judge the page. It says that leaves certainly keep the air fit to breathe, and it names nobody who measured
      that. It may be so; but a word such as certainly is a promise, and a promise wants a witness. We look for one in
      the list of works.
    </p>
  ),
  body: <p class="board">A promise wants a witness.</p>,
});
