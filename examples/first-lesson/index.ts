// The running order, part by part: one line a slide. Move a line to reorder the lesson; below(import("./more.tsx")) puts
// an evidence slide under the slide before it.
import { part, runningOrder } from "classroom-deck";
import { lesson } from "./lesson.ts";

// biome-ignore format: one line a slide
export default runningOrder(lesson, [
  part("Opening", [
    import("./title.tsx"),
    import("./more-room.tsx"),
    import("./four-degrees.tsx"),
  ]),
  part("Thinking", [
    import("./check-ice.tsx"),
    import("./if-ice-sank.tsx"),
    import("./sources.tsx"),
  ]),
]);
