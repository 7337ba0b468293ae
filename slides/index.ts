// The running order, part by part: one line a slide. Move a line to reorder the lesson;
// below(…) puts an evidence slide under the slide before it.
import { below, part, runningOrder } from "classroom-deck";
import { lesson } from "./lesson.ts";
import { questionBank } from "./question-bank.ts";

// biome-ignore format: one line a slide
export default runningOrder(lesson, [
  part("Opening", [
    import("./title.tsx"),
    import("./objectives.tsx"),
    import("./warm-up.tsx"),
  ]),
  part("What it is", [
    import("./definition.tsx"),
    import("./activities.tsx"),
    below(import("./joint-or-combined.tsx")),
    below(import("./no-agreed-definition.tsx")),
    import("./is-it.tsx"),
    import("./check-what.tsx"),
  ]),
  part("Why it matters", [
    import("./setting.tsx"),
    below(import("./not-one-region.tsx")),
    import("./functions.tsx"),
    import("./example.tsx"),
    below(import("./exercises.tsx")),
    import("./check-why.tsx"),
    import("./pair-why.tsx"),
  ]),
  part("Four claimed benefits", [
    import("./benefits.tsx"),
    import("./intelligence.tsx"),
    import("./alliances.tsx"),
    import("./capability.tsx"),
    import("./interoperability.tsx"),
    import("./match-benefits.tsx"),
    import("./check-benefits.tsx"),
  ]),
  part("Reading it critically", [
    import("./ladder.tsx"),
    import("./missing.tsx"),
    import("./deterrence.tsx"),
    below(import("./coups.tsx")),
    below(import("./unmeasured.tsx")),
    import("./claim-check.tsx"),
    import("./debate.tsx"),
  ]),
  part("Close", [
    import("./summary.tsx"),
    import("./exit-ticket.tsx"),
    import("./warm-up-again.tsx"),
    import("./key-terms.tsx"),
    import("./sources.tsx"),
  ]),
], questionBank);
