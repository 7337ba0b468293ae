// A table, with a head.
import type { ComponentChildren } from "preact";
import { SourceLine, slidePart } from "../part.tsx";
import { type From, textBetween, worksIn } from "../shapes.ts";
import { rules } from "./rules.ts";

export interface TableProps {
  /** What the table shows, for those who can't see it: a screen reader names it so. */
  alt: string;
  /** The head: a name for each column. The first may be empty where the rows' names need none. */
  columns: readonly string[];
  /** Row by row, a cell for each column: a text, a number, or markup. Columns of numbers are set to their ends. */
  rows: readonly (readonly ComponentChildren[])[];
  /** Whether the first cell of a row is the row's name; it is where this is left out. */
  namedRows?: boolean;
  /** Where it is from: one of the lesson's works, which the slide names in its `sources`, too; or a text such as `counted in class`. */
  source?: From;
  /** What its numbers are counted in, as in `watts a square metre`: stands above them. One that a single column has, say in its head. */
  unit?: string;
  /** Its rows appear one by one. */
  steps?: true;
}

/**
 * A table of at most five columns and six rows.
 *
 * On a narrow screen a table of more than two columns shows each row as a list, its columns' names beside the cells.
 *
 * @example
 * <Table
 *   alt="What air is made of, in parts of a hundred"
 *   columns={["Gas", "Share"]}
 *   rows={[["Nitrogen", "78 %"], ["Oxygen", "21 %"]]}
 *   source={sources.air}
 * />
 */
export const Table = slidePart<TableProps>({
  name: "table",
  rules,
  cites: ({ source }) => worksIn(source),
  Markup({ alt, columns, rows, namedRows = true, source, unit, steps }) {
    const ofNumbers = columns.map((_, column) => rows.every((row) => isNumber(textBetween(row[column]))));
    const classOf = (column: number) => (ofNumbers[column] ? "number" : undefined);
    // Several columns of numbers are as wide as one another: they are compared.
    const areEven = ofNumbers.length > 2 && ofNumbers.slice(1).every(Boolean);
    const kinds = [columns.length > 2 && "has-many", areEven && "is-even"].filter(Boolean).join(" ");
    // The roles say what it is also where the page to read sets rows as lists.
    return (
      <figure class="data-table">
        {unit && (
          <div class="unit" aria-hidden="true">
            {unit}
          </div>
        )}
        {/* biome-ignore-start lint/a11y/noRedundantRoles: a table that CSS sets as lists loses its own */}
        <table role="table" class={kinds || undefined}>
          <caption class="unseen">{unit ? `${alt} (${unit})` : alt}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {columns.map((name, column) => (
                <th key={name} scope="col" role="columnheader" class={classOf(column)}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row, index) => (
              <tr key={index} role="row" class={steps ? "fragment" : undefined}>
                {row.map((cell, column) =>
                  namedRows && column === 0 ? (
                    <th
                      key={columns[column]}
                      scope="row"
                      role="rowheader"
                      class={classOf(column)}
                      data-column={columns[column]}
                    >
                      {cell}
                    </th>
                  ) : (
                    <td key={columns[column]} role="cell" class={classOf(column)} data-column={columns[column]}>
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
        {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
        {source && (
          <figcaption>
            <SourceLine source={source} />
          </figcaption>
        )}
      </figure>
    );
  },
});

/** As in `−3.5`, `1 200`, `78 %`, `€ 20`, `n/a`. */
const isNumber = (text: string) =>
  /^$|^n\/a$|^[\p{Sc}~≈<>≤≥±+−–-]*\s*\d[\d.,\s {2}’]*\s*(\p{Sc}|%|‰|°C?)?$/u.test(text);
