// A small lesson on a text of its own, for what this deck's own lesson may or may not use: two lines, a text with
// sentences, a teacher's edition, drawings with and without an arrangement for narrow screens, a spare partner.
import { lessonOf } from "classroom-deck";

export const { lesson, slide, question } = lessonOf({
  id: "two-lines",
  title: "Leaves",
  subtitle: "What a page on leaves says, and whether it is so",
  author: "A teacher",
  language: "en",
  text: "page",
  article: { title: "A page on leaves", url: "https://example.org/leaves", file: "leaves.txt" },
  textSlide: "the-text",
  claims: {
    light: { locator: "¶1", says: "Leaves take in light.", status: "asserted", sentence: "light" },
    sugar: { locator: "¶2", says: "Leaves make sugar.", status: "asserted", sentence: "sugar" },
  },
  sources: {
    fern: {
      short: "Fern 2018",
      author: "Ada Fern",
      publisher: "Leaf Press",
      title: "On leaves",
      details: "Journal of Leaves 3(1)",
      year: "2018",
      url: "https://example.org/fern",
      looked: "2026-11-05",
    },
  },
  mainLine: [3, 12],
});
