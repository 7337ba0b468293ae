import { Table } from "classroom-deck/parts";
import { sources } from "./bibliography.ts";
import { slide } from "./lesson.ts";

/** Each look leaves less than half: so many are enough, wherever the word is. */
const looksFor = (words: number) => Math.floor(Math.log2(words)) + 1;
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
  notes: (
    <p>
      Here is the count that you guessed. Reading from the top, a thousand words take a thousand looks when the word
      comes last. By halving they take ten. Now go down the table: a million words are a thousand times as many, and
      they take only ten looks more. A thousand million take thirty. Twice as many words cost a single look more, since
      the first look makes the old number of them. In the language of mathematics: the looks grow as the logarithm.
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
