// Votes counted: a pure view of what a store holds. A vote is a state under activity, round and voter, so that sending it
// again changes nothing, and counts are derived each time, never added to.
import type { PublicHalf } from "../questions/public-half.ts";
import { like } from "./room.ts";
import type { Ballot } from "./wire.ts";

/** Cells of fewer people are not told apart: in a small class they would say who. */
export const FEWEST = 5;

/** @returns whether a ballot answers a question of that half: nothing chosen that isn't there, nothing twice */
export function fits(ballot: Ballot, half: PublicHalf): boolean {
  if (ballot.shape === "options" && half.shape === "options") {
    const { chosen } = ballot;
    const isThere = chosen.every((option) => option < half.options.length);
    return isThere && chosen.length <= half.most && new Set(chosen).size === chosen.length;
  }
  if (ballot.shape === "rows" && half.shape === "rows") {
    const { chosen } = ballot;
    const isThere = chosen.every((choice) => choice === null || choice < half.choices.length);
    return isThere && chosen.length === half.rows.length && chosen.some((choice) => choice !== null);
  }
  return (
    ballot.shape === "text" && half.shape === "text" && ballot.text.length <= half.longest && like(ballot.text) !== ""
  );
}

/** How many chose what: a row of counts for each row of the question; a question of options has one row. */
export function countsOf(ballots: Iterable<Ballot>, half: PublicHalf): number[][] {
  const none = (length: number) => Array.from({ length }, () => 0);
  const rows =
    half.shape === "options"
      ? [none(half.options.length)]
      : half.shape === "rows"
        ? half.rows.map(() => none(half.choices.length))
        : [];
  const add = (row: number[] | undefined, choice: number | null | undefined) => {
    if (row && choice !== null && choice !== undefined) row[choice] = (row[choice] ?? 0) + 1;
  };
  for (const ballot of ballots) {
    if (ballot.shape === "options") for (const option of ballot.chosen) add(rows[0], option);
    else if (ballot.shape === "rows") for (const [index, row] of rows.entries()) add(row, ballot.chosen[index]);
  }
  return rows;
}

/**
 * Who moved where between two rounds of a choice of one.
 *
 * @param first and `second`: ballots by voter
 * @returns from each option (a row) to each; null where fewer than `FEWEST` did
 */
export function movesOf(
  first: ReadonlyMap<string, Ballot>,
  second: ReadonlyMap<string, Ballot>,
  options: number,
): (number | null)[][] {
  const cells = Array.from({ length: options }, () => Array.from({ length: options }, () => 0));
  for (const [voter, before] of first) {
    const after = second.get(voter);
    if (before.shape !== "options" || after?.shape !== "options") continue;
    const [from = -1, to = -1] = [before.chosen[0], after.chosen[0]];
    const row = cells[from];
    if (row?.[to] !== undefined) row[to]++;
  }
  return cells.map((row) => row.map((count) => (count < FEWEST ? null : count)));
}

/** Texts, the like as one in the words of whoever wrote it first, most frequent first. */
export function saidIn(ballots: Iterable<Ballot>): { text: string; count: number }[] {
  const groups = new Map<string, { text: string; count: number }>();
  for (const ballot of ballots) {
    if (ballot.shape !== "text") continue;
    const key = like(ballot.text);
    const group = groups.get(key) ?? { text: ballot.text.trim(), count: 0 };
    groups.set(key, { ...group, count: group.count + 1 });
  }
  return [...groups.values()].sort((a, b) => b.count - a.count);
}
