import { below, part, runningOrder } from "classroom-deck";
import { lesson } from "./lesson.ts";

export default runningOrder(lesson, [
  part("Opening", [import("./cover.tsx"), import("./the-text.tsx")]),
  part("What it says", [import("./light.tsx"), below(import("./measured.tsx")), import("./match.tsx")]),
  part("Whether it is so", [import("./doubts.tsx")], { line: "critical" }),
  part("Close", [import("./close.tsx")]),
]);
