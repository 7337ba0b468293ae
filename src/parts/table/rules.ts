// What is told to the author of a table.
import { array, boolean, literal, optional, string } from "valibot";
import { wordsIn } from "../../deck/measure.ts";
import type { PartRules } from "../part.tsx";
import { anything, textBetween, workOrWords } from "../shapes.ts";
import type { TableProps } from "./markup.tsx";

/** What a class can take in from a wall. */
const MOST = { columns: 5, rows: 6, words: 8 };

export const rules: PartRules<TableProps> = {
  entries: {
    alt: string(),
    columns: array(string()),
    rows: array(array(anything)),
    namedRows: optional(boolean()),
    source: optional(workOrWords),
    unit: optional(string()),
    steps: optional(literal(true)),
  },
  problems({ alt, columns, rows }) {
    const unlike = rows.findIndex((row) => row.length !== columns.length);
    const unnamed = columns.findIndex((name, index) => index > 0 && name.trim() === "");
    return [
      wordsIn(alt) < 3 && 'has no text alternative. Write alt="…" that says what it shows.',
      columns.length < 2 && "has fewer than two columns. Write a <List>, or a name for each column into “columns”.",
      rows.length === 0 && "has no rows. Write them: rows={[[…], […]]}.",
      unnamed > 0 && `has no name for column ${unnamed + 1}. Write one into “columns”.`,
      unlike >= 0 &&
        `has ${columns.length} columns, and ${rows[unlike]?.length} cells in row ${unlike + 1}. Write a cell for each; "" for none.`,
    ].filter((problem) => problem !== false);
  },
  limits({ columns, rows }) {
    const longest = Math.max(...rows.flat().map((cell) => wordsIn(textBetween(cell))));
    return [
      columns.length > MOST.columns &&
        `has ${columns.length} columns, ${columns.length - MOST.columns} more than ${MOST.columns}. Show those that count.`,
      rows.length > MOST.rows &&
        `has ${rows.length} rows, ${rows.length - MOST.rows} more than ${MOST.rows}. Show those that count, or a <Chart>.`,
      longest > MOST.words &&
        `has a cell of ${longest} words, ${longest - MOST.words} more than ${MOST.words}. Say it shorter.`,
    ].filter((problem) => problem !== false);
  },
};
