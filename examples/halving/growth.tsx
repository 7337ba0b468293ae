import { Chart } from "classroom-deck/parts";
import { sources } from "./bibliography.ts";
import { slide } from "./lesson.ts";
import { looksFor } from "./looks-for.ts";

const words = [1, 2, 4, 8, 16, 24, 32, 40, 48, 56, 64];

export default slide({
  id: "growth",
  headline: "One by one the looks run away, by halving they stay few",
  minutes: 2,
  claims: ["growth"],
  sources: ["article"],
  notes: (
    <p>
      For whoever wants to see it drawn. To the right are words, upwards are looks in the worst case. Read from the top,
      each word costs a look, so that line goes straight up to sixty-four. By halving, the line rises quickly at first
      and then hardly at all: from thirty-two words to sixty-four it gains a single look. Beyond the edge of the slide,
      at a thousand words, one line would stand at a thousand and the other at ten.
    </p>
  ),
  body: (
    <Chart
      kind="line"
      alt="One by one, 64 words take 64 looks. By halving, 8 words take 4 looks, 32 take 6 and 64 take 7."
      unit="looks in the worst case"
      along="words"
      at={words}
      series={{ "One by one": words, "By halving": words.map(looksFor) }}
      source={sources.article}
    />
  ),
});
