// The running order, part by part: one line a slide. Move a line to reorder the lesson.
import { below, part, runningOrder } from "../src/deck/running-order.ts";
import { lesson } from "./lesson.ts";

export default runningOrder(lesson, [
  part("Opening", [
    import("./title.tsx"),
  ]),
  part("What it is", [
    import("./definition.tsx"),
    import("./activities.tsx"),
  ]),
]);
void below;
