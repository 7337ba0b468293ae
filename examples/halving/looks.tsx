import { Table } from "classroom-deck/parts";
import { sources } from "./bibliography.ts";
import { slide } from "./lesson.ts";
import { looksFor } from "./looks-for.ts";

const number = new Intl.NumberFormat("en-GB");
const rows = [15, 1000, 1_000_000, 1_000_000_000].map((words) => [
  `${number.format(words)} words`,
  number.format(words),
  String(looksFor(words)),
]);

export default slide({
  id: "looks",
  headline: "Ten looks are enough for a thousand words",
  minutes: 2,
  claims: ["growth"],
  sources: ["article", "knuth"],
  from: ["p8", "p9", "p10"],
  notes: (
    <p>
      Here is the count that you guessed. Reading from the top, a thousand words take a thousand looks when the word
      comes last. By halving they take ten. Now go down the table: a million words are a thousand times as many, and
      they take only ten looks more. A thousand million take thirty. Twice as many words cost a single look more, since
      the first look makes the old number of them. Below this slide are a chart and the formula, for whoever wants them.
    </p>
  ),
  body: (
    <Table
      alt="How many looks are enough, one by one and by halving"
      columns={["List", "One by one", "By halving"]}
      rows={rows}
      source={sources.knuth}
    />
  ),
});
