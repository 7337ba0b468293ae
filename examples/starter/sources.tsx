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
      This slide is for looking things up, not for reading aloud. The page that the lesson is about comes first, then
      the papers behind the single slides: the law of scattering, the tables of how much air light crosses, ozone at
      dusk, what our eyes make of skylight, and the dust of Mars. The review document and the printed notes give
      authors, titles and years. Notice their ages: the law is older than the electric lamp, and the tables are still in
      use.
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
