// What all slides of this lesson share.
import { lessonOf } from "classroom-deck";
import { sources } from "./bibliography.ts";
import { claims } from "./claims.ts";

export const { lesson, slide, question } = lessonOf({
  id: "looking-in-the-middle",
  title: "Looking in the middle",
  subtitle: "Forty minutes: how ten looks find one word of a thousand",
  author: "Classroom deck",
  language: "en",
  text: "article",
  claims,
  sources,
  mainLine: [28, 42],
});
