// What the class answered, as files: a table for a spreadsheet, and JSON. Counts, moves and approved texts; nobody's name.
import type { Results } from "../../live/wire.ts";
import { liveResults } from "../../words/here.ts";

/** One row for each count, in RFC 4180's form. */
export function resultsTable({ activities, questions }: Results): string {
  const rows = activities.flatMap(({ slide, stem, options, rows: names, rounds, moves, texts }) => [
    ...rounds.flatMap(({ counts }, round) =>
      counts.flatMap((row, at) =>
        row.map((count, option) => [slide, stem, `${round + 1}`, names[at] ?? "", options[option] ?? "", `${count}`]),
      ),
    ),
    ...(moves ?? []).flatMap((row, from) =>
      row.map((count, to) => [
        slide,
        stem,
        liveResults.moved,
        options[from] ?? "",
        options[to] ?? "",
        count === null ? liveResults.fewerThan5 : `${count}`,
      ]),
    ),
    ...texts.map(({ text, count }) => [slide, stem, "1", "", text, `${count}`]),
  ]);
  const asked = questions.map(({ text, count }) => ["", liveResults.fromClass, "", "", text, `${count}`]);
  return [liveResults.head, ...rows, ...asked].map((row) => row.map(field).join(",")).join("\r\n");
}

/** A text that a spreadsheet would take for a formula gets a mark before it. */
function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
