// What all slides of this lesson share. A slide module imports `slide` from here, and `question` where it asks one.
import { lessonOf } from "classroom-deck";
import { sources } from "./bibliography.ts";
import { claims } from "./claims.ts";

export const { lesson, slide, question } = lessonOf({
  id: "why-the-sky-is-blue",
  title: "Why the sky is blue",
  subtitle: "Half an hour, one short text: what air does to light",
  author: "Classroom deck",
  language: "en",
  text: "NASA page",
  claims,
  sources,
  mainLine: [25, 35],
});
