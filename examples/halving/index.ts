// The running order, part by part: one line a slide.
import { below, part, runningOrder } from "classroom-deck";
import { lesson } from "./lesson.ts";

// biome-ignore format: one line a slide
export default runningOrder(lesson, [
  part("Opening", [
    import("./title.tsx"),
    import("./how-many-looks.tsx"),
  ]),
  part("By halving", [
    import("./halves.tsx"),
    import("./recipe.tsx"),
    import("./race.tsx"),
  ]),
  part("How fast it is", [
    import("./looks.tsx"),
    below(import("./growth.tsx")),
    below(import("./logarithm.tsx")),
    import("./million.tsx"),
    import("./check-halving.tsx"),
  ]),
  part("What it needs", [
    import("./which-lists.tsx"),
    import("./program.tsx"),
    import("./tricky.tsx"),
    import("./too-large.tsx"),
    import("./match-fixes.tsx"),
    import("./sources.tsx"),
  ]),
]);
