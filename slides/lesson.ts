// What all slides of this lesson share. A slide module imports `slide` from here.
import { lessonOf } from "classroom-deck";
import { sources } from "./bibliography.ts";
import { claims } from "./claims.ts";

export const { lesson, slide, question } = lessonOf({
  id: "military-training-diplomacy",
  title: "Military training diplomacy",
  subtitle: "One article: what it says, and how to judge it",
  author: "Classroom deck",
  language: "en",
  text: "article",
  textSlide: "the-article",
  article: { title: sources.article.title, file: "article.pdf" },
  claims,
  sources,
  mainLine: [45, 50],
});
