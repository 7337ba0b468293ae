import { ReviewCode, type Source } from "classroom-deck";
import { sources } from "./bibliography.ts";
import { slide } from "./lesson.ts";

const works: Source[] = Object.values(sources);

export default slide({
  id: "sources",
  kind: "reference",
  headline: "Every number in this lesson can be looked up",
  minutes: 0,
  sources: Object.keys(sources) as (keyof typeof sources)[],
  notes: (
    <p>
      This slide is for looking things up, not for reading aloud. The first work says how much room ice takes, and at
      which pressures that holds; the second has weighed water from freezing to far above boiling. The review document
      and the printed notes give authors, titles and years. Replace both by what your own lesson rests on: no slide can
      name a source that is not in the bibliography.
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
