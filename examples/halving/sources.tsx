import { ReviewCode, type Source } from "classroom-deck";
import { sources } from "./bibliography.ts";
import { slide } from "./lesson.ts";

const works: Source[] = Object.values(sources);

export default slide({
  id: "sources",
  kind: "reference",
  headline: "Every fact in this lesson can be looked up",
  minutes: 0,
  sources: Object.keys(sources) as (keyof typeof sources)[],
  notes: (
    <p>
      This slide is for looking things up, not for reading aloud. The article comes first; then Knuth’s book, which has
      the method with its history and its proof; then Bloch’s report of the fault, with the lines of the program. Read
      the report if you write programs: it is short, and it ends with advice on testing that is still good.
    </p>
  ),
  body: (
    <>
      <ul class="board reading">
        {works.map(({ short, title, url }) => (
          <li key={short} class="cite">
            {url ? (
              <a href={url} rel="external noreferrer">
                {short}
              </a>
            ) : (
              short
            )}
            : {title}
          </li>
        ))}
      </ul>
      <ReviewCode />
    </>
  ),
});
