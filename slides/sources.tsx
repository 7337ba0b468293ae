import type { Source } from "classroom-deck";
import { ReviewCode } from "classroom-deck";
import { sources } from "./bibliography.ts";
import { slide } from "./lesson.ts";

const works: Source[] = Object.values(sources);

export default slide({
  id: "sources",
  kind: "reference",
  headline: "Every fact in this lesson can be looked up",
  minutes: 0,
  claims: [],
  sources: Object.keys(sources) as (keyof typeof sources)[],
  notes: (
    <p>
      This slide is for looking things up, not for reading aloud. Every work that the lesson cites is here: the article
      first, then definitions, examples, and the studies that qualify or challenge a claim. The review document and the
      printed notes say what we know of each work’s author, title, publisher and date; those that are on the web are
      links. Notice what kind of work stands behind which slide: press reports and official pages for activities and
      stated aims, mostly journals for findings. A fair question to end on: which of these would you trust most, for
      what kind of claim, and what is missing from the list?
    </p>
  ),
  reader: (
    <p>
      Every work that the lesson cites is here: the article first, then definitions, examples, and the studies that
      qualify or challenge a claim. The list below says what we know of each work’s author, title, publisher and date;
      those that are on the web are links. Notice what kind of work stands behind which slide: press reports and
      official pages for activities and stated aims, mostly journals for findings. Which of these would you trust most,
      for what kind of claim, and what is missing from the list?
    </p>
  ),
  body: (
    <>
      <ul class="board works">
        {works.map(({ short, title, url }) => (
          <li key={short} class="cite">
            {url ? (
              <a href={url} title={title} rel="external noreferrer">
                {short}
              </a>
            ) : (
              short
            )}
          </li>
        ))}
      </ul>
      <ReviewCode />
    </>
  ),
});
