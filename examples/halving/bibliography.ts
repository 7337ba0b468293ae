// The works that the lesson cites, the article first.
import type { Source } from "classroom-deck";

export const sources = {
  article: {
    short: "the article",
    author: "Classroom deck",
    title: "Looking in the middle",
    year: "2026",
    details: "article.md, beside the slides",
    noLink: true,
  },
  knuth: {
    short: "Knuth 1998",
    author: "D. E. Knuth",
    title: "The Art of Computer Programming, volume 3: Sorting and Searching",
    year: "1998",
    publisher: "Addison-Wesley",
    details: "2nd edition, section 6.2.1",
    url: "https://www-cs-faculty.stanford.edu/~knuth/taocp.html",
  },
  bloch: {
    short: "Bloch 2006",
    author: "J. Bloch",
    title: "Extra, extra – read all about it: Nearly all binary searches and mergesorts are broken",
    year: "2006",
    publisher: "Google Research",
    looked: "2026-11-25",
    url: "https://research.google/blog/extra-extra-read-all-about-it-nearly-all-binary-searches-and-mergesorts-are-broken/",
  },
} as const satisfies Record<string, Source>;
