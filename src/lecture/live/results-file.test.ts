// The table of a lecture's answers.
import assert from "node:assert/strict";
import { test } from "node:test";
import { resultsTable } from "./results-file.ts";

test("counts, moves and texts are rows; what a spreadsheet would run is only text", () => {
  const table = resultsTable({
    title: "A lesson",
    activities: [
      {
        id: "which",
        slide: "leaf",
        stem: "Which, then?",
        options: ["A", "B"],
        rows: [],
        rounds: [{ answered: 7, counts: [[6, 1]] }],
        moves: [
          [6, null],
          [null, null],
        ],
        texts: [],
      },
    ],
    questions: [{ text: '=HYPERLINK("x")', count: 2 }],
  });
  const rows = table.split("\r\n");
  assert.equal(rows[1], 'leaf,"Which, then?",1,,A,6');
  assert.equal(rows[4], 'leaf,"Which, then?",moved,A,B,fewer than 5');
  assert.equal(rows.at(-1), `,From the class,,,"'=HYPERLINK(""x"")",2`);
});
