// What all slides of this lesson share. A slide module imports `slide` from here, and `question` where it asks one.
import { lessonOf } from "classroom-deck";
import { sources } from "./bibliography.ts";
import { claims } from "./claims.ts";

export const { lesson, slide, question } = lessonOf({
  id: "why-ice-floats",
  title: "Why ice floats",
  subtitle: "A quarter of an hour: water, ice, and the fish in a lake",
  author: "Classroom deck",
  language: "en",
  claims,
  sources,
  mainLine: [10, 20],
});
