// The running order, part by part: one line a slide. Move a line to reorder the lesson;
// below(…) puts an evidence slide under the slide before it.
import { below, part, runningOrder } from "classroom-deck";
import { lesson } from "./lesson.ts";
import { questionBank } from "./question-bank.ts";

// biome-ignore format: one line a slide
export default runningOrder(lesson, [
  part("Opening", [
    import("./title.tsx"),
    import("./colours.tsx"),
    import("./first-guess.tsx"),
  ]),
  part("What air does to light", [
    import("./scattering.tsx"),
    below(import("./six-times.tsx")),
    import("./check-scattering.tsx"),
  ]),
  part("When it is not blue", [
    import("./sunset.tsx"),
    below(import("./air-mass.tsx")),
    below(import("./ozone.tsx")),
    import("./sort-colours.tsx"),
    import("./match-causes.tsx"),
    import("./other-skies.tsx"),
  ]),
  part("Close", [
    import("./exit-ticket.tsx"),
    import("./second-guess.tsx"),
    import("./key-terms.tsx"),
    import("./sources.tsx"),
  ]),
], questionBank);
