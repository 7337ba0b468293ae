// The running order, part by part: one line a slide. Move a line to reorder the lesson; below(…) puts an evidence slide
// under the slide before it. The article line leaves out what is below(…) and the part that is on the critical line only;
// that part is a second lesson.
import { below, part, runningOrder } from "classroom-deck";
import { lesson } from "./lesson.ts";
import { questionBank } from "./question-bank.ts";

// biome-ignore format: one line a slide
export default runningOrder(lesson, [
  part("Opening", [
    import("./title.tsx"),
    import("./objectives.tsx"),
    import("./warm-up.tsx"),
    import("./the-article.tsx"),
  ]),
  part("What it is", [
    import("./definition.tsx"),
    below(import("./no-agreed-definition.tsx")),
    import("./activities.tsx"),
    below(import("./joint-or-combined.tsx")),
    import("./is-it.tsx"),
  ]),
  part("Why it matters", [
    import("./setting.tsx"),
    below(import("./not-one-region.tsx")),
    import("./functions.tsx"),
    import("./example.tsx"),
    below(import("./exercises.tsx")),
  ]),
  part("Four advantages it names", [
    import("./benefits.tsx"),
    import("./intelligence.tsx"),
    below(import("./intelligence-evidence.tsx")),
    import("./alliances.tsx"),
    below(import("./alliances-evidence.tsx")),
    import("./capability.tsx"),
    below(import("./capability-evidence.tsx")),
    below(import("./coups.tsx")),
    import("./interoperability.tsx"),
    below(import("./interoperability-evidence.tsx")),
    import("./match-benefits.tsx"),
  ]),
  part("What it concludes", [
    import("./summary.tsx"),
    import("./check-article.tsx"),
  ]),
  part("Reading it critically", [
    import("./ladder.tsx"),
    import("./missing.tsx"),
    import("./deterrence.tsx"),
    below(import("./unmeasured.tsx")),
    import("./claim-check.tsx"),
    import("./debate.tsx"),
  ], { line: "critical" }),
  part("Close", [
    import("./exit-ticket.tsx"),
    import("./warm-up-again.tsx"),
    import("./key-terms.tsx"),
    import("./sources.tsx"),
  ]),
], questionBank);
