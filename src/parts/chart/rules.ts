// What is told to the author of a chart.
import { array, custom, number, optional, picklist, record, string } from "valibot";
import { wordsIn } from "../../deck/measure.ts";
import type { PartRules } from "../part.tsx";
import { workOrWords } from "../shapes.ts";
import type { ChartProps } from "./markup.tsx";

const MOST = { bars: 8, columns: 8, series: 4, points: 40 };

export const rules: PartRules<ChartProps> = {
  entries: {
    kind: picklist(["bars", "columns", "line"]),
    alt: string(),
    unit: string(),
    source: workOrWords,
    height: optional(number()),
    data: optional(array(custom<unknown>(isPair, 'a name and a number, as in ["Oak", 1.2]'))),
    mark: optional(string()),
    along: optional(string()),
    at: optional(array(number())),
    series: optional(record(string(), array(number()))),
  },
  problems(props) {
    const { kind, alt, unit, source } = props;
    const shared = [
      ...(wordsIn(alt) < 3 ? ['has no text alternative. Write alt="…" that says what one sees in it.'] : []),
      ...(unit.trim() === "" ? ['has no unit. Write unit="grams a day".'] : []),
      ...(typeof source === "string" && source.trim() === ""
        ? ["has no source. Write the work that its numbers are from."]
        : []),
    ];
    if (kind !== "line") {
      const { data, mark } = props;
      if (!data || data.length < 2) return [...shared, 'has fewer than two values. Write data={[["Oak", 1.2], …]}.'];
      const wrong = data.find(([, value]) => !Number.isFinite(value) || value < 0);
      if (wrong) return [...shared, `has “${wrong[1]}” for “${wrong[0]}”. Write a number from 0 on.`];
      const known = mark === undefined || data.some(([name]) => name === mark);
      return known
        ? shared
        : [
            ...shared,
            `marks “${mark}”, and has no such value. Write one of: ${data.map(([name]) => name).join(", ")}.`,
          ];
    }
    const { at, series } = props;
    if (!at || at.length < 2 || !series || Object.keys(series).length === 0)
      return [...shared, "has no line. Write at={[2000, 2010]} and series={{ Oak: [1, 2] }}."];
    const uneven = Object.entries(series).find(([, values]) => values.length !== at.length);
    if (uneven)
      return [
        ...shared,
        `has ${at.length} places along its axis, and ${uneven[1].length} values of “${uneven[0]}”. Write a value for each place.`,
      ];
    if (at.some((place, index) => index > 0 && place <= (at[index - 1] ?? 0)))
      return [...shared, "has places along its axis that do not rise. Write “at” from the least to the greatest."];
    const odd = Object.entries({ at, ...series }).find(([, values]) => !values.every(Number.isFinite));
    return odd
      ? [...shared, `has a value in “${odd[0]}” that is no number. Write one, or take its place away.`]
      : shared;
  },
  limits(props) {
    if (props.kind !== "line") {
      const most = MOST[props.kind];
      const count = props.data.length;
      return count > most ? [`has ${count} values, ${count - most} more than ${most}. Show those that count.`] : [];
    }
    const count = Object.keys(props.series).length;
    return [
      count > MOST.series &&
        `has ${count} lines, ${count - MOST.series} more than ${MOST.series}. Show those that count.`,
      props.at.length > MOST.points &&
        `has ${props.at.length} points a line, ${props.at.length - MOST.points} more than ${MOST.points}. Leave places out that lie on the line.`,
    ].filter((problem) => problem !== false);
  },
};

function isPair(given: unknown): boolean {
  return Array.isArray(given) && given.length === 2 && typeof given[0] === "string" && typeof given[1] === "number";
}
