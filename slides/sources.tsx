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
      This slide is for looking things up. Every work that the lesson cites is here, the article first; the review and
      the printed notes have full names, titles, dates, links, and the day on which each was looked at. What the deck
      asks of the article it owes itself: it was made by the Classroom deck project in 2026 and, like the article, names
      no person; its evidence was searched in public pages and abstracts, in English. Press and official media stand
      behind what was done and said, journals and research institutes behind what was measured.
    </p>
  ),
  reader: (
    <p>
      Every work that the lesson cites is here, the article first, with full names, titles, dates, links, and the day on
      which it was looked at. What the lesson asks of the article it owes itself: it was made by the Classroom deck
      project in 2026 and, like the article, names no person; its evidence was searched in public pages and abstracts,
      in English. Official media are named as such. Which of these would you trust most, for what kind of sentence, and
      what is missing?
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
